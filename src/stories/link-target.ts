// Finds where a link of a story leads: an indicator, a sector, an audit finding or a page.
import { findingAnchor, type Page } from '../routes/routes';
import { unknown } from './fault';
import type { World } from './model';
import { indicatorOf } from './quantity';

const pages = ['home', 'goals', 'audit', 'data', 'about', 'stories', 'explore'] as const;

/** `poverty-rate`, `sector:forestry`, `check:sum/…` or `page:audit` as a page and a place on it. */
export function linkTarget(to: string, world: World): { page: Page; hash: string } {
  const [, kind, name = ''] = /^(page|sector|check):(.*)$/.exec(to) ?? [];
  const { dataset, checks } = world;
  if (kind === 'page') {
    return { page: { kind: pages.find((page) => page === name) ?? unknown('word', name, pages) }, hash: '' };
  }
  if (kind === 'sector') {
    const ids = dataset.sectors.map((sector) => sector.id);
    const sector = dataset.sectors.find((one) => one.id === name) ?? unknown('sector', name, ids);
    return { page: { kind: 'sector', sector }, hash: '' };
  }
  if (kind === 'check') {
    const findings = checks.filter((check) => check.verdict === 'disagrees').map((check) => check.id);
    const id = findings.find((one) => one === name) ?? unknown('check', name, findings);
    return { page: { kind: 'audit' }, hash: `#${findingAnchor(id)}` };
  }
  return { page: { kind: 'indicator', indicator: indicatorOf(to, world) }, hash: '' };
}
