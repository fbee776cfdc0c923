// The prose of the About page in English; the same parts as about-vi.ts.
import type { About } from './about-vi';

export const about: About = {
  lead: 'This site turns the figures of one district report into tables, charts and sentences that anyone can check. No figure on it is our own invention.',
  source: {
    title: 'What the source is',
    text: (f) => [
      `The only source is "${f.title}" by the ${f.issuer}, ${f.date}. Our copy bears no number and no day; the annex listing the indicators is missing. It is a Party committee’s report, not a publication of a statistics office.`,
      `"Counted" figures run to ${f.counted}. "Estimates" are the report’s own, to ${f.estimated}. A figure without a date is placed by the section it stands in.`,
      'Mường Tè district ended on 1 July 2025 when the district level was abolished, and its communes were merged. The site is a historical record, not a page of any authority.',
      '"Official" here only means that the report prints a number; showing it here does not make it a state statistic.',
    ],
  },
  kinds: { title: 'Kinds of figure' },
  status: {
    title: 'How verdicts are reached',
    text: (f) => [
      `The ratio is result over target, times 100; where lower is better, target over result. Equal is met, better is exceeded, from ${f.near} on is nearly met. The result is the latest figure: the full-year estimate if there is one, else the counted figure.`,
      'A missing result is never drawn as 0. A target of 0, a result of 0 and a range each have their rule; where a percentage has no meaning it is left blank.',
    ],
  },
  derived: {
    id: 'derived',
    title: 'Derived targets',
    text: () => [
      'Many targets are not printed; the report only gives the result as a percentage of the target. We then work backwards, dividing the result by the percentage. As printed numbers are rounded, this gives a range; we take the roundest number in it, and write "≈" where no round number stands out.',
      'In the report "%" has two meanings: percent of the target and percentage points. Where the words leave it open we try both and take the one that fits the other claims or gives the rounder target; each indicator says which.',
    ],
    list: [],
  },
  pace: {
    id: 'pace',
    title: 'Way, time and the pace to 2030',
    text: () => [
      'The way is the part covered from baseline to target; the time is the part gone from baseline to deadline. Both only where the report gives a baseline. The pace to 2030 is what is still missing divided by the years left from the date of the latest figure.',
    ],
    list: [],
  },
  audit: {
    id: 'audit-method',
    title: 'How the audit works',
    text: () => [
      'Every sum is added up again, every percentage divided again, every claim recomputed, every number printed twice compared. "Agrees after rounding" means equal once rounded or cut to the digits printed. "Cannot be checked" means figures are missing. Every disagreement has a neutral explanation; we do not choose a side.',
    ],
    list: [],
  },
  leftOut: {
    id: 'left-out',
    title: 'What is left out',
    text: () => ['Only aggregate figures are used. The following are in the report but not here:'],
    list: [
      'crime and drug figures',
      'religion and passages on hostile forces',
      'online-opinion work',
      'inspection, supervision, discipline and complaints',
      'internal political protection and personnel reviews',
      'border talks and markers',
      'gold-mining sites',
      'names of persons and firms',
      'household lists of single settlements',
    ],
  },
  places: {
    title: 'The fourteen communes',
    text: () => ['Names as the report spells them. On 1 July 2025 the communes were merged as shown.'],
  },
  glossary: {
    title: 'Glossary',
    terms: [
      [
        'Headline group, component indicator',
        'The district congress set headline groups, each of one or more component indicators. The report prints no list of groups, so the grouping is ours.',
      ],
      ['Percentage point', 'The difference of two percentages: from 50% to 59% is a rise of 9 percentage points.'],
      ['Per thousand (‰)', 'A number out of one thousand.'],
      ['OCOP', 'The One Commune One Product programme.'],
      [
        'New rural areas',
        'A programme with criteria for communes and villages on infrastructure, economy, culture and environment.',
      ],
      ['Multidimensional poverty', 'Households short of both income and basic services by the 2021–2025 standard.'],
      ['Forest cover', 'The part of the natural area under forest.'],
      ['Universal education, level', 'The education sector’s scale; a higher level asks for more children at school.'],
      ['¶', 'Paragraph sign: III.1.2 ¶3 is section III.1.2, paragraph 3.'],
    ],
  },
  accessibility: {
    id: 'accessibility',
    title: 'Accessibility',
    text: () => [
      'The site aims at WCAG 2.2 level AA and looks to Circular 26/2020/TT-BTTTT. Every page reads without scripts and works with keyboard and screen reader; every chart has a description and a table. Verdicts always have a word and a shape, not colour alone.',
    ],
    list: [],
  },
  contact: {
    id: 'contact',
    title: 'Contact and corrections',
    text: () => [
      'If a figure does not match the report, please tell the editors through the site’s code repository, naming the indicator and its place in the report. Every correction is entered in the change log with the old value kept.',
    ],
    list: [],
  },
};
