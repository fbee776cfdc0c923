// What charts share before anything is drawn: the two widths, and how each status and each certainty looks.
import type { Status } from '../analysis/status';
import type { Verdict } from '../analysis/types';
import type { Figure } from '../dataset/model';

/** Width of the viewBox, px. */
export const widths = { wide: 680, narrow: 320 } as const;

/** How sure a number is: counted is solid, an estimate pale. */
export type Certainty = 'counted' | 'estimate';

export const certaintyOf = (figure: Pick<Figure, 'kind'> | null): Certainty =>
  figure?.kind === 'estimate' ? 'estimate' : 'counted';

/** A colour group; `restated` is outlined only, `neutral` is for numbers that no status speaks of. */
export type Tone = 'exceeded' | 'met' | 'near' | 'missed' | 'restated' | 'none' | 'neutral';

interface Look {
  tone: Tone;
  /** The shape that says the status without colour, as a letter and as a dot of `r` px. */
  glyph: string;
  dot: Dot;
}
interface Dot {
  symbol: 'circle' | 'square' | 'triangle';
  r: number;
  rotate?: number;
}
const circle: Dot = { symbol: 'circle', r: 6 };

/** How a status looks. */
export const looks: Record<Status, Look> = {
  exceeded: { tone: 'exceeded', glyph: '▲', dot: { symbol: 'triangle', r: 7 } },
  met: { tone: 'met', glyph: '●', dot: circle },
  near: { tone: 'near', glyph: '■', dot: { symbol: 'square', r: 7 } },
  missed: { tone: 'missed', glyph: '▼', dot: { symbol: 'triangle', r: 7, rotate: 180 } },
  restated: { tone: 'restated', glyph: '○', dot: circle },
  'no-target': { tone: 'none', glyph: '□', dot: circle },
  'no-actual': { tone: 'none', glyph: '□', dot: circle },
  'not-comparable': { tone: 'none', glyph: '□', dot: circle },
  'goal-only': { tone: 'none', glyph: '◇', dot: circle },
};

/** The look of a number that no status speaks of. */
const plain: Look = { tone: 'neutral', glyph: '', dot: circle };

export const lookOf = (status: Status | null): Look => (status === null ? plain : looks[status]);

/** How the verdict of a check looks. */
export const verdictLooks: Record<Verdict, Pick<Look, 'tone' | 'glyph'>> = {
  agrees: { glyph: '✓', tone: 'met' },
  'agrees-after-rounding': { glyph: '≈', tone: 'met' },
  explained: { glyph: '‖', tone: 'near' },
  disagrees: { glyph: '≠', tone: 'missed' },
  'cannot-be-checked': { glyph: '□', tone: 'none' },
};
