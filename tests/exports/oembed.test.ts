// The oEmbed answer, with a title that would break the frame's markup if it were not escaped.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { oembed } from '../../src/exports/oembed';

const title = `"><script>alert(1)</script> & 'x'`;
const answer = () =>
  oembed({
    title,
    provider: 'Mường Tè',
    home: 'https://example.org/',
    embed: 'https://example.org/nhung/thu-nhap/?a=1&b="2"',
    height: 380,
  });

test('it has what oEmbed 1.0 asks of type rich', () => {
  const { html: _, ...rest } = answer();
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Mường Tè',
    provider_url: 'https://example.org/',
    width: 720,
    height: 380,
  });
});

test('the frame takes the width it is given and loads when it is near', () => {
  const plain = oembed({
    title: 'Thu nhập',
    provider: '',
    home: '',
    embed: 'https://example.org/nhung/thu-nhap/',
    height: 380,
  });
  expect(plain.html).toBe(
    '<iframe src="https://example.org/nhung/thu-nhap/" title="Thu nhập" width="100%" height="380" loading="lazy" style="border:0"></iframe>',
  );
});

test('its markup is one frame, with title and address as given and nothing beside it', () => {
  const { document } = parseHTML(`<body>${answer().html}</body>`);
  expect(document.querySelectorAll('body *')).toHaveLength(1);
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('title')).toBe(title);
  expect(frame?.getAttribute('src')).toBe('https://example.org/nhung/thu-nhap/?a=1&b="2"');
});
