// Each kind of chart that a story may ask for is drawn by its own picture.
import { expect, test } from 'vitest';
import { pictureOf } from '../../../src/components/story/picture-of';
import { drawingOf } from '../../../src/stories/figure';
import type { Reference } from '../../../src/stories/model';
import { parseInline } from '../../../src/stories/parse';
import { district } from '../../stories/district';
import { siteAnalysis } from '../../stories/examples';
import { plain } from '../../texts/given';

const analysis = district();
// The report's own count is that of the site's data.
const site = await siteAnalysis();
const pictured = (text: string) => pictureOf(drawingOf(parseInline(text, 0, [])[0] as Reference, analysis), site, 'en');

test.each([
  [
    '{chart indicator coffee}',
    'Coffee area reached 30% of the target',
    'Counted in 2024: 600 ha, short of the target of 2,000 ha. That is 30% of the target.',
  ],
  [
    '{chart slope coffee}',
    'Coffee area reached 30% of the target',
    '2020: 0.125 ha; 2024: 600 ha; District congress target 2025: 2,000 ha',
  ],
  ['{chart ratio coffee}', 'Results against their targets: Economy', 'Coffee area: 30%'],
  [
    '{chart goals poverty}',
    'From the reported level to the next-term goals',
    'Poor households: The 2030 goal asks for a fall of 16 percentage points in 6 years, 2.67 percentage points a year on average.',
  ],
  [
    '{chart goals timber}',
    'From the reported level to the next-term goals',
    'OCOP timber: The 2030 goal (4 ha) is below the reported level (5 ha).',
  ],
  [
    '{chart parts fires/kind}',
    'Fires: the largest part is “Grass fires” (12 fires)',
    'Grass fires: 12 fires; Part 2: 2 fires',
  ],
  ['{chart tiles fires/commune}', 'Fires, part by part', ''],
  [
    '{chart statuses component}',
    '1 of 3 comparable indicators met or exceeded its target (derived targets: 1)',
    'Target exceeded: 1; Nearly met: 1; Not yet met: 1; No target stated: 1; No result yet: 1',
  ],
  [
    '{chart report-count}',
    '18 met or exceeded and 8 not yet met add up to 26, not 28',
    '18 counted as met or exceeded; 8 counted as not yet met; 2 not placed by the report',
  ],
])('%s: "%s", %j', (text, title, description) => {
  const picture = pictured(text);
  expect([picture?.title, picture?.description].map((each) => plain(each ?? 'none'))).toEqual([title, description]);
});

test('a list of names has no picture', () => expect(pictured('{chart names not-met III.1.1-p1}')).toBeNull());
