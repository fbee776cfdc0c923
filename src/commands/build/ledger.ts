// Keeps the addresses that the site has promised: each is there, or leads to where its page stands now.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Promised } from '../../dataset/model';
import { escapeHtml } from '../../escape';

/** The file of the built site that an address serves. */
export const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** The address that a file of the built site is served at. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Whether others may link to the file: pages and data, no part of a page and no compressed twin. */
export const isPromised = (file: string): boolean =>
  !/^(?:.+\/)?_astro\/|\.(?:br|gz)$|^(?:_headers|favicon\.svg|manifest\.webmanifest)$|(?:^|\/)404(?:\.html$|\/)/.test(
    file,
  );

/** A page that leads to another; `base` is the site's sub-path. */
const leadTo = (address: string, base: string): string => {
  const href = escapeHtml(`${base}${address.slice(1)}`);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${href}"><title>Trang đã chuyển / This page has moved</title></head><body><p><a href="${href}">Trang đã chuyển sang đây. / This page has moved here.</a></p></body></html>\n`;
};

/** At most so many addresses are named in a message. */
const few = 10;

const lost = (gone: readonly Promised[]): string => {
  const named = gone
    .slice(0, few)
    .map(({ address, movedTo, source: { file, line } }) =>
      movedTo === null ? `${file}:${line}  ${address}` : `${file}:${line}  ${address} → ${movedTo}`,
    );
  const more = gone.length > few ? [`… +${gone.length - few}`] : [];
  return [
    'Những địa chỉ đã công bố này không còn trong bản dựng. Khôi phục trang, hoặc ghi địa chỉ mới vào cột moved_to; dữ liệu của nơi khác thì xóa addresses.csv. /',
    'These published addresses are gone from this build. Bring the page back, or write its new address into moved_to; with the data of another place delete addresses.csv.',
    ...named,
    ...more,
  ].join('\n');
};

/**
 * Puts a page that leads on in the place of each address that has moved; a file that is no page is copied. Throws when
 * an address is gone, or has moved to where nothing is: the message names the rows.
 */
export async function keepAddresses(folder: string, addresses: readonly Promised[], base: string): Promise<void> {
  const has = (address: string) => existsSync(`${folder}/${fileOf(address)}`);
  const gone = addresses.filter(({ address, movedTo }) => !has(movedTo ?? address));
  if (gone.length > 0) throw new Error(lost(gone));
  for (const { address, movedTo } of addresses) {
    if (movedTo === null || has(address)) continue;
    const place = `${folder}/${fileOf(address)}`;
    await mkdir(dirname(place), { recursive: true });
    if (place.endsWith('.html')) await writeFile(place, leadTo(movedTo, base));
    else await copyFile(`${folder}/${fileOf(movedTo)}`, place);
  }
}
