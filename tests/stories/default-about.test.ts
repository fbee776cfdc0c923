// The text of About that a data folder without its own has: sound, complete, and of no place in particular.
import { expect, test } from 'vitest';
import { defaultAbout } from '../../src/stories/default-about';
import { dataset, site } from '../analysis/builder';
import { district } from './district';
import { problemLines } from './examples';

const own = (changes: Partial<typeof site>) => ({ site: { ...site, ...changes } });
const texts = new Map([
  ['pages/vi/about.md', defaultAbout(dataset([]), 'vi')],
  ['pages/en/about.md', defaultAbout(dataset([]), 'en')],
]);

test('it passes the check of pages in both languages', () => {
  expect(problemLines(texts, district())).toEqual([]);
});

test('its lead names the place with its level', () => {
  expect(defaultAbout(own({ level: { vi: 'xã', en: 'commune' } }), 'vi')).toContain(
    'trong báo cáo của xã Nậm Na thành',
  );
  expect(defaultAbout(own({ level: { vi: 'xã', en: 'commune' } }), 'en')).toContain(
    'in the reports of Nậm Na commune into',
  );
});

test('its section of places is called as the data call them', () => {
  expect(defaultAbout(own({ parts: { vi: 'thôn, bản', en: 'villages' } }), 'vi')).toContain('## Thôn, bản {#places}');
  expect(defaultAbout(own({ parts: { vi: 'thôn, bản', en: 'villages' } }), 'en')).toContain('## Villages {#places}');
});

test.each([
  [
    'the contact',
    { contact: 'so-lieu@example.org', repository: 'https://example.org/x' },
    'Write to so-lieu@example.org.',
  ],
  [
    'the repository where there is no contact',
    { repository: 'https://example.org/x' },
    'Write to https://example.org/x.',
  ],
  ['a contact without the signs of the notation', { contact: '{a}[b]*c*' }, 'Write to abc.'],
])('corrections go to %s', (_, changes, sentence) => {
  expect(defaultAbout(own(changes), 'en')).toContain(sentence);
});

test('without contact and repository nothing is said of where to write', () => {
  expect(defaultAbout(own({}), 'vi')).not.toContain('Nơi nhận');
});
