// The scale in which people read money: "513,3 tỷ đồng" for 513.333,717 triệu đồng.
import type { Unit } from '../dataset/model';
import type { Language } from '../languages';

/** What money is counted in and how many dong that is, the largest first. */
const names: Record<Language, [name: string, dong: number][]> = {
  vi: [
    ['tỷ đồng', 1e9],
    ['triệu đồng', 1e6],
    ['đồng', 1],
  ],
  en: [
    ['billion dong', 1e9],
    ['million dong', 1e6],
    ['dong', 1],
  ],
};

/** The unit that an amount is read in, and how many of `unit` make one of it. */
export interface Scale {
  unit: Unit;
  size: number;
  /** Most decimals that are read. */
  decimals: number;
}

/** Money in the largest name that leaves 1 or more, to three or four digits; null for other units. */
export function moneyScale(value: number, unit: Unit, lang: Language): Scale | null {
  const [name = '', dong = 1] = names[lang].find(([start]) => unit.symbol[lang].startsWith(start)) ?? [];
  if (name === '') return null;
  const larger = names[lang].find(([, each]) => each > dong && Math.abs(value) * dong >= each);
  const [as, size] = larger ? [larger[0], larger[1] / dong] : [name, 1];
  const symbol = { ...unit.symbol, [lang]: as + unit.symbol[lang].slice(name.length) };
  return { unit: { ...unit, symbol }, size, decimals: Math.abs(value) >= 100 * size ? 1 : 2 };
}
