// The title of an indicator's page and chart: its name and the finding as one sentence, whole also in a picture of it alone.
import type { Assessments } from '../analysis/assessment';
import { lowerFirst } from '../i18n/letter-case';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { findingAs, subject } from './finding';

export interface Title {
  subject: string;
  /** What follows the subject, with the blank, comma or colon between the two. */
  predicate: string;
}

/** The parts of the title: a finding that begins with a verb follows the subject as it stands, any other after a colon. */
export function titleParts(assessments: Assessments, lang: Language): Title {
  const name = subject(assessments, lang);
  const found = findingAs({ ...strings[lang].finding, ...strings[lang].predicate }, assessments[0], lang);
  const whole = found.startsWith(' ') ? strings[lang].predicate.joint(name, found) : `${name}: ${lowerFirst(found)}`;
  return { subject: name, predicate: whole.slice(name.length) };
}

/** `Rừng trồng mới đạt 71,1% mục tiêu`, `Lao động qua đào tạo: 63%, không có mục tiêu để so`. */
export function title(assessments: Assessments, lang: Language): string {
  const { subject: name, predicate } = titleParts(assessments, lang);
  return name + predicate;
}

/** Whether a title names the number that begins a text: `ước 120 tấn/năm` in `: 120 tấn/năm; báo cáo ghi …`. */
export const namesNumber = ({ predicate }: Title, text: string): boolean => {
  const [digits] = /\d[\d.,–/]*/.exec(text) ?? [];
  return digits !== undefined && predicate.split(/[^\d.,–/]+/).some((number) => number.replace(/[.,]$/, '') === digits);
};
