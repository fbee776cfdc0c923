// What the data hold beside figures.
import { expect, test } from 'vitest';
import { sourceTables } from '../../src/tables/source-tables';
import { dataset, documentDates, indicator, report } from '../analysis/builder';
import { columnsOf, rowsOf } from './rows';

function given() {
  const documents = documentDates('resolution-17', [
    { date: '2024-06-07', at: 'III.2.4' },
    { date: '2024-05-19', at: 'note 23' },
  ]);
  const [first] = documents;
  if (first) Object.assign(first.document, { number: '17-NQ/TU', name: { vi: 'Nghị quyết 17', en: 'Resolution 17' } });
  for (const each of documents) each.document = first?.document as typeof each.document;
  const undated = { ...documents[0]?.document, name: { vi: 'Chương trình', en: 'Programme' }, number: '' };
  const made = dataset([indicator()], documents);
  return {
    ...made,
    bodies: [documents[0]?.document, undated] as typeof made.bodies,
    units: [indicator().unit],
    report: { ...report, sections: [{ section: 'I.1', title: { vi: 'Khái quát', en: 'Overview' } }] },
  };
}

test('sections, documents with each of their dates, and units, in both languages', () => {
  expect(sourceTables(given(), 'vi').map(rowsOf)).toEqual([
    ['I.1 | Khái quát'],
    [
      'Nghị quyết 17 (17-NQ/TU; resolution-17) | 07/6/2024 [III.2.4]',
      'Nghị quyết 17 (17-NQ/TU; resolution-17) | 19/5/2024 [note 23]',
      'Chương trình (resolution-17) | ',
    ],
    [' | unit'],
  ]);
  expect(sourceTables(given(), 'en').map((table) => rowsOf(table)[0])).toEqual([
    'I.1 | Overview',
    'Resolution 17 (17-NQ/TU; resolution-17) | 7 June 2024 [III.2.4]',
    ' | unit',
  ]);
  expect(sourceTables(given(), 'vi').map((table) => columnsOf(table).join('; '))).toEqual([
    'name name: Mục của báo cáo; text text: Nội dung',
    'name name: Nơi đặt mục tiêu; text text: Thời điểm',
    'name name: Đơn vị; text text: Ý nghĩa',
  ]);
  expect(sourceTables(given(), 'vi').map(({ caption }) => caption)).toEqual([
    'Mục của báo cáo',
    'Ngày văn bản',
    'Đơn vị',
  ]);
});
