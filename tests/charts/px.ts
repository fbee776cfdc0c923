// Reads px back from a drawing.
import { parseHTML } from 'linkedom';

const NUMBER = /-?[\d.]+/g;

/** Attributes of all elements that a selector finds, as numbers. */
export const numbers = (svg: string, selector: string, name: string): number[] =>
  [...parseHTML(svg).document.querySelectorAll(selector)].map((element) => Number(element.getAttribute(name)));

/** The numbers in the `d` of all paths that a selector finds: `M20,30L40,30` is [20, 30, 40, 30]. */
export const paths = (svg: string, selector: string): number[][] =>
  [...parseHTML(svg).document.querySelectorAll(selector)].map((element) =>
    (element.getAttribute('d')?.match(NUMBER) ?? []).map(Number),
  );

/** All texts of a drawing, or of what a selector finds. */
export const textsOf = (svg: string, selector = 'text'): string[] =>
  [...parseHTML(svg).document.querySelectorAll(selector)].map((element) =>
    [...(element.querySelectorAll('tspan').length > 0 ? element.querySelectorAll('tspan') : [element])]
      .map((line) => line.textContent ?? '')
      .join(' '),
  );
