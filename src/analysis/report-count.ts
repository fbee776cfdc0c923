// What the report itself counts: headline groups and component indicators, met and not met.
import type { Dataset, Figure, Report } from '../dataset/model';
import type { Role } from '../dataset/vocabulary';
import { referenceFigure } from './current';

/** The report's own count. `unplaced` are components that it puts in neither list. */
export interface ReportCount {
  /** The newest report that counts itself. */
  report: Report;
  groups: number;
  groupsMet: number;
  components: number;
  met: number;
  notMet: number;
  unplaced: number;
}

/** Takes the dataset; gives the count as stated, or null when no report of its term gives such a count. */
export function reportCount(dataset: Dataset): ReportCount | null {
  const figure = (role: Role): Figure | null => {
    const indicator = dataset.indicators.find((candidate) => candidate.role === role);
    return indicator ? referenceFigure(indicator, 'stated') : null;
  };
  const report = figure('components')?.locator.report;
  const count = (role: Role): number | undefined => {
    const found = figure(role);
    return found?.locator.report === report ? found?.value : undefined;
  };
  const [groups, groupsMet] = [count('groups'), count('groups-met')];
  const [components, met, notMet] = [count('components'), count('components-met'), count('components-not-met')];
  if (report === undefined || report.term.id !== dataset.report.term.id) return null;
  if (groups === undefined || groupsMet === undefined) return null;
  if (components === undefined || met === undefined || notMet === undefined) return null;
  return { report, groups, groupsMet, components, met, notMet, unplaced: Math.max(0, components - met - notMet) };
}
