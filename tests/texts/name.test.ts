// The name of an indicator where it stands alone.
import { expect, test } from 'vitest';
import type { Bilingual } from '../../src/languages';
import { fullName } from '../../src/texts/name';
import { indicator } from '../analysis/builder';
import { inBoth } from './given';

const topic = { vi: 'Đối ngoại', en: 'External relations' };
type Row = [title: string, slug: string | null, topic: Bilingual | null, name: Bilingual, vi: string, en: string];

test.each<Row>([
  [
    'context names its topic first',
    null,
    topic,
    { vi: 'Đoàn ra', en: 'Delegations sent' },
    'Đối ngoại – Đoàn ra',
    'External relations – Delegations sent',
  ],
  [
    'a name that begins with its topic, in whatever capitals, stands as it is',
    null,
    topic,
    { vi: 'Đối Ngoại nhân dân', en: 'external relations of the people' },
    'Đối Ngoại nhân dân',
    'external relations of the people',
  ],
  [
    'each language decides for itself',
    null,
    topic,
    { vi: 'Đối ngoại nhân dân', en: 'People’s diplomacy' },
    'Đối ngoại nhân dân',
    'External relations – People’s diplomacy',
  ],
  [
    'a topic within the name is no beginning',
    null,
    topic,
    { vi: 'Cán bộ đối ngoại', en: 'Officials in external relations' },
    'Đối ngoại – Cán bộ đối ngoại',
    'External relations – Officials in external relations',
  ],
  ['context without a topic keeps its name', null, null, { vi: 'Dân số', en: 'Population' }, 'Dân số', 'Population'],
  [
    'an indicator with a page of its own keeps its name',
    'ho-ngheo',
    topic,
    { vi: 'Hộ nghèo', en: 'Poor households' },
    'Hộ nghèo',
    'Poor households',
  ],
])('%s', (_, slug, ofTopic, name, vi, en) => {
  const thing = indicator({ slug, topic: ofTopic, name });
  expect(inBoth((lang) => fullName(thing, lang))).toEqual([vi, en]);
});
