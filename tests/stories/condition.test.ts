// Conditions of a story: each operator on both sides of its limit.
import { describe, expect, test } from 'vitest';
import { unmet } from '../../src/stories/condition';
import { StoryFault } from '../../src/stories/fault';
import { district } from './district';

const analysis = district();

describe('a condition that holds', () => {
  test.each([
    '{ratio coffee} = 30',
    '{ratio coffee} != 31',
    '{ratio coffee} < 30.5',
    '{ratio coffee} <= 30',
    '{ratio coffee} > -1',
    '{ratio coffee} >= 30',
    '{ratio coffee} < {ratio poverty}',
    '{count component}={count component}',
    '{status coffee} = missed',
    '{status coffee} = near|missed',
    '{status coffee} != near|met',
    '{count component missed} = 1|2',
    '{verdict claim/coffee/percent-of-target/IV-p1} = agrees',
  ])('%s', (text) => expect(unmet(text, analysis, 'vi')).toBeNull());
});

describe('a condition that does not hold gives both sides', () => {
  test.each([
    ['{ratio coffee} = 31', '30', '31'],
    ['{ratio coffee} != 30', '30', '30'],
    ['{ratio coffee} < 30', '30', '30'],
    ['{ratio coffee} <= 29.9', '30', '29.9'],
    ['{ratio coffee} > 30', '30', '30'],
    ['{ratio coffee} >= 30.1', '30', '30.1'],
    ['{margin poverty} > {gap coffee}', '3.61', '1400'],
    ['{status coffee} = near|met', 'missed', 'near|met'],
    ['{status coffee} != near|missed', 'missed', 'near|missed'],
    ['{ratio coffee} = 30.25', '30', '30.25'],
  ])('%s', (text, left, right) => expect(unmet(text, analysis, 'en')).toEqual({ left, right }));
});

describe('a condition that cannot be read', () => {
  const fault = (text: string) => {
    try {
      return unmet(text, analysis, 'en');
    } catch (error) {
      return error instanceof StoryFault && [error.refusal.code, error.found];
    }
  };
  test.each([
    ['ratio coffee = 30', 'ratio coffee = 30'],
    ['{ratio coffee}', '{ratio coffee}'],
    ['{ratio coffee} ~ 30', '{ratio coffee} ~ 30'],
    ['see {ratio coffee} = 30', 'see {ratio coffee} = 30'],
    ['{ratio coffee} = missed', '{ratio coffee} = missed'],
    ['{ratio coffee} = 30|missed', '{ratio coffee} = 30|missed'],
    ['{status coffee} = 30', '{status coffee} = 30'],
    ['{ratio coffee} = 30ha', '{ratio coffee} = 30ha'],
    ['{ratio coffee} = a30', '{ratio coffee} = a30'],
    ['{status coffee} = not yet', 'not yet'],
    ['{ratio coffee} = {ratio poverty} more', '{ratio poverty} more'],
    ['{ratio coffee} = {ratio poverty', '{ratio poverty'],
  ])('%s', (text, found) => expect(fault(text)).toEqual(['story-condition', found]));
  test('{ratio nobody} = 30 says that there is no such indicator', () => {
    expect(fault('{ratio nobody} = 30')).toEqual(['story-unknown', 'nobody']);
  });
});
