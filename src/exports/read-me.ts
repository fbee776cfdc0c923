// What the packed data are, where they come from and what one may do with them: the first file of the zip and sheet of the workbook.
import type { Dataset } from '../dataset/model';
import { lastChange } from '../dataset/version';
import { formatDate, formatPeriod } from '../i18n/dates';
import { strings } from '../i18n/strings';
import { languages } from '../languages';
import { sourceLine } from '../texts/source';

/** Plain text, in every language, the one at the root first. `address` is that of the data page, null where it is not known. */
export function readMe(dataset: Dataset, address: string | null): string {
  const { site, reports } = dataset;
  const version = lastChange(dataset);
  const order = languages.toSorted((a, b) => Number(b === site.language) - Number(a === site.language));
  return order
    .map((lang) => {
      const t = strings[lang].data;
      const paragraphs = [
        site.name[lang],
        t.lead,
        sourceLine(reports, lang),
        t.licenceText([site.licence, site.licenceUrl].filter(Boolean).join(', ')),
        t.versionOf(version === null ? formatPeriod(dataset.report.date, lang) : formatDate(version, lang)),
        ...(address === null ? [] : [address]),
      ];
      return paragraphs.join('\n');
    })
    .join('\n\n');
}
