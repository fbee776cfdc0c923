// What a phone is told of the site, in the language at its root.
import { expect, test } from 'vitest';
import { manifest } from '../../src/exports/manifest';
import { report, site } from '../analysis/builder';

test.each([
  ['vi', 'Nậm Na: chỉ tiêu', 'Nậm Na: chỉ tiêu. Report'],
  ['en', 'Nậm Na: targets', 'Nậm Na: targets. Report'],
] as const)('where the first language is %s it is called "%s"', (language, name, description) => {
  expect(manifest({ site: { ...site, language }, report })).toMatchObject({
    lang: language,
    name,
    short_name: 'Nậm Na',
    description,
    start_url: './',
  });
});
