// Publishes what the search on Explore finds beside indicators, one file a language.
import type { APIRoute } from 'astro';
import { searchIndex } from '../../exports/search-index';
import { type Language, languages } from '../../languages';
import { dataset } from '../../site/dataset';
import { link } from '../../site/link';
import { storyList } from '../../site/stories';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Language }> = ({ props: { lang } }) =>
  Response.json(searchIndex(dataset, { lang, hrefOf: (page) => link(page, lang), stories: storyList(lang) }));
