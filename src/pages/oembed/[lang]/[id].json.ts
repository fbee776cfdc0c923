// Publishes the oEmbed answer of every indicator in both languages.
import type { APIRoute, GetStaticPaths } from 'astro';
import { oembed } from '../../../exports/oembed';
import { strings } from '../../../i18n/strings';
import { languages } from '../../../languages';
import { tracked } from '../../../site/dataset';
import { link } from '../../../site/link';
import { finding } from '../../../texts/finding';

export const getStaticPaths: GetStaticPaths = () =>
  languages.flatMap((lang) =>
    tracked.map((indicator) => ({ params: { lang, id: indicator.id }, props: { indicator, lang } })),
  );

export const GET: APIRoute = ({ props, site }) => {
  const { indicator, lang } = props as { indicator: (typeof tracked)[number]; lang: (typeof languages)[number] };
  const absolute = (path: string) => new URL(path, site).href;
  return Response.json(
    oembed({
      title: `${indicator.name[lang]}: ${finding(indicator, lang)}`,
      provider: strings[lang].site.name,
      home: absolute(link({ kind: 'home' }, lang)),
      embed: absolute(link({ kind: 'embed', indicator }, lang)),
    }),
  );
};
