// What a query finds beside the rows of Explore, shown below them; the list is fetched when the first query is typed.
import type { SearchEntry } from '../exports/search-index';
import { isBlank, ranked, type Searchable, searchable } from './rank';

type Ready = SearchEntry & { text: Searchable };

let list: Promise<Ready[]> | null = null;

async function load(address: string): Promise<Ready[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const entries = (await response.json()) as SearchEntry[];
  return entries.map((entry) => ({ ...entry, text: searchable(entry.name, `${entry.words} ${entry.note}`) }));
}

const inTable = ({ kind }: SearchEntry): boolean => kind === 'indicator';

/** `entries` answer a query, the best first; `otherNames` has what indicators are called in other languages, by address. */
export interface Others {
  entries: SearchEntry[];
  otherNames: Map<string, string>;
}

/** Takes the address of the list and a query; gives nothing for a blank query. */
export async function findOthers(address: string, query: string): Promise<Others> {
  if (isBlank(query)) return { entries: [], otherNames: new Map() };
  list ??= load(address);
  // After a lost connection the next query tries again.
  list.catch(() => {
    list = null;
  });
  const all = await list;
  return {
    entries: ranked(
      query,
      all.filter((entry) => !inTable(entry)),
    ),
    otherNames: new Map(all.filter(inTable).map(({ href, words }) => [href, words])),
  };
}

/** Fills each `<ul data-kind>` of the section with its entries and hides the kinds without any. */
export function showOthers(section: HTMLElement, found: readonly SearchEntry[]): void {
  section.hidden = found.length === 0;
  for (const ul of section.querySelectorAll<HTMLUListElement>('ul[data-kind]')) {
    const items = found.filter(({ kind }) => kind === ul.dataset['kind']).map(item);
    ul.replaceChildren(...items);
    if (ul.parentElement) ul.parentElement.hidden = items.length === 0;
  }
}

function item({ name, href, note, links }: SearchEntry): HTMLLIElement {
  const li = document.createElement('li');
  const rest = links.flatMap((link) => ['; ', anchor(link.name, link.href)]);
  li.append(anchor(name, href), note === '' ? '' : `: ${note}`, ...rest);
  return li;
}

function anchor(text: string, href: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}
