import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis';
import { plainText } from '../../src/stories/answer';
import { parseInline } from '../../src/stories/parse';
import { fixtureAnalysis } from './examples';

let analysis: Analysis;
beforeAll(async () => {
  analysis = await fixtureAnalysis();
});

const say = (text: string, lang: 'vi' | 'en') =>
  plainText(parseInline(text, 0, []), analysis, lang).replaceAll('\u00a0', ' ');

describe('a reference is worded in both languages', () => {
  test.each([
    ['{value poverty.estimate}', '36,39%', '36.39%'],
    ['{value income.target}', '32 triệu đồng (suy ra)', '32 million dong (derived)'],
    ['{value macadamia.actual#note-7}', '1.634 ha', '1,634 ha'],
    ['{value cover.actual@2023}', '66,8%', '66.8%'],
    ['{number macadamia.actual}', '1.634,5', '1,634.5'],
    ['{fraction health.actual}', '11/14', '11/14'],
    ['{diff poverty.baseline poverty.estimate}', '22,07 điểm phần trăm', '22.07 percentage points'],
    ['{sum fires/kind/grass fires/kind/forest}', '14', '14'],
    ['{less fires.actual fires/kind/grass}', '2', '2'],
    ['{times macadamia.actual macadamia.target}', '1,6 lần', '1.6 times'],
    ['{percent poverty.estimate poverty.baseline}', '62,2%', '62.2%'],
    ['{share fires/kind/grass}, {label fires/kind/grass}', '85,7%, cháy cỏ', '85.7%, grass fires'],
    ['{total fires/kind}', '14 vụ', '14 fires'],
    ['{year poverty.baseline}, {period macadamia.actual}', '2020, 30/6/2024', '2020, 30 June 2024'],
    ['{When macadamia.actual}', 'Đến 30/6/2024', 'As of 30 June 2024'],
    ['{place macadamia.actual#note-7}', 'chú thích 7', 'note 7'],
    ['{ratio macadamia}, {excess macadamia}', '163,5%, 63,5%', '163.5%, 63.5%'],
    ['{claim income.percent-of-target}', '92,19%', '92.19%'],
    ['{count component}, {count-parts fires/kind}', '5, 2', '5, 2'],
    ['{name cover}', 'tỷ lệ che phủ rừng', 'forest cover'],
  ])('%s', (text, vi, en) => expect([say(text, 'vi'), say(text, 'en')]).toEqual([vi, en]));
});
