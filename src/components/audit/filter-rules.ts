// The styles that filter the audit without a script: a chosen verdict or kind hides what is of another.
import { type CheckKind, checkKinds, type Verdict, verdicts } from '../../analysis/types';

const verdictRules = (verdict: Verdict): string => {
  const chosen = `main:has(input[value=${verdict}]:checked)`;
  const other = `:not([data-verdict=${verdict}])`;
  return [
    `${chosen} [data-verdict]${other}:not(.cells>*){display:none}`,
    `${chosen} .matrix i${other}{opacity:.15}`,
    `${chosen} .matrix .cells>a${other}{visibility:hidden}`,
    `${chosen} details[data-kind]:not(:has([data-verdict=${verdict}])){display:none}`,
  ].join('');
};

const kindRules = (kind: CheckKind): string => {
  const chosen = `main:has(option[value=${kind}]:checked)`;
  return `${chosen} :is([data-kind]:not([data-kind=${kind}]),section[data-verdict]:not(:has([data-kind=${kind}]))){display:none}`;
};

/**
 * The rules for all verdicts and kinds. What is of a verdict carries `data-verdict`, what is of a kind `data-kind`; cells
 * of the matrix (`.cells > *`) keep their place, so that its shape stays.
 */
export const filterRules = (): string => [...verdicts.map(verdictRules), ...checkKinds.map(kindRules)].join('');
