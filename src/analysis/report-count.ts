// What the report itself counts: headline groups and component indicators, met and not met.
import type { Dataset } from '../dataset/model';
import { countedFigure } from './current';

/** The report's own count. `unplaced` are components that it puts in neither list. */
export interface ReportCount {
  groups: number;
  groupsMet: number;
  components: number;
  met: number;
  notMet: number;
  unplaced: number;
}

/** Takes the dataset; gives the count as stated. Throws when one of the five figures is missing: pages lead with them. */
export function reportCount(dataset: Dataset): ReportCount {
  const stated = (id: string): number => {
    const indicator = dataset.indicators.find((one) => one.id === id);
    const figure = indicator && countedFigure(indicator);
    if (!figure) throw new Error(`figures.csv has no reference figure of "${id}", which the report's own count needs.`);
    return figure.value;
  };
  const [components, met, notMet] = [stated('components'), stated('components-met'), stated('components-not-met')];
  return {
    groups: stated('headline-groups'),
    groupsMet: stated('headline-groups-met'),
    components,
    met,
    notMet,
    unplaced: Math.max(0, components - met - notMet),
  };
}
