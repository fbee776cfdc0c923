// The two feeds, from the same entries: what RFC 4287 and JSON Feed 1.1 ask for, and texts that are no markup.
import { expect, test } from 'vitest';
import { atomFeed, type Feed, jsonFeed } from '../../src/exports/feed';

const feed: Feed = {
  lang: 'vi',
  title: 'Chỉ tiêu & kết quả',
  author: 'Nhóm biên tập',
  home: 'https://example.org/',
  atom: 'https://example.org/tin.xml',
  json: 'https://example.org/tin.json',
  entries: [
    {
      id: 'https://example.org/du-lieu/#c-2024-11-02',
      url: 'https://example.org/du-lieu/#c-2024-11-02',
      title: 'Đính chính: <Rừng>',
      summary: 'Số "67,44" sửa thành 67,45 & ghi rõ ngày.',
      date: '2024-11-02',
    },
    {
      id: 'https://example.org/bao-cao/2024-10/',
      url: 'https://example.org/bao-cao/2024-10/',
      title: 'Báo cáo tháng 10/2024',
      summary: '',
      date: '2024-11-01',
    },
  ],
};

test('the Atom feed, written out', () => {
  expect(atomFeed(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>https://example.org/tin.xml</id>
<title>Chỉ tiêu &amp; kết quả</title>
<updated>2024-11-02T00:00:00Z</updated>
<author><name>Nhóm biên tập</name></author>
<link rel="self" type="application/atom+xml" href="https://example.org/tin.xml"/>
<link rel="alternate" type="text/html" href="https://example.org/"/>
<entry><id>https://example.org/du-lieu/#c-2024-11-02</id><title>Đính chính: &lt;Rừng&gt;</title><updated>2024-11-02T00:00:00Z</updated><link rel="alternate" type="text/html" href="https://example.org/du-lieu/#c-2024-11-02"/><summary>Số &quot;67,44&quot; sửa thành 67,45 &amp; ghi rõ ngày.</summary></entry>
<entry><id>https://example.org/bao-cao/2024-10/</id><title>Báo cáo tháng 10/2024</title><updated>2024-11-01T00:00:00Z</updated><link rel="alternate" type="text/html" href="https://example.org/bao-cao/2024-10/"/><summary></summary></entry>
</feed>
`);
});

test('the JSON feed has language, addresses and plain texts', () => {
  expect(jsonFeed(feed)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'vi',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/tin.json',
    authors: [{ name: 'Nhóm biên tập' }],
    items: [
      { title: 'Đính chính: <Rừng>', date_published: '2024-11-02T00:00:00Z' },
      { id: 'https://example.org/bao-cao/2024-10/', content_text: '' },
    ],
  });
});

test('a feed without entries still has a date', () => {
  expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  expect(jsonFeed({ ...feed, entries: [] }).items).toEqual([]);
});
