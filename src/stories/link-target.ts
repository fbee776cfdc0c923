// Finds where a link of a story leads: an indicator, a sector, an audit finding or a page.
import type { Analysis } from '../analysis/analysis';
import { findingAnchor, menuKinds, type Page } from '../routes/routes';
import { wrongSide } from './fault';
import { byId, indicatorOf, keyword } from './lookup';

/** `poverty-rate`, `sector:forestry`, `check:sum/…` or `page:audit` as a page and a place on it. */
export function linkTarget(to: string, analysis: Analysis): { page: Page; hash: string } {
  const [, kind, name = ''] = /^(page|sector|check):(.*)$/.exec(to) ?? [];
  const { dataset, checks } = analysis;
  if (kind === 'page') return { page: { kind: keyword(name, ['home', ...menuKinds]) }, hash: '' };
  if (kind === 'sector') return { page: { kind, sector: byId('sector', name, dataset.sectors) }, hash: '' };
  if (kind === 'check') {
    const { id, verdict } = byId('check', name, checks);
    if (verdict !== 'disagrees' && verdict !== 'explained') return wrongSide(id, 'no-finding', 'page:audit');
    return { page: { kind: 'audit' }, hash: `#${findingAnchor(id)}` };
  }
  return { page: { kind: 'indicator', indicator: indicatorOf(to, analysis) }, hash: '' };
}
