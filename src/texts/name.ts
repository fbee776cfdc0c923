// The name of an indicator where it stands alone: context figures need their topic to be understood.
import type { Indicator } from '../dataset/model';
import type { Language } from '../languages';
import { hasPage } from '../routes/routes';

/** `Rừng trồng mới`; of context with its topic first, unless it begins with it: `Đối ngoại – Đoàn ra`. */
export function fullName(indicator: Indicator, lang: Language): string {
  const { name, topic } = indicator;
  if (hasPage(indicator) || topic === null) return name[lang];
  const own = name[lang];
  return own.toLowerCase().startsWith(topic[lang].toLowerCase()) ? own : `${topic[lang]} – ${own}`;
}
