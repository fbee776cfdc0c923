// Shows beside a row of a chart what the row of the table behind it says: on hover, focus and tap; Escape dismisses.
import { detailFor } from './row-detail';

/** Room beside the drawing for the note, px; with less it stands below the row. */
const ROOM = 240;
/** Time to move the pointer onto the note, ms. */
const GRACE = 250;

interface Row {
  link: SVGAElement;
  source: HTMLTableRowElement;
}

const note = document.createElement('div');
note.id = 'chart-note';
note.className = 'chart-note';
note.setAttribute('role', 'tooltip');
note.hidden = true;
document.body.append(note);
let shown: Row | null = null;
let timer = 0;
/** What Escape has closed stays closed until another row is pointed at. */
let dismissed: Row | null = null;

/** Rows of a drawing that have a row in a table: the nth link to a page belongs to the nth table row with that link. */
function rowsOf(svg: SVGSVGElement): Row[] {
  const seen = new Map<string, number>();
  return [...svg.querySelectorAll<SVGAElement>('a')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const own = svg.closest('figure');
    const sources = [own, document].flatMap((root) => [
      ...(root?.querySelectorAll<HTMLAnchorElement>(`tbody th a[href="${CSS.escape(href)}"]`) ?? []),
    ]);
    const nth = seen.get(href) ?? 0;
    seen.set(href, nth + 1);
    const source = (sources[nth] ?? sources[0])?.closest('tr');
    return source ? [{ link, source }] : [];
  });
}

function hide() {
  clearTimeout(timer);
  shown?.link.removeAttribute('aria-describedby');
  shown = null;
  note.hidden = true;
}

const hideSoon = () => {
  clearTimeout(timer);
  timer = window.setTimeout(hide, GRACE);
};

function show(row: Row, svg: SVGSVGElement) {
  clearTimeout(timer);
  if (shown === row) return;
  hide();
  const figure = svg.closest('figure');
  if (!figure) return;
  shown = row;
  note.replaceChildren(...detailFor(row.source));
  note.hidden = false;
  row.link.setAttribute('aria-describedby', note.id);
  place(figure.getBoundingClientRect(), svg.getBoundingClientRect(), row.link.getBoundingClientRect(), svg);
}

function place(figure: DOMRect, drawing: DOMRect, label: DOMRect, svg: SVGSVGElement) {
  const beside = figure.right - drawing.right >= ROOM;
  const below = label.bottom + (svg.matches('.pl-narrow') ? 32 : 4);
  note.style.top = `${scrollY + (beside ? label.top : below)}px`;
  note.style.left = `${scrollX + (beside ? drawing.right + 12 : figure.left)}px`;
}

/** The row at a height on the screen; a label of the narrow drawing stands above its bar. */
function rowAt(rows: Row[], y: number, narrow: boolean): Row | null {
  const at = ({ link }: Row) => {
    const { top, bottom } = link.getBoundingClientRect();
    return y >= top - 4 && y <= bottom + (narrow ? 30 : 4);
  };
  return rows.find(at) ?? null;
}

for (const svg of document.querySelectorAll<SVGSVGElement>('figure svg.pl')) {
  const rows = rowsOf(svg);
  if (rows.length === 0) continue;
  const narrow = svg.matches('.pl-narrow');
  const point = (event: MouseEvent) => {
    const row = rowAt(rows, event.clientY, narrow);
    if (row !== dismissed) dismissed = null;
    if (row && row !== dismissed) show(row, svg);
    else hideSoon();
  };
  svg.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && point(event));
  svg.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && hideSoon());
  svg.addEventListener('click', point);
  // Not on the drawing itself: a listener for focus makes Chromium give it the focus.
  svg.parentElement?.addEventListener('focusin', ({ target }) => {
    const row = rows.find(({ link }) => link === target);
    if (row) show(row, svg);
  });
  svg.parentElement?.addEventListener('focusout', hideSoon);
}
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !shown) return;
  dismissed = shown;
  hide();
});
note.addEventListener('pointerenter', () => clearTimeout(timer));
note.addEventListener('pointerleave', hideSoon);
document.addEventListener('click', ({ target }) => {
  if (target instanceof Node && !note.contains(target) && !(target instanceof Element && target.closest('svg.pl')))
    hide();
});
