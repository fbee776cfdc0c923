// The oEmbed answer for one indicator's chart, by the oEmbed 1.0 specification (type "rich").
import { escapeHtml } from '../escape';

/** What the answer speaks of: addresses are absolute. */
export interface EmbedSource {
  title: string;
  provider: string;
  home: string;
  embed: string;
  /** Px that the chart needs at any width. */
  height: number;
}

const WIDTH = 720;

/** Plain data for `/oembed/<language>/<id>.json`. Texts are escaped where they enter the frame's markup. */
export function oembed({ title, provider, home, embed, height }: EmbedSource) {
  const frame = `<iframe src="${escapeHtml(embed)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: home,
    html: frame,
    width: WIDTH,
    height,
  };
}
