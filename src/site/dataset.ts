// Hands the checked dataset and what follows from it to the pages; the only place where Astro meets the data.
import { analyse } from '../analysis/analysis';
import { requireDataset } from '../check/folder';

const folder = process.env['DATA_DIR'] ?? 'data';

/** The dataset, checked by the very rules of `npm run check`; the build stops here on any problem. */
export const dataset = await requireDataset(folder);
/** The dataset with all that follows from it. */
export const analysis = analyse(dataset);
/** Every audit check. */
export const { checks } = analysis;
