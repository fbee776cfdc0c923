// What a number of a time line is, of when, and where it stands, for the table behind the drawing.
import type { Figure, Locator } from '../../dataset/model';
import { formatPeriod } from '../../i18n/dates';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { figureText } from '../figure-text';

export interface Source {
  kind: string;
  when: string;
  /** The number as printed. */
  figure: string;
  /** Null where it is worked out. */
  locator: Locator | null;
}

export const sourceOf = (figure: Figure, lang: Language): Source => ({
  kind: strings[lang].kind[figure.kind],
  when: formatPeriod(figure.period, lang),
  figure: figureText(figure, lang),
  locator: figure.locator,
});
