// Keeps the filter of the audit in the address, and takes it from there. What is hidden is decided by the styles.
import { filterFrom, searchOfFilter } from './audit-filter';

const select = document.querySelector<HTMLSelectElement>('[data-audit-filter] select');
const radios = [...document.querySelectorAll<HTMLInputElement>('[data-audit-filter] input')];

/** The choices shown, as the query of an address. */
const shown = (): string =>
  searchOfFilter({ verdict: radios.find(({ checked }) => checked)?.value ?? '', kind: select?.value ?? '' });

/** Puts the choices of the address into the filter; one that does not exist is no choice. */
function restore(): void {
  const { verdict, kind } = filterFrom(location.search);
  const radio = radios.find(({ value }) => value === verdict) ?? radios[0];
  if (radio) radio.checked = true;
  if (select) {
    select.value = kind;
    if (select.selectedIndex < 0) select.value = '';
  }
  follow();
}

/** What follows the filter: links that show the same facts, and lists of a kind, which open when something is chosen. */
function follow(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('header a[hreflang], a[data-keeps-filter]');
  for (const link of links) link.search = shown();
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details[data-kind]')) list.open = shown() !== '';
}

for (const control of [...radios, select]) {
  control?.addEventListener('change', () => {
    history.replaceState(history.state, '', shown() || location.pathname);
    follow();
  });
}
addEventListener('popstate', restore);
if (location.search !== '') restore();
