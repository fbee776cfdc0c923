// What the filter on Explore offers, and what it reads from each row of the table.
import { levelOf } from '../../analysis/analysis';
import type { Assessment } from '../../analysis/assessment';
import { statuses } from '../../analysis/status';
import type { Dataset } from '../../dataset/model';
import { levels } from '../../dataset/vocabulary';
import { formatNumber } from '../../i18n/numbers';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';

type Choice = { value: string; text: string };
/** One drop-down list of the filter; its name is the field in the address. */
export interface Filter {
  name: 'sector' | 'status' | 'programme' | 'level';
  label: string;
  choices: Choice[];
}

/** The lists for the indicators shown, each choice with its count; what no indicator has is left out. */
export function filters(assessments: readonly Assessment[], dataset: Dataset, lang: Language): Filter[] {
  const { explore, table, check, status: statusNames } = strings[lang];
  const choices = (all: Choice[], of: (assessment: Assessment) => string | undefined): Choice[] =>
    all.flatMap(({ value, text }) => {
      const count = assessments.filter((assessment) => of(assessment) === value).length;
      return count === 0 ? [] : [{ value, text: `${text} (${formatNumber(count, lang)})` }];
    });
  const named = (all: { id: string; name: Record<Language, string> }[]) =>
    all.map(({ id, name }) => ({ value: id, text: name[lang] }));
  const [sectors, bodies] = [named(dataset.sectors), named(dataset.bodies)];
  const verdicts = statuses.map((status) => ({ value: status, text: statusNames[status].name }));
  const kinds = ([...levels, 'goal'] as const).map((level) => ({ value: level, text: explore.levels[level] }));
  return [
    { name: 'sector', label: table.sector, choices: choices(sectors, ({ indicator }) => indicator.sector.id) },
    { name: 'status', label: check.verdict, choices: choices(verdicts, ({ status }) => status) },
    {
      name: 'programme',
      label: explore.programme,
      choices: choices(bodies, ({ commitment, indicator }) => (commitment?.body ?? indicator.programme)?.id),
    },
    { name: 'level', label: explore.level, choices: choices(kinds, (assessment) => levelOf(assessment) ?? undefined) },
  ];
}
