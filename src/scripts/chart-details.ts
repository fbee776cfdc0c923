// Shows beside a row of a chart what the row of the table behind it says: on hover, focus and tap; Escape dismisses.
import { type ChartRow, chartRows, notePlace, rowAt } from './chart-rows';
import { detailFor } from './row-detail';

/** Time to move the pointer onto the note, ms. */
const GRACE = 250;

const note = document.createElement('div');
note.id = 'chart-note';
note.className = 'chart-note';
note.setAttribute('role', 'tooltip');
note.hidden = true;
document.body.append(note);
let shown: ChartRow | null = null;
let timer = 0;
/** What Escape has closed stays closed until another row is pointed at. */
let dismissed: ChartRow | null = null;

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

function show(row: ChartRow, svg: Element) {
  clearTimeout(timer);
  if (shown === row) return;
  hide();
  const figure = svg.closest('figure');
  if (!figure) return;
  shown = row;
  note.replaceChildren(...detailFor(row.source));
  note.hidden = false;
  row.link.setAttribute('aria-describedby', note.id);
  const narrow = svg.matches('.pl-narrow');
  const box = row.link.getBoundingClientRect();
  const { top, left } = notePlace(figure.getBoundingClientRect(), svg.getBoundingClientRect(), box, narrow);
  note.style.top = `${scrollY + top}px`;
  note.style.left = `${scrollX + left}px`;
}

for (const svg of document.querySelectorAll<SVGSVGElement>('figure svg.pl')) {
  const rows = chartRows(svg, document);
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
    if (!row) return;
    show(row, svg);
    note.scrollIntoView({ block: 'nearest' });
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
