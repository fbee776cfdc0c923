// Bytes to text: which encodings are read, which are recognised and refused, and how a cell is cleaned.
import { describe, expect, test } from 'vitest';
import { cleanCell, decode } from '../../src/dataset/decode';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const text = 'id,name\r\n1,Mường Tè\r2,Ka Lăng\n';

describe('a file is read', () => {
  test.each<[string, Uint8Array | string]>([
    ['in UTF-8', Buffer.from(text)],
    ['in UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['in UTF-16, low byte first', utf16(`\ufeff${text}`)],
    ['in UTF-16, high byte first', utf16(`\ufeff${text}`).swap16()],
    ['in UTF-16 without a byte order mark', utf16(text)],
    ['in UTF-16 without a byte order mark, high byte first', utf16(text).swap16()],
    ['as text', text],
    ['as text with a byte order mark', `\ufeff${text}`],
  ])('%s', (_, input) => {
    expect(decode(input)).toEqual({ ok: true, text: 'id,name\n1,Mường Tè\n2,Ka Lăng\n' });
  });
  test('only the mark at its start is dropped', () => {
    expect(decode('a\ufeffb')).toEqual({ ok: true, text: 'a\ufeffb' });
  });
  test.each([
    [[]],
    [[0x69]],
    [[0x69, 0x64]],
    [[0x69, 0x64, 0x0a]],
    [[0x69, 0x00, 0x64]],
    [[0x69, 0x00, 0x64, 0x2c]],
    [[0x69, 0x64, 0x64, 0x00]],
  ])('of few bytes %j as UTF-8', (bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ ok: true, text: String.fromCharCode(...bytes) });
  });
});

describe('another format under the name of a CSV is refused', () => {
  test.each<[string, Uint8Array | string]>([
    ['workbook', 'PK\u0003\u0004rest'],
    ['workbook', Uint8Array.from([0x50, 0x4b, 3, 4])],
    ['workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['web-page', '<html>'],
    ['web-page', '\n  <!DOCTYPE html>'],
    ['web-page', '<?xml version="1.0"?>'],
    ['web-page', '<table>'],
    ['web-page', '<META charset="utf-8">'],
    ['web-page', Buffer.from('\ufeff<html>')],
    ['pdf', '%PDF-1.7'],
  ])('%s', (kind, input) => {
    expect(decode(input)).toEqual({
      ok: false,
      refusal: { code: 'file-not-csv', params: { kind } },
      found: '',
      line: 1,
    });
  });
  test.each(['id,PK\u0003\u0004', 'id,<html>', 'id,%PDF', '<b>id</b>', 'PK,id', `${' '.repeat(64)}<html>`])(
    '%j is no other format',
    (input) => {
      expect(decode(input)).toEqual({ ok: true, text: input });
    },
  );
});

describe('letters of an old encoding are refused with the word and the line where the first stands', () => {
  test.each([
    ['TCVN3', 'id,name\n1,TiÕng c¸i b¸n\n', 'TiÕng', 2],
    ['TCVN3', 'id\n\n"§¶ng bé, ®Êt ®ai"\n', '§¶ng', 3],
    ['TCVN3', 'id\tnhµ\tm¸y', 'nhµ', 1],
    ['TCVN3', 'id\nnhµ m¸y\n', 'nhµ', 2],
    ['VNI', 'id\nTieáng Vieät coù chöõ\n', 'Tieáng', 2],
    ['VNI', 'id,x\n1,ñaát ñoäi\n', 'ñaát', 2],
    ['windows-1258', 'id\nMýõÌng Te\n1,xaÞ ngheÌo\n', 'MýõÌng', 2],
    ['mojibake', 'id\n1,Rá»«ng,Forest\n', 'Rá»«ng', 2],
    ['mojibake', 'MÆ°á»\u009dng TÃ¨', 'MÆ°á»\u009dng', 1],
    ['mojibake', 'Ä\u0090áº¥t', 'Ä\u0090áº¥t', 1],
    ['mojibake', 'cá Ã¡ rô', 'Ã¡', 1],
    ['mojibake', 'x Ä‘i', 'Ä‘i', 1],
    ['mojibake', 'RÃ¡Â»Â«ng', 'RÃ¡Â»Â«ng', 1],
    ['mojibake', 'the districtâ€™s', 'districtâ€™s', 1],
    // A phrase pasted into a table that is right everywhere else.
    ['TCVN3', 'id,name\n1,“Rừng, đất, hộ nghèo của xã”\n2,Tû lÖ hé nghÌo\n', 'Tû', 3],
  ])('%s: %j', (kind, input, found, line) => {
    expect(decode(input)).toEqual({ ok: false, refusal: { code: 'encoding-legacy', params: { kind } }, found, line });
  });
  test('also in bytes that are no UTF-8', () => {
    expect(decode(Buffer.from('id\nnhµ m¸y\n', 'latin1'))).toMatchObject({
      refusal: { code: 'encoding-legacy', params: { kind: 'TCVN3' } },
      line: 2,
    });
  });
  test('of a long word forty letters are enough', () => {
    expect(decode(`x ${'n'.repeat(50)}\ufffd`)).toMatchObject({ found: 'n'.repeat(40) });
  });
  test.each([
    'Mường Tè, Bum Tở, Ka Lăng, Pa Ủ, Tá Bạ, Thu Lũm, Vàng San, Nậm Khao',
    'Điều § 2; ® 2024; © ai; 5 × 3; 10 µm; 1·2',
    'Ã, Ä và Æ',
    'một chữ naïf, Köln, Müller, Citroën, El Niño, São Paulo, garçon, Zürich',
    'kW·h; dài×rộng; người·ngày; N·m; 5 µm; 3 m²; ½; ±2°C',
    '“XÔ, “Xã”, «Ã», ‘bản’ … – €5',
    'Đăk Lăk, Krông Pắc, H’Mông, Gia Lai',
    'm·n', // a word that could be TCVN3 does not condemn a file alone
  ])('%s is none', (input) => {
    expect(decode(input)).toEqual({ ok: true, text: input });
  });
});

describe('letters that cannot be brought back are refused', () => {
  test.each([
    [[0xff, 0x41, 0x41, 0x41]],
    [[0x31, 0xfe, 0x31, 0x31]],
    [[0xfe, 0x41, 0x41, 0x41]],
    [[0x31, 0xff, 0x31, 0x31]],
  ])('half a byte order mark: %j', (bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ refusal: { code: 'encoding-broken' } });
  });
  test('replacement signs, with their word and line', () => {
    expect(decode('id\n1,M\ufffd C\ufffd,x\n')).toEqual({
      ok: false,
      refusal: { code: 'encoding-broken', params: {} },
      found: 'M\ufffd',
      line: 2,
    });
    expect(decode('\ufffdx')).toMatchObject({ found: '\ufffdx', line: 1 });
  });
  test('bytes that are no UTF-8', () => {
    expect(decode(Buffer.from('id\nMù Ca\n', 'latin1'))).toEqual({
      ok: false,
      refusal: { code: 'encoding-broken', params: {} },
      found: 'M\ufffd',
      line: 2,
    });
  });
  test('one broken byte among good letters, where it stands', () => {
    const bytes = Buffer.from('id\n1,Mường Tè\n2,Hộ nghèo\n3,Pa Ủ\n');
    bytes[bytes.indexOf('è') + 1] = 0x41;
    expect(decode(bytes)).toMatchObject({ refusal: { code: 'encoding-broken' }, found: 'T\ufffdA', line: 2 });
  });
  test.each<[string, Uint8Array]>([
    ['UTF-32', Uint8Array.from([...'id,name\n1,abc'].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]))],
    ['nothing but zeros', new Uint8Array(500)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ refusal: { code: 'encoding-broken' }, line: 1 });
  });
});

describe('a cell is cleaned of what nobody sees', () => {
  test.each([
    ['  Ka   Lăng ', 'Ka Lăng'],
    ['Ka\u00a0\u2003Lăng\u3000', 'Ka Lăng'],
    ['Ka\nLăng\t', 'Ka Lăng'],
    ['\u200bKa\u00ad Lăng\ufeff\u200e\u2060', 'Ka Lăng'],
    ['Ka\ufe0f \u034fLăng\u{e0101}', 'Ka Lăng'], // variation selectors, a joiner of marks
    ['\u3164Ka\uffa0 Lăng\u115f', 'Ka Lăng'], // fillers
    ['Ka\u{e0061}\u{e007f} \u200dLăng\u2800', 'Ka Lăng'], // tags, a joiner, an empty Braille cell
    ['Ka Lăng'.normalize('NFD'), 'Ka Lăng'],
    ['', ''],
  ])('%j → %j', (cell, clean) => {
    expect(cleanCell(cell)).toBe(clean);
  });
});
