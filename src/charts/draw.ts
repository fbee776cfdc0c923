// Makes a picture of captions and a drawing for a width.
import type { Table } from '../tables/table';
import type { DrawOptions, HeadlineFigure, Picture } from './picture';
import { type Drawing, svgOf } from './svg';
import { widths } from './theme';

export interface Captions {
  title: string;
  subtitle?: string | null;
  description: string;
  table?: Table | null;
  figure?: HeadlineFigure | null;
}
/** What a width is drawn with; `captioned` as in DrawOptions. */
export type DrawWidth = Required<Pick<DrawOptions, 'width' | 'captioned'>>;

/**
 * A picture of `drawing`, which gives null where there is nothing to draw. One image is named by title and description;
 * a drawing with links, which is read out text by text, by its title alone. With the class name `single`, one drawing
 * as wide as a narrow one serves all widths.
 */
export function pictureOf(
  captions: Captions,
  drawing: (options: DrawWidth) => Drawing | null,
  single?: string,
): Picture {
  const { title, subtitle = null, description, table = null, figure = null } = captions;
  const draw = ({ id, width, captioned = true }: DrawOptions) => {
    const drawn = drawing({ width, captioned });
    const name = drawn?.links ? title : [title, description].filter(Boolean).join('. ');
    const sheet = { id, name, className: `pl ${single ?? `pl-${width}`}`, width: widths[single ? 'narrow' : width] };
    return drawn ? svgOf({ ...sheet, height: drawn.height }, drawn) : '';
  };
  return { title, subtitle, description, table, figure, single: single !== undefined, draw };
}
