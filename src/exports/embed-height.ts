// How high a frame has to be for an indicator's chart, from what is drawn and worded in it.
import type { Picture, Width } from '../charts/picture';
import { wrapText } from '../charts/text';

interface Frame {
  /** Px that the title may fill, and its size against the text of a drawing. */
  room: number;
  title: number;
  line: number;
  width: Width;
  /** Shown px for one of the drawing. */
  scale: number;
}

/** Phone, column and page: where the styles scale the drawing most. */
const frames: Frame[] = [
  { room: 328, title: 1.72, line: 31.3, width: 'narrow', scale: 1.025 },
  { room: 568, title: 1.87, line: 34.1, width: 'narrow', scale: 1.2 },
  { room: 688, title: 1.95, line: 35.6, width: 'wide', scale: 1.02 },
];
/** Px of all but the title and the drawing: subtitle, source, link, space. */
const REST = 194;

/** Px for an `iframe` of any width, in tens: the title and the picture as the page of the chart shows them. */
export function embedHeight(title: string, picture: Picture): number {
  const heights = frames.map(({ room, title: size, line, width, scale }) => {
    const [, drawn = '0'] = / height="([\d.]+)"/.exec(picture.draw({ id: '', width })) ?? [];
    return REST + wrapText(title, room / size, 'bold').length * line + Number(drawn) * scale;
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}
