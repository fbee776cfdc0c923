// Names the kind of a number beside it, unless it is simply counted.
import type { FigureKind } from '../dataset/vocabulary';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** `ước thực hiện`, `dự kiến, quy hoạch`; blank for what is counted. */
export const kindNote = (kind: FigureKind, lang: Language): string =>
  kind === 'actual' ? '' : strings[lang].kind[kind].toLowerCase();
