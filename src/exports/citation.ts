// One figure or the whole site cited in the forms that programs for references read.

/** What is cited. `day` is the version's ISO day, `address` absolute, null where the site's host is not known. */
export interface Cited {
  /** Letters, digits and hyphens: the key in a list of references. */
  key: string;
  title: string;
  /** Who publishes the page. */
  publisher: string;
  /** The source: report, issuer, date, and the places in it. */
  note: string;
  day: string;
  address: string | null;
}

/** Signs that TeX would take for its own. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : '^~'.includes(sign) ? `\\${sign}{}` : `\\${sign}`,
  );

/** An entry of BibTeX, `@misc`; the title keeps its capitals. */
export function bibtex({ key, title, publisher, note, day, address }: Cited): string {
  const fields = [
    ['title', `{${escapeTex(title)}}`],
    ['author', `{${escapeTex(publisher)}}`],
    ['year', day.slice(0, 4)],
    ['month', String(Number(day.slice(5, 7)))],
    ['note', escapeTex(note)],
    ...(address === null ? [] : [['url', address]]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** A record of RIS, type web page; no text breaks a line. */
export function ris({ title, publisher, note, day, address }: Cited): string {
  const lines = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['AU', publisher],
    ['PY', day.slice(0, 4)],
    ['DA', day.replaceAll('-', '/')],
    ['N1', note],
    ...(address === null ? [] : [['UR', address]]),
    ['ER', ''],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${(text ?? '').replace(/\s+/g, ' ')}\r\n`).join('');
}
