// What a reader has chosen in the filter of the audit, and its text in the address.

const names = ['verdict', 'kind'] as const;
export type AuditFilter = Record<(typeof names)[number], string>;

/** Reads an address's query (`?verdict=disagrees&kind=sum`); what is not there is blank. */
export function filterFrom(search: string): AuditFilter {
  const query = new URLSearchParams(search);
  return { verdict: query.get('verdict') ?? '', kind: query.get('kind') ?? '' };
}

/** The query of an address for a filter, without what is blank; `''` when all is. */
export function searchOfFilter(filter: AuditFilter): string {
  const query = new URLSearchParams(names.map((name) => [name, filter[name]]).filter(([, text]) => text !== ''));
  return query.size > 0 ? `?${query}` : '';
}
