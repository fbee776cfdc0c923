// Indicators each of which is part of the one before: a bar each from zero, within the whole that it is part of.
import { decimal } from '../analysis/decimal';
import type { Figure } from '../dataset/model';
import { formatPeriodPhrase } from '../i18n/dates';
import { formatPercent } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { figuresTable } from '../tables/figure-table';
import { certainties, type PartRow, partDrawing } from './breakdown';
import { pictureOf } from './draw';
import { figureText } from './figure-text';
import { type Notes, noNotes } from './notes';
import type { Picture } from './picture';
import { listed } from './sentences';

/** The largest first, as far as the data go; the caller has seen that each is part of the one before. */
export function nestedPicture(figures: readonly Figure[], lang: Language, notes: Notes = noNotes): Picture {
  const t = strings[lang].chart;
  const rows = figures.map((figure, i): PartRow => {
    const outer = figures[i - 1];
    const amount = figureText(figure, lang);
    const share = outer && outer.value !== 0 ? decimal(figure.value).times(100).div(outer.value).toNumber() : null;
    return {
      label: figure.indicator.name[lang],
      value: figure.value,
      amount,
      text: share === null ? amount : `${amount} · ${formatPercent(share, lang)}`,
      planned: null,
      certainty: certainties[figure.kind],
      note: notes.get(figure.indicator.id),
      ...(outer && { within: outer.value }),
    };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  const when = figures[0] ? formatPeriodPhrase(figures[0].period, lang) : '';
  return pictureOf(
    {
      title: first && last ? t.nestedIn(last.label, last.amount, first.label, first.amount) : '',
      subtitle: `${when.charAt(0).toUpperCase()}${when.slice(1)}. ${t.nestedScale}`,
      description: listed(rows),
      table: figuresTable(figures, lang, first?.label ?? ''),
    },
    ({ width }) => partDrawing(rows, width),
  );
}
