// The picture of the parts of a whole.
import type { Shares } from '../../analysis/breakdown-shares';
import { formatPeriodPhrase } from '../../i18n/dates';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { partTable } from '../../tables/part-table';
import { pictureOf } from '../draw';
import type { Picture } from '../picture';
import { listed, partsSubtitle } from '../sentences';
import { partRows } from './data';
import { partDrawing } from './drawing';

/** The parts in the order of the report; the title names the largest. */
export function breakdownPicture(shares: Shares, lang: Language): Picture {
  const { breakdown } = shares;
  const rows = partRows(shares, lang);
  const name = breakdown.whole.name[lang];
  const [largest] = rows.toSorted((a, b) => b.value - a.value);
  const t = strings[lang].chart;
  const title = largest ? t.largest(name, largest.label, largest.amount) : t.about(name);
  const words = {
    title,
    subtitle: partsSubtitle(breakdown, lang),
    description: listed(rows.map(({ label, amount }) => ({ label, text: amount }))),
    table: partTable(shares, lang, `${name}, ${formatPeriodPhrase(breakdown.period, lang)}`),
  };
  return pictureOf(words, ({ width }) => partDrawing(rows, width));
}
