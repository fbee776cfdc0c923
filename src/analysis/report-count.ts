// What the report itself counts: headline groups and component indicators, met and not met.
import type { Dataset } from '../dataset/model';
import { countedFigure } from './current';

/** The context figures in which the report counts itself. */
const countIds = ['headline-groups', 'headline-groups-met', 'components', 'components-met', 'components-not-met'];

/** The report's own count. `unplaced` are components that it puts in neither list. */
export interface ReportCount {
  groups: number;
  groupsMet: number;
  components: number;
  met: number;
  notMet: number;
  unplaced: number;
}

/** Takes the dataset; gives the count as stated, or null when the report gives no such count. */
export function reportCount({ indicators }: Dataset): ReportCount | null {
  const counts = countIds.flatMap((id) => {
    const indicator = indicators.find((each) => each.id === id);
    return (indicator && countedFigure(indicator)?.value) ?? [];
  });
  if (counts.length < countIds.length) return null;
  const [groups = 0, groupsMet = 0, components = 0, met = 0, notMet = 0] = counts;
  return { groups, groupsMet, components, met, notMet, unplaced: Math.max(0, components - met - notMet) };
}
