// Commitments as a table: target, latest figure, percent of target, status, goal of the next term.
import { levelOf } from '../analysis/analysis';
import type { Assessment } from '../analysis/assessment';
import { rounded } from '../analysis/decimal';
import { isAverage } from '../analysis/measure';
import { statuses } from '../analysis/status';
import type { Figure } from '../dataset/model';
import { formatPeriod } from '../i18n/dates';
import { exactAmount, formatFigure, formatRatio } from '../i18n/numbers';
import { strings } from '../i18n/strings';
import type { Language } from '../languages';
import { kindNote } from '../texts/kind';
import { commitmentName, statusName, targetValue } from '../texts/target';
import { type Cell, type Column, NOTHING, type Row, type Table, type TableOptions } from './table';

export interface AssessmentTableOptions extends TableOptions {
  /** With a column for the sector, and in each row what the filter of Explore reads. */
  explore?: boolean;
}

/** One row a commitment, in the order given. */
export function assessmentTable(assessments: readonly Assessment[], options: AssessmentTableOptions): Table {
  const { table: t, kind, check } = strings[options.lang];
  const sector: Column[] = options.explore ? [{ key: 'sector', heading: t.sector, kind: 'text' }] : [];
  return {
    caption: options.caption,
    fold: 'cards',
    sortable: true,
    columns: [
      { key: 'name', heading: t.indicator, kind: 'name' },
      ...sector,
      { key: 'target', heading: kind.target, kind: 'number', hasUnits: true },
      { key: 'current', heading: t.current, kind: 'number', hasUnits: true },
      { key: 'ratio', heading: t.ratio, kind: 'number' },
      { key: 'status', heading: check.verdict, kind: 'text' },
      { key: 'goal', heading: kind.goal, kind: 'number', hasUnits: true },
    ],
    rows: assessments.map((assessment) => assessmentRow(assessment, options)),
  };
}

function assessmentRow(assessment: Assessment, { lang, hrefOf, explore }: AssessmentTableOptions): Row {
  const { indicator, status, current, judgement, goals } = assessment;
  const ratio = judgement?.ratio ?? null;
  const goal = goals[0]?.goal;
  return {
    unit: indicator.unit.id,
    filter: explore ? filterOf(assessment, lang) : {},
    cells: [
      { text: commitmentName(assessment, lang), href: hrefOf(indicator) },
      ...(explore ? [{ text: indicator.sector.name[lang] }] : []),
      targetCell(assessment, lang),
      current ? { ...currentCell(current, lang), ...(explore ? { source: null } : {}) } : { text: NOTHING },
      {
        text: ratio === null ? NOTHING : formatRatio(ratio, lang, judgement?.decimals.ratio),
        value: ratio === null ? null : rounded(ratio, 3),
      },
      { text: statusName(assessment, lang), outcome: status, value: statuses.indexOf(status) },
      goal ? { text: formatFigure(goal, lang), value: goal.value } : { text: NOTHING },
    ],
  };
}

function targetCell({ target, status, indicator }: Assessment, lang: Language): Cell {
  const t = strings[lang].target;
  if (target === null || status === 'restated') return { text: status === 'goal-only' ? NOTHING : t.none };
  const notes = target.kind === 'derived' ? [t.derivedTag] : [exactAmount(target.figure, indicator.unit, lang)];
  return { text: targetValue(target, indicator.unit, lang), value: target.value, notes };
}

/** A result with its period; a rate that covers several years is their average. */
export function currentCell(current: Figure, lang: Language): Cell {
  const period = formatPeriod(current.period, lang);
  const when = isAverage(current) ? strings[lang].chart.average(period) : period;
  return {
    text: formatFigure(current, lang),
    value: current.value,
    source: current.locator,
    notes: [
      exactAmount(current, current.indicator.unit, lang),
      [kindNote(current.kind, lang), when].filter(Boolean).join(' '),
    ],
  };
}

/** The choices of the filter, and words to find the row by beside its name. */
function filterOf(assessment: Assessment, lang: Language): Row['filter'] {
  const { indicator, commitment, status } = assessment;
  const { sector } = indicator;
  const body = commitment?.body ?? indicator.programme;
  return {
    sector: sector.id,
    status,
    programme: body?.id,
    level: levelOf(assessment) ?? undefined,
    words: [commitment?.group?.name[lang], body?.name[lang]].filter(Boolean).join(' '),
  };
}
