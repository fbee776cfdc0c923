// The view a reader has chosen on Explore, and its text in the address.

/** Fields of the filter; each is the name of its control and of its place in the address. */
export const fields = ['q', 'sector', 'status', 'programme', 'level'] as const;
export type Field = (typeof fields)[number];
const names = [...fields, 'sort'] as const;
export type ExploreState = Record<(typeof names)[number], string>;

/** Choices that were called otherwise when readers shared an address: `name=old` → new. */
const renamed = new Map([['status=goal', 'goal-only']]);

const clean = (text: string): string => text.normalize('NFC').trim();

/** Reads an address's query (`?q=ho+ngheo&sort=-ratio`); what is not there is blank. Text comes in composed letters. */
export function stateFrom(search: string): ExploreState {
  const query = new URLSearchParams(search);
  const read = (name: string) => clean(query.get(name) ?? '');
  return Object.fromEntries(
    names.map((name) => [name, renamed.get(`${name}=${read(name)}`) ?? read(name)]),
  ) as ExploreState;
}

/** The query of an address for a view, without what is blank; `''` when all is. */
export function searchOf(state: ExploreState): string {
  const query = new URLSearchParams(names.map((name) => [name, clean(state[name])]).filter(([, text]) => text !== ''));
  return query.size > 0 ? `?${query}` : '';
}

/** True when the view leaves out or moves anything. */
export const isNarrowed = (state: ExploreState): boolean => searchOf(state) !== '';
