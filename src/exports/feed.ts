// What is new as a feed, one a language: Atom (RFC 4287) and JSON Feed 1.1 from the same entries.
import { escapeHtml } from '../escape';
import type { Language } from '../languages';

/** One thing that is new: a change of the data, a report or a story. Addresses are absolute. */
export interface FeedEntry {
  /** Never changes and names no other entry: the page's address, with an anchor where it has several. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** ISO day on which it came. */
  date: string;
}

/** A feed: its own address in each form, the page it belongs to, and its entries, the newest first. */
export interface Feed {
  lang: Language;
  title: string;
  author: string;
  home: string;
  atom: string;
  json: string;
  entries: readonly FeedEntry[];
}

const instant = (day: string): string => `${day}T00:00:00Z`;

/** The text of the Atom feed; one without entries is dated to the day before all feeds. */
export function atomFeed({ lang, title, author, home, atom, entries }: Feed): string {
  const of = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
  const body = entries.map(({ id, url, title: name, summary, date }) =>
    [
      '<entry>',
      of('id', id),
      of('title', name),
      of('updated', instant(date)),
      `<link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>`,
      of('summary', summary),
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    of('id', atom),
    of('title', title),
    of('updated', instant(entries[0]?.date ?? '1970-01-01')),
    `<author>${of('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(atom)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(home)}"/>`,
    ...body,
    '</feed>\n',
  ].join('\n');
}

/** Plain data of the JSON feed. */
export const jsonFeed = ({ lang, title, author, home, json, entries }: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  language: lang,
  home_page_url: home,
  feed_url: json,
  authors: [{ name: author }],
  items: entries.map(({ id, url, title: name, summary, date }) => ({
    id,
    url,
    title: name,
    content_text: summary,
    date_published: instant(date),
  })),
});
