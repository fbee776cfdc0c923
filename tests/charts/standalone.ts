// A drawing as a file of its own: colours written out, for downloads, slides and renderers that know no custom properties.

export type Theme = 'light' | 'dark';
/** Colours by token name (`ink`, `paper`, `met`, …) as hex. */
export type Palette = Record<string, string>;

const blockOf: Record<Theme, string> = { light: ':root {', dark: '@media screen and (prefers-color-scheme: dark)' };

/** Reads the colours of a theme from the text of tokens.css, the one place where they are written. */
export function paletteOf(tokens: string, theme: Theme): Palette {
  const colours = (marker: string) => {
    const start = tokens.indexOf('--', tokens.indexOf(marker));
    const block = tokens.slice(start, tokens.indexOf('}', start));
    return Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
    );
  };
  return theme === 'light' ? colours(blockOf.light) : { ...colours(blockOf.light), ...colours(blockOf.dark) };
}

/**
 * Makes an SVG string from any chart self-contained: namespace, style sheet with plain colours, and a ground.
 * `fontFamily` is a CSS font list; the default falls back to the system's sans.
 */
export function standaloneSvg(
  svg: string,
  palette: Palette,
  fontFamily = "'Source Sans 3', Arial, 'Liberation Sans', sans-serif",
): string {
  const ground = `<rect class="ground" width="100%" height="100%"/>`;
  return svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${styleSheet(palette, fontFamily)}</style>${ground}`);
}

function styleSheet(palette: Palette, fontFamily: string): string {
  const p = (name: string) => palette[name] ?? 'none';
  const pale = (colour: string) => `color-mix(in srgb,${colour} 24%,${p('paper')})`;
  const painted = (prefix: string, colour: string) =>
    `${prefix}.bar,${prefix}.dot,${prefix}.glyph{fill:${colour}}${prefix}.pale{fill:${pale(colour)};stroke:${colour}}${prefix}.link{stroke:${colour}}`;
  const tones = ['exceeded', 'met', 'near', 'missed', 'none'].map((tone) => painted(`.s-${tone}`, p(tone)));
  return [
    `text{font-family:${fontFamily};fill:${p('ink')};white-space:pre}`,
    `.bar,.dot{fill:${p('bar')}}.pale{fill:${pale(p('bar'))};stroke:${p('bar')};stroke-width:1.5}.link{stroke:${p('bar')}}`,
    `.ground,.ring,.diamond,.cell,.hollow{fill:${p('paper')}}`,
    `.ring,.diamond,.target,.guide,.hollow{stroke:${p('ink')}}.cell,.leader{stroke:${p('muted')}}.grid{stroke:${p('line')}}.gap{stroke:${p('paper')}}`,
    `.zone{fill:${p('zone')}}.track{fill:${p('panel')}}`,
    ...tones,
    ...['exceeded', 'met', 'near', 'missed', 'none'].map((tone) => `.s-${tone}.glyph text{fill:${p(tone)}}`),
    `.bar.s-near,.dot.s-near{fill:${p('near-fill')};stroke:${p('near')}}.inside.s-near text{fill:${p('on-near')}}`,
    ...['restated', 'none'].map(
      (tone) => `.s-${tone}.bar,.s-${tone}.dot{fill:${p('paper')};stroke:${p('none')};stroke-width:1.5}`,
    ),
    `.s-restated.glyph text{fill:${p('none')}}`,
    `.muted text{fill:${p('muted')}}.inside text{fill:${p('paper')}}.inside.s-restated text,.inside.s-none text{fill:${p('none')}}.value,.head{font-weight:700}`,
    `.halo text{stroke:${p('paper')};stroke-width:4;stroke-linejoin:round;paint-order:stroke}`,
  ].join('');
}
