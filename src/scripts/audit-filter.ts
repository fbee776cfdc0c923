// Keeps the filter of the audit in the address, and takes it from there. What is hidden is decided by the styles.

type Choice = HTMLInputElement | HTMLSelectElement;

/** The choices of the filter as the query of an address (`?verdict=disagrees&kind=sum`); `''` when nothing is chosen. */
export function filterSearch(root: ParentNode): string {
  const query = new URLSearchParams();
  for (const choice of root.querySelectorAll<Choice>('input:checked, select')) {
    if (choice.value !== '') query.set(choice.name, choice.value);
  }
  return query.size > 0 ? `?${query}` : '';
}

/** Puts the choices of an address into the filter; one that does not exist is no choice. */
export function restoreFilter(root: ParentNode, search: string): void {
  const query = new URLSearchParams(search);
  for (const select of root.querySelectorAll('select')) {
    const asked = query.get(select.name);
    select.value = [...select.options].some(({ value }) => value === asked) ? (asked ?? '') : '';
  }
  const radios = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const chosen = radios.find(({ name, value }) => value === query.get(name)) ?? radios[0];
  if (chosen) chosen.checked = true;
}

/** What follows the filter: links that show the same facts, and lists of a kind, which open when something is chosen. */
function follow(search: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('header a[hreflang], a[data-keeps-filter]');
  for (const link of links) link.search = search;
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details[data-kind]')) list.open = search !== '';
}

/** Starts the filter of a page: the address follows it, and it the address. */
export function startFilter(root: HTMLElement): void {
  const changed = () => follow(filterSearch(root));
  const restore = () => {
    restoreFilter(root, location.search);
    changed();
  };
  root.addEventListener('change', () => {
    history.replaceState(history.state, '', filterSearch(root) || location.pathname);
    changed();
  });
  addEventListener('popstate', restore);
  if (location.search !== '') restore();
}
