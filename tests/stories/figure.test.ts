// What the charts of a story draw, and where its links lead.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analysis/analysis';
import type { Breakdown, Indicator } from '../../src/dataset/model';
import { StoryFault } from '../../src/stories/fault';
import { type Drawing, drawingOf, marksOf } from '../../src/stories/figure';
import { linkTarget } from '../../src/stories/link-target';
import type { Reference } from '../../src/stories/model';
import { parseInline } from '../../src/stories/parse';
import { dataset, indicator, state } from '../analysis/builder';
import { district } from './district';
import { siteAnalysis } from './examples';

const analysis = district();
const drawn = (text: string): Drawing => drawingOf(parseInline(text, 0, [])[0] as Reference, analysis);

/** A drawing with ids for objects. */
function inIds(drawing: Drawing): unknown {
  if (drawing.kind === 'report-count') return [drawing.kind];
  if ('assessment' in drawing) return [drawing.kind, drawing.assessment.indicator.id];
  if ('assessments' in drawing) return [drawing.kind, ...drawing.assessments.map(({ indicator }) => indicator.id)];
  if ('paces' in drawing) return [drawing.kind, ...drawing.paces.map(({ goal }) => goal.indicator.id)];
  if ('figures' in drawing)
    return [
      drawing.kind,
      ...drawing.figures.map(({ indicator, kind, period }) => `${indicator.id} ${kind} ${period.text}`),
    ];
  if (drawing.kind === 'columns') {
    const nameOf = (of: Indicator | Breakdown) => ('parts' in of ? `${of.whole.id}/${of.set}` : of.id);
    return [drawing.kind, nameOf(drawing.of), drawing.whole && nameOf(drawing.whole)];
  }
  const { whole, set, kind } = drawing.breakdown;
  return [drawing.kind, whole.id, set, kind];
}
function faultOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof StoryFault
      ? [error.refusal.code, error.found, Object.values(error.refusal.params)[0]]
      : error;
  }
}

describe('a chart draws', () => {
  test.each([
    ['{chart indicator coffee}', ['indicator', 'coffee']],
    ['{chart indicator health}', ['indicator', 'health']],
    ['{chart slope coffee}', ['slope', 'coffee']],
    ['{chart ratio coffee poverty}', ['ratio', 'coffee', 'poverty']],
    ['{chart goals poverty timber}', ['goals', 'poverty', 'timber']],
    ['{chart parts fires/kind}', ['parts', 'fires', 'kind', 'actual']],
    ['{chart tiles fires/commune}', ['tiles', 'fires', 'commune', 'actual']],
    ['{chart statuses component}', ['statuses', 'poverty', 'coffee', 'income', 'health', 'school']],
    ['{chart statuses r-05}', ['statuses', 'macadamia']],
    ['{chart names not-met III.1.1-p1}', ['names', 'coffee', 'health']],
    ['{chart report-count}', ['report-count']],
  ])('%s', (text, expected) => expect(inIds(drawn(text))).toEqual(expected));
});

describe('a chart that cannot be drawn says why', () => {
  test.each([
    ['{chart slope health}', ['story-no-answer', 'health', 'no-drawing']],
    ['{chart indicator fires}', ['story-no-answer', 'fires', 'no-status']],
    ['{chart ratio coffee school}', ['story-no-answer', 'school', 'no-ratio']],
    ['{chart goals coffee}', ['story-no-answer', 'coffee', 'no-goal']],
    ['{chart tiles fires/kind}', ['story-no-answer', 'fires/kind', 'no-places']],
    ['{chart parts fires/king}', ['story-unknown', 'fires/king', 'breakdown']],
    ['{chart names met III.1.1-p1}', ['story-no-answer', '{chart names met III.1.1-p1}', 'no-drawing']],
    ['{chart ratios coffee}', ['story-unknown', 'ratios', 'word']],
    ['{chart}', ['story-unknown', '', 'word']],
    ['{chart indicator}', ['story-usage', '{chart indicator}', '{chart indicator id}']],
    ['{chart indicator coffee income}', ['story-usage', '{chart indicator coffee income}', '{chart indicator id}']],
    ['{chart names not-met}', ['story-usage', '{chart names not-met}', '{chart names not-met III.1.1-p1}']],
    ['{chart report-count all}', ['story-usage', '{chart report-count all}', '{chart report-count}']],
    ['{value ratio coffee}', ['story-usage', '{value ratio coffee}', '{chart kind id}']],
  ])('%s', (text, expected) => expect(faultOf(() => drawn(text))).toEqual(expected));
});

describe('on the data of the site a chart draws', () => {
  let site: Analysis;
  beforeAll(async () => {
    site = await siteAnalysis();
  });
  const ofSite = (text: string) => drawingOf(parseInline(text, 0, [])[0] as Reference, site);
  test.each([
    ['{chart squares schools-standard-count/level}', ['squares', 'schools-standard-count', 'level', 'actual']],
    [
      '{chart nested planted-forest production-forest-planted timber-planted}',
      [
        'nested',
        'planted-forest actual 2024-06-30',
        'production-forest-planted actual 2024-06-30',
        'timber-planted actual 2024-06-30',
      ],
    ],
    ['{chart hundred poverty-rate}', ['hundred', 'poverty-rate baseline 2022-01-01', 'poverty-rate estimate 2024']],
    ['{chart structure economic-structure/sectors}', ['structure', 'economic-structure', 'sectors', 'estimate']],
    ['{chart columns training-spent/by-year}', ['columns', 'training-spent/by-year', 'training-budget/by-year']],
    ['{chart columns training-ethnic/by-year}', ['columns', 'training-ethnic/by-year', null]],
    [
      '{chart columns training-spent/by-year training-budget/by-year}',
      ['columns', 'training-spent/by-year', 'training-budget/by-year'],
    ],
    ['{chart columns poverty-rate}', ['columns', 'poverty-rate', null]],
    ['{chart multiples planted-forest ginseng-area}', ['multiples', 'planted-forest', 'ginseng-area']],
    [
      '{chart pair forest-cover.actual forest-cover.estimate}',
      ['pair', 'forest-cover actual 2024-06-30', 'forest-cover estimate 2024'],
    ],
  ])('%s', (text, expected) => expect(inIds(ofSite(text))).toEqual(expected));

  test.each([
    ['{chart squares ginseng-project-area/projects}', ['ginseng-project-area/projects', 'not-countable']],
    ['{chart nested production-forest-planted planted-forest}', ['planted-forest', 'not-part']],
    ['{chart hundred income-per-person}', ['income-per-person', 'no-hundred']],
    ['{chart structure trained-teachers-all/level}', ['trained-teachers-all/level', 'no-structure']],
    ['{chart columns forest-fires/kinds}', ['forest-fires/kinds', 'not-years']],
    ['{chart columns training-spent/by-year training-ethnic/by-year}', ['training-ethnic/by-year', 'not-years']],
    ['{chart columns training-budget/by-year training-spent/by-year}', ['training-spent/by-year', 'not-years']],
    ['{chart columns population}', ['population', 'no-drawing']],
    ['{chart pair forest-cover.actual planted-forest.actual}', ['planted-forest.actual', 'units-differ']],
  ])('%s is refused', (text, [found, why]) => {
    expect(faultOf(() => ofSite(text))).toEqual(['story-no-answer', found, why]);
  });

  test.each([
    ['{chart squares schools-standard-count/level}', ['preschool', 'primary', 'lower', 'upper']],
    ['{chart columns poverty-rate}', ['2022', '2024']],
    ['{chart slope poverty-rate}', ['2022', '2024', 'undated']],
    ['{chart nested planted-forest production-forest-planted}', ['planted-forest', 'production-forest-planted']],
    ['{chart pair forest-cover.actual forest-cover.estimate}', ['first', 'last']],
    ['{chart ratio planted-forest}', []],
  ])('notes of %s stand at its marks', (text, marks) => expect(marksOf(ofSite(text))).toEqual(marks));
});

test('a number printed again in passing is no second period to draw a slope between', () => {
  const school = indicator({ id: 'school' });
  state(school, 'actual', '2024', 11);
  state(school, 'actual', '2023', 10, { reference: false });
  const [slope] = parseInline('{chart slope school}', 0, []) as [Reference];
  expect(faultOf(() => drawingOf(slope, analyse(dataset([school]))))).toEqual([
    'story-no-answer',
    'school',
    'no-drawing',
  ]);
});

describe('a link leads to', () => {
  const check = 'claim/coffee/percent-of-target/III.3-p1';
  const target = (to: string) => {
    const { page, hash } = linkTarget(to, analysis);
    const id = page.kind === 'indicator' ? page.indicator.id : page.kind === 'sector' ? page.sector.id : '';
    return [page.kind, id, hash];
  };
  test.each([
    ['coffee', ['indicator', 'coffee', '']],
    ['sector:economy', ['sector', 'economy', '']],
    ['page:audit', ['audit', '', '']],
    ['page:home', ['home', '', '']],
    [`check:${check}`, ['audit', '', '#claim-coffee-percent-of-target-III-3-p1']],
  ])('%s', (to, expected) => expect(target(to)).toEqual(expected));
  test.each([
    ['coffe', ['story-unknown', 'coffe', 'indicator']],
    ['sector:econom', ['story-unknown', 'econom', 'sector']],
    ['page:odit', ['story-unknown', 'odit', 'word']],
    [
      'check:claim/coffee/percent-of-target/IV-p1',
      ['story-side', 'claim/coffee/percent-of-target/IV-p1', 'no-finding'],
    ],
    ['check:claim/coffee/percent-of-target/V-p1', ['story-unknown', 'claim/coffee/percent-of-target/V-p1', 'check']],
    // It cannot be checked, so the audit page shows it in a table without an anchor of its own.
    ['check:status/health/not-met/III.1.1-p1', ['story-side', 'status/health/not-met/III.1.1-p1', 'no-finding']],
    ['mypage:audit', ['story-unknown', 'mypage:audit', 'indicator']],
  ])('nowhere: %s', (to, expected) => expect(faultOf(() => target(to))).toEqual(expected));
});
