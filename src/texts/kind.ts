// Names the kind of a number beside it, unless it is simply counted.
import type { FigureKind } from '../dataset/vocabulary';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';

/** `ước thực hiện`, `dự kiến, quy hoạch`; blank for what is counted, and where the name before it already says so. */
export function kindNote(kind: FigureKind, lang: Language, name = ''): string {
  const note = strings[lang].kind[kind].toLowerCase();
  return kind === 'actual' || name.toLowerCase().includes(note) ? '' : note;
}
