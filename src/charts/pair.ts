// Two numbers of one unit on one scale, as an estimate and the count; the title says how far one lies from the other.
import { decimal, differenceDecimals } from '../analysis/decimal';
import type { Figure } from '../dataset/model';
import { formatPeriodPhrase } from '../i18n/dates';
import { formatDifference } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { figuresTable } from '../tables/figure-table';
import { certainties, type PartRow, partDrawing } from './breakdown';
import { pictureOf } from './draw';
import { figureText } from './figure-text';
import { type Notes, noNotes } from './notes';
import type { Picture } from './picture';
import { listed } from './sentences';

/** What a number is and of when, with the name where the two are of different indicators. */
const labelOf = ({ indicator, kind, period }: Figure, isNamed: boolean, lang: Language): string =>
  [isNamed && indicator.name[lang], `${strings[lang].kind[kind]} ${formatPeriodPhrase(period, lang)}`]
    .filter(Boolean)
    .join(': ');

/** "Rubber: counted is 0.6 points lower than estimated". */
function pairTitle([a, b]: readonly [Figure, Figure], labels: readonly string[], lang: Language): string {
  const t = strings[lang].chart;
  const [first = '', second = ''] = labels;
  const lower = second.charAt(0).toLowerCase() + second.slice(1);
  const apart = decimal(a.value).minus(b.value).abs().toNumber();
  const difference = formatDifference(apart, a.indicator.unit, lang, differenceDecimals(apart, a.decimals, b.decimals));
  if (a.value === b.value) return t.equalTo(first, lower);
  return (a.value > b.value ? t.higherBy : t.lowerBy)(first, lower, difference);
}

/** Both figures, in the order given; they have one unit. */
export function pairPicture(figures: readonly [Figure, Figure], lang: Language, notes: Notes = noNotes): Picture {
  const [first, second] = figures;
  const isNamed = first.indicator !== second.indicator;
  const rows = figures.map((figure, i): PartRow => {
    const amount = figureText(figure, lang);
    const label = labelOf(figure, isNamed, lang);
    const note = notes.get(i === 0 ? 'first' : 'last');
    return {
      label,
      value: figure.value,
      amount,
      text: amount,
      planned: null,
      certainty: certainties[figure.kind],
      note,
    };
  });
  const title = pairTitle(
    figures,
    rows.map(({ label }) => label),
    lang,
  );
  const name = first.indicator.name[lang];
  return pictureOf(
    {
      title: isNamed ? title : `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      subtitle: `${strings[lang].indicator.measured(first.indicator.unit.name[lang])}.`,
      description: listed(rows),
      table: figuresTable(figures, lang, name),
    },
    ({ width }) => partDrawing(rows, width),
  );
}
