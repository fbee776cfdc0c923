// The words people write, or spreadsheets make, where a fixed word is asked for: only to suggest the right one.

const synonyms: Readonly<Record<string, readonly string[]>> = {
  yes: ['có', 'đúng', 'true', 'x', '1'],
  no: ['không', 'sai', 'false', '0'],
  baseline: ['mốc đầu', 'đầu kỳ', 'gốc'],
  target: ['mục tiêu', 'chỉ tiêu', 'kế hoạch'],
  actual: ['thực hiện', 'đã thực hiện', 'kết quả'],
  estimate: ['ước', 'ước thực hiện', 'ước đạt'],
  goal: ['mục tiêu kỳ sau', 'định hướng'],
  equal: ['bằng', '='],
  'at-least': ['từ', 'ít nhất', 'tối thiểu', '>=', '≥'],
  above: ['trên', 'vượt', 'hơn', '>', 'cấp trên'],
  'at-most': ['không quá', 'tối đa', '<=', '≤'],
  below: ['dưới', 'thấp hơn', '<'],
  between: ['khoảng', 'từ đến'],
  programme: ['chương trình', 'program'],
  resolution: ['nghị quyết'],
  plan: ['kế hoạch'],
  met: ['đạt'],
  'not-met': ['chưa đạt', 'không đạt'],
  'not-started': ['chưa triển khai'],
  increase: ['tăng'],
  decrease: ['giảm'],
  relative: ['phần trăm', '%'],
  points: ['điểm phần trăm', 'điểm'],
  part: ['thành phần'],
  'of-which': ['trong đó'],
  own: ['cấp mình', 'cùng cấp'],
  higher: ['cao hơn'],
  lower: ['thấp hơn'],
  context: ['bối cảnh'],
  component: ['thành phần', 'chỉ tiêu thành phần'],
  percent: ['phần trăm', '%'],
  permille: ['phần nghìn', '‰'],
  level: ['mức độ'],
  amount: ['số lượng'],
  correction: ['đính chính'],
  addition: ['bổ sung'],
  release: ['phát hành'],
};

/** The allowed word that `found` means in everyday Vietnamese, or null. */
export function synonymOf(found: string, allowed: readonly string[]): string | null {
  const wanted = found.toLowerCase();
  return allowed.find((word) => synonyms[word]?.includes(wanted)) ?? null;
}
