// Every file the site publishes beside its pages: where, of what kind, and what is in it.
import { byIndicator } from '../analysis/analysis';
import { leadPicture } from '../charts/lead-picture';
import { archive } from '../exports/archive';
import { auditExport } from '../exports/audit-json';
import { dataPackage } from '../exports/datapackage';
import { embedHeight } from '../exports/embed-height';
import { favicon } from '../exports/favicon';
import { indicatorsExport } from '../exports/indicators-json';
import { manifest } from '../exports/manifest';
import { oembed } from '../exports/oembed';
import { readMe } from '../exports/read-me';
import { searchIndex } from '../exports/search-index';
import { spreadsheetCsv } from '../exports/spreadsheet-csv';
import { workbook } from '../exports/workbook';
import { languages } from '../languages';
import { isLocal } from '../routes/address';
import { headersFile, rulesOf } from '../routes/headers';
import { files } from '../routes/routes';
import { robots, sitemap, sitemapIndex } from '../routes/sitemap';
import { title } from '../texts/title';
import { analysis, dataset, isEdition } from './dataset';
import { absolute, fileLink, link, scheme } from './link';
import { listedPages } from './paths';
import { storyList } from './stories';
import { tables } from './tables';

export interface PublishedFile {
  /** Path below the site's root: `data/audit.json`. */
  path: string;
  type: string;
  content: () => string | Uint8Array | Promise<Uint8Array>;
}

const json = (path: string, data: () => unknown): PublishedFile => ({
  path,
  type: 'application/json',
  content: () => JSON.stringify(data()),
});
const home = absolute(fileLink(''));

const dataFiles: PublishedFile[] = [
  ...tables.map(({ path, bytes }) => ({ path: files.table(path), type: 'text/csv', content: () => bytes })),
  json(files.indicators, () => indicatorsExport(analysis)),
  json(files.audit, () => auditExport(analysis)),
  json(files.dataPackage, () => {
    const published = tables.map(({ path, bytes, hash }) => ({ path, bytes: bytes.length, hash }));
    return dataPackage(dataset, published, absolute(link({ kind: 'data' }, 'en')));
  }),
];

const dataAddress = absolute(link({ kind: 'data' }, dataset.site.language));
/** Files that leave the site name it only where it has a host. */
const dataPage = isLocal(dataAddress) ? null : dataAddress;

/** All data in one file: the CSV files with what describes them, and the tables as a workbook. */
const packedFiles: PublishedFile[] = [
  {
    path: files.workbook,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: () => workbook(dataset, tables, dataPage),
  },
  {
    path: files.archive,
    type: 'application/zip',
    content: async () => {
      const licence = { path: 'LICENCE.txt', content: `${dataset.site.licence}\n${dataset.site.licenceUrl}\n` };
      const described = [{ path: 'README.txt', content: `${readMe(dataset, dataPage)}\n` }, licence];
      const own = await Promise.all(
        dataFiles.map(async ({ path, content }) => ({ path: path.replace(/^data\//, ''), content: await content() })),
      );
      return archive(dataset.site.id, [...described, ...own]);
    },
  },
];

const siteFiles = (): PublishedFile[] => [
  ...tables.map(({ path, bytes }) => ({
    path: files.spreadsheet(path),
    type: 'text/csv',
    content: () => spreadsheetCsv(path, bytes),
  })),
  ...languages.flatMap((lang) => [
    json(files.search(lang), () =>
      searchIndex(dataset, { lang, hrefOf: (page) => link(page, lang), stories: storyList(lang) }),
    ),
    ...byIndicator(analysis.assessments).map((assessments) =>
      json(files.oembed(assessments[0].indicator, lang), () =>
        oembed({
          title: title(assessments, lang),
          provider: dataset.site.name[lang],
          home: absolute(link({ kind: 'home' }, lang)),
          embed: absolute(link({ kind: 'embed', indicator: assessments[0].indicator }, lang)),
          height: embedHeight(title(assessments, lang), leadPicture(assessments, lang)),
        }),
      ),
    ),
  ]),
  { path: 'manifest.webmanifest', type: 'application/manifest+json', content: () => JSON.stringify(manifest(dataset)) },
  { path: 'sitemap-0.xml', type: 'application/xml', content: () => sitemap(listedPages, home, scheme) },
  { path: 'sitemap-index.xml', type: 'application/xml', content: () => sitemapIndex(home) },
  { path: 'robots.txt', type: 'text/plain', content: () => robots(home) },
  { path: '_headers', type: 'text/plain', content: () => headersFile(import.meta.env.BASE_URL, rulesOf(scheme)) },
];

const icon: PublishedFile = { path: 'favicon.svg', type: 'image/svg+xml', content: () => favicon(dataset.places) };

/** In an edition the data and the icon alone: copies for spreadsheets, search, sitemap and headers are the site's. */
export const publishedFiles: PublishedFile[] = [
  ...dataFiles,
  icon,
  ...(isEdition ? [] : [...packedFiles, ...siteFiles()]),
];
