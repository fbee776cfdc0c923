// Hands the checked text of the About page to its view.
import type { Language } from '../languages';
import { loadAbout } from '../stories/about';
import { readProse } from '../stories/read';
import { analysis } from './dataset';

const texts = await readProse(process.env['DATA_DIR'] ?? 'data');

/** Title, lead and sections in one language. */
export const about = (lang: Language) => loadAbout(texts, analysis, lang);
