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
export function reportCount(dataset: Dataset): ReportCount | null {
  const [groups, groupsMet, components, met, notMet] = countIds.map((id) => {
    const indicator = dataset.indicators.find((one) => one.id === id);
    return (indicator && countedFigure(indicator)?.value) ?? null;
  }) as [number | null, number | null, number | null, number | null, number | null];
  if (groups === null || groupsMet === null || components === null || met === null || notMet === null) return null;
  return {
    groups,
    groupsMet,
    components,
    met,
    notMet,
    unplaced: Math.max(0, components - met - notMet),
  };
}
