// The name of an indicator where it stands alone: context figures need their topic to be understood.
import type { Indicator } from '../dataset/model';
import type { Language } from '../i18n/languages';

/** `Rừng trồng mới`; of context with its topic first: `Đoàn ra` becomes `Đối ngoại: đoàn ra`. */
export function fullName({ name, topic, slug }: Indicator, lang: Language): string {
  if (slug !== null || topic === null) return name[lang];
  const [first = '', second = ''] = name[lang];
  const isAcronym = second === second.toUpperCase() && second !== second.toLowerCase();
  return `${topic[lang]}: ${isAcronym ? name[lang] : first.toLowerCase() + name[lang].slice(first.length)}`;
}
