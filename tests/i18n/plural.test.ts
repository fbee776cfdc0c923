// The singular of a unit's English words.
import { expect, test } from 'vitest';
import { singular } from '../../src/i18n/plural';

test.each([
  ['communes', 'commune'],
  ['people', 'person'],
  ['people a year', 'person a year'],
  ['criteria', 'criterion'],
  ['criteria per commune', 'criterion per commune'],
  ['works', 'works'],
  ['species', 'species'],
  ['species a year', 'species a year'],
  ['subsidies', 'subsidy'],
  ['companies of the state', 'company of the state'],
  ['quintals per hectare', 'quintal per hectare'],
  ['doctors per 10,000 people', 'doctor per 10,000 people'],
  ['times a year', 'time a year'],
  ['projects in communes', 'project in communes'],
  ['quintals (100 kg)', 'quintal (100 kg)'],
  ['percentage\u00a0points', 'percentage\u00a0point'],
  ['percentage points a year', 'percentage point a year'],
  ['bee colonies', 'bee colony'],
  ['Party members a year', 'Party member a year'],
  ['groups of indicators', 'group of indicators'],
  ['hectare-years', 'hectare-year'],
  ['head', 'head'],
  ['ha', 'ha'],
  ['km', 'km'],
  ['grass', 'grass'],
  ['million dong', 'million dong'],
  ['', ''],
])('"%s" is "%s" for one', (many, one) => expect(singular(many)).toBe(one));
