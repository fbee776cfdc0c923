// Publishes the oEmbed answer of every indicator in both languages.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Assessment } from '../../../analysis/assessment';
import { oembed } from '../../../exports/oembed';
import { strings } from '../../../i18n/strings';
import { type Language, languages } from '../../../languages';
import { analysis } from '../../../site/dataset';
import { link } from '../../../site/link';
import { finding } from '../../../texts/finding';

export const getStaticPaths: GetStaticPaths = () =>
  languages.flatMap((lang) =>
    analysis.assessments.map((assessment) => ({
      params: { lang, id: assessment.indicator.id },
      props: { assessment, lang },
    })),
  );

export const GET: APIRoute = ({ props, site }) => {
  const { assessment, lang } = props as { assessment: Assessment; lang: Language };
  const { indicator } = assessment;
  const absolute = (path: string) => new URL(path, site).href;
  return Response.json(
    oembed({
      title: `${indicator.name[lang]}: ${finding(assessment, lang)}`,
      provider: strings[lang].site.name,
      home: absolute(link({ kind: 'home' }, lang)),
      embed: absolute(link({ kind: 'embed', indicator }, lang)),
    }),
  );
};
