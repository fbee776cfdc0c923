// The picture that a story's figure asks for.
import type { Analysis } from '../../analysis/analysis';
import { sharesOf } from '../../analysis/breakdown-shares';
import { reportCount } from '../../analysis/report-count';
import { breakdownPicture } from '../../charts/breakdown';
import { levelsPicture, yearsPicture } from '../../charts/columns';
import { goalsPicture } from '../../charts/goals/picture';
import { hundredPicture } from '../../charts/hundred';
import { indicatorPicture } from '../../charts/indicator/picture';
import { multiplesPicture } from '../../charts/multiples';
import { nestedPicture } from '../../charts/nested';
import { type Notes, noNotes } from '../../charts/notes';
import { pairPicture } from '../../charts/pair';
import type { Picture } from '../../charts/picture';
import { ratioPicture } from '../../charts/ratio/picture';
import { againstTargetsTitle } from '../../charts/sentences';
import { squaresPicture } from '../../charts/squares';
import { statusPicture } from '../../charts/status-bar';
import { structurePicture } from '../../charts/structure';
import { tilesPicture } from '../../charts/tiles';
import { timelinePicture } from '../../charts/timeline/picture';
import { countPicture } from '../../charts/waffle';
import { strings } from '../../i18n/strings';
import type { Language } from '../../languages';
import { placeHrefOf, storyHrefOf } from '../../site/link';
import type { Drawing } from '../../stories/figure';

/** The picture in one language; null for a list of names, and where the report does not count itself. */
export function pictureOf(
  drawing: Drawing,
  edition: Pick<Analysis, 'dataset'>,
  lang: Language,
  notes: Notes = noNotes,
): Picture | null {
  const { dataset } = edition;
  const href = storyHrefOf(edition, lang);
  switch (drawing.kind) {
    case 'indicator':
      return indicatorPicture(drawing.assessments, lang);
    case 'slope':
      return timelinePicture([drawing.assessment], lang, notes);
    case 'ratio':
      return ratioPicture(
        [{ heading: null, assessments: drawing.assessments }],
        lang,
        href,
        againstTargetsTitle(drawing.assessments, lang),
      );
    case 'goals':
      return goalsPicture(drawing.paces, lang, href, strings[lang].chart.toGoals);
    case 'statuses':
      return statusPicture(drawing.assessments, lang, href);
    case 'report-count': {
      const count = reportCount(dataset);
      return count && countPicture(count, lang);
    }
    case 'parts':
      return breakdownPicture(sharesOf(drawing.breakdown), lang, placeHrefOf(lang), notes);
    case 'tiles':
      return tilesPicture(drawing.breakdown, dataset.places, lang, placeHrefOf(lang));
    case 'squares':
      return squaresPicture(sharesOf(drawing.breakdown), lang, notes);
    case 'structure':
      return structurePicture(drawing.breakdown, lang, notes);
    case 'columns': {
      const { of, whole } = drawing;
      return 'parts' in of ? yearsPicture(sharesOf(of), lang, notes, whole) : levelsPicture(of, lang, notes);
    }
    case 'nested':
      return nestedPicture(drawing.figures, lang, notes);
    case 'hundred':
      return hundredPicture(drawing.figures, lang, notes);
    case 'pair':
      return pairPicture(drawing.figures, lang, notes);
    case 'multiples':
      return multiplesPicture(drawing.assessments, lang, href);
    case 'names':
      return null;
  }
}
