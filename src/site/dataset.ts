// Hands the checked dataset and what follows from it to the pages; the only place where Astro meets the data.
import { requireAnalysis } from '../check/folder';

const folder = process.env['DATA_DIR'] ?? 'data';
const id = process.env['EDITION'];

/** All reports and the files they were read from, checked by the very rules of `npm run check`; the build stops here on any problem. */
export const { analysis: record, files } = await requireAnalysis(folder);
const edition = record.editions.find(({ dataset }) => dataset.report.id === id) ?? null;
if (id && edition === null) throw new Error(`EDITION: there is no report "${id}" in ${folder}/reports/.`);

/** Whether this build publishes what one report alone says, in a folder of its own. */
export const isEdition = edition !== null;
/** What the pages of this build say: that of its edition, else of all reports. */
export const analysis = edition ?? record;
export const { dataset, checks } = analysis;
