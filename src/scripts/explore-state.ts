// The view a reader has chosen on Explore, and its text in the address.

/** Fields of the filter; each is the name of its control and of its place in the address. */
export const fields = ['q', 'sector', 'status', 'programme', 'level'] as const;
export type Field = (typeof fields)[number];
export type ExploreState = Record<Field | 'sort', string>;

/** Reads an address's query (`?q=ho+ngheo&sort=-ratio`); what is not there is blank. Text comes in composed letters. */
export function stateFrom(search: string): ExploreState {
  const asked = new URLSearchParams(search);
  const read = (name: string) => (asked.get(name) ?? '').normalize('NFC').trim();
  return {
    q: read('q'),
    sector: read('sector'),
    status: read('status'),
    programme: read('programme'),
    level: read('level'),
    sort: read('sort'),
  };
}

/** The query of an address for a view, without what is blank; `''` when all is. */
export function searchOf(state: ExploreState): string {
  const said = new URLSearchParams();
  for (const name of [...fields, 'sort'] as const) {
    const text = state[name].normalize('NFC').trim();
    if (text !== '') said.set(name, text);
  }
  return said.size > 0 ? `?${said}` : '';
}

/** True when the view leaves out or moves anything. */
export const isNarrowed = (state: ExploreState): boolean => searchOf(state) !== '';
