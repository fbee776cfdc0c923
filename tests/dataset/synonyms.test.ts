// The everyday words that stand for a word of a list.
import { describe, expect, test } from 'vitest';
import { synonymOf } from '../../src/dataset/synonyms';
import { figureKinds, measures, operators, relations, statements } from '../../src/dataset/vocabulary';

describe('an everyday word means a word of the list', () => {
  test.each([
    ['có', ['yes', 'no'], 'yes'],
    ['TRUE', ['yes', 'no'], 'yes'],
    ['0', ['yes', 'no'], 'no'],
    ['Mốc đầu', figureKinds, 'baseline'],
    ['kế hoạch', figureKinds, 'target'],
    ['ước đạt', figureKinds, 'estimate'],
    ['>=', operators, 'at-least'],
    ['vượt', operators, 'above'],
    ['≤', operators, 'at-most'],
    ['chưa đạt', statements, 'not-met'],
    ['%', measures, 'percent'],
    ['trong đó', relations, 'of-which'],
    ['trong đó', operators, null],
    ['tháng', figureKinds, null],
  ] as [string, readonly string[], string | null][])('%s among %j: %s', (found, allowed, word) => {
    expect(synonymOf(found, allowed)).toBe(word);
  });
});
