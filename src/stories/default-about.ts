// The text of About for a data folder without one of its own: what holds of every place, in the notation of the stories.
import type { Dataset } from '../dataset/model';
import { upperFirst } from '../i18n/letter-case';
import type { Language } from '../languages';

/** `place` is with its level: xã Sông Lam, Song Lam commune. */
const texts: Record<Language, (place: string, contact: string, places: string) => string> = {
  vi: (place, contact, places) => `---
title: Về trang này và cách làm
lead: Trang đưa số liệu trong báo cáo của ${place} thành bảng, biểu và câu chữ ai cũng kiểm lại được. Không con số nào do trang tự nghĩ ra.
---

## Nguồn là văn bản gì {#source}

Nguồn là “{report-title}” của {report-issuer}, {report-date}. Số “đã thực hiện” chốt đến {counted-day}; số “ước thực hiện” do báo cáo tự ước đến {estimate-day}. Mọi thời điểm do trang hiểu đều có chữ “khoảng” và lời “báo cáo không ghi ngày”.

## Các loại con số {#kinds}

## Cách xếp kết luận {#status}

Tỷ lệ bằng kết quả chia mục tiêu, nhân 100; với chỉ tiêu càng thấp càng tốt thì ngược lại. Bằng mục tiêu là đạt, tốt hơn là vượt, từ {near-share} trở lên là gần đạt. Kết quả là số mới nhất: số ước cả năm nếu có, nếu không thì số đã thống kê; không lấy số của thời gian trước nhiệm kỳ đặt ra mục tiêu, cũng không lấy số sau ngày đến hạn nếu đã có số trước đó.

## Mục tiêu suy ra {#derived}

Khi báo cáo không ghi mục tiêu mà chỉ ghi kết quả bằng bao nhiêu phần trăm mục tiêu, trang tính ngược ra mục tiêu và luôn ghi chữ “suy ra”.

## Chặng đường đến mục tiêu kỳ sau {#pace}

Mức cần thêm mỗi năm là khoảng cách từ số mới nhất đến mục tiêu, chia cho số năm còn lại.

## Cách đối chiếu {#audit-method}

Trang tính lại các tỷ lệ, tổng, mức thay đổi báo cáo ghi từ chính số liệu của báo cáo, và so những số ghi ở hai nơi. “Không thống nhất” nghĩa là hai cách ghi không thể cùng đúng; trang không kết luận cách nào sai.

## Những gì không đưa lên {#left-out}

Tên người, tên doanh nghiệp và số liệu của từng hộ.

## ${places} {#places}

## Giải nghĩa từ {#glossary}

Điểm phần trăm
: Hiệu của hai tỷ lệ phần trăm.
¶
: Dấu chỉ đoạn của báo cáo.

## Tiếp cận {#accessibility}

Mọi trang đọc được không cần tập lệnh, dùng được bằng bàn phím và trình đọc màn hình; biểu đồ nào cũng có lời mô tả và bảng số. Kết luận luôn có chữ và hình, không chỉ có màu.

## Liên hệ và đính chính {#contact}

Thấy con số chưa đúng với báo cáo, xin cho biết tên chỉ tiêu và vị trí trong báo cáo.${contact && ` Nơi nhận: ${contact}.`} Mọi đính chính được ghi ở nhật ký thay đổi, giữ cả số cũ.
`,
  en: (place, contact, places) => `---
title: About this site and its method
lead: This site turns the figures in the reports of ${place} into tables, charts and sentences that anyone can check. No figure on it is our own invention.
---

## What the source is {#source}

The source is “{report-title}” by the {report-issuer}, {report-date}. “Counted” figures run to {counted-day}; “estimates” are the report’s own, to {estimate-day}. Every date of our reading has the word “about” and the remark “undated in the report”.

## Kinds of figure {#kinds}

## How verdicts are reached {#status}

The ratio is result over target, times 100; where lower is better, target over result. Equal is met, better is exceeded, from {near-share} on is nearly met. The result is the latest figure: the full-year estimate if there is one, else the counted figure; no figure from before the term that set the target, and none of after its due day where there is an earlier one.

## Derived targets {#derived}

Where the report states no target but only the result as a percentage of it, we work the target back and always call it “derived”.

## The road to the next term’s goals {#pace}

The yearly change needed is the distance from the latest figure to the goal, divided by the years that are left.

## How we check {#audit-method}

We recompute the percentages, totals and changes that the report gives from its own figures, and compare numbers given in two places. “Do not agree” means that the two cannot both be right; we do not say which one is wrong.

## What is left out {#left-out}

Names of persons and firms, and figures of single households.

## ${places} {#places}

## Glossary {#glossary}

Percentage point
: The difference of two percentages.
¶
: Paragraph sign of the report.

## Accessibility {#accessibility}

Every page reads without scripts and works with keyboard and screen reader; every chart has a description and a table. Verdicts always have a word and a shape, not colour alone.

## Contact and corrections {#contact}

If a figure does not match the report, please tell us the indicator and its place in the report.${contact && ` Write to ${contact}.`} Every correction is entered in the change log with the old value kept.
`,
};

/** Text of a cell without the signs that mean something in prose. */
const plain = (text: string): string => text.replace(/[{}[\]*]/g, '');

/** The name of a place with its level, as each language orders them. */
const placeNames: Record<Language, (place: string, level: string) => string> = {
  vi: (place, level) => `${level} ${place}`,
  en: (place, level) => `${place} ${level}`,
};

/** The text in one language; of the data it needs the place, what its parts are called, and where to send corrections. */
export function defaultAbout({ site }: Pick<Dataset, 'site'>, lang: Language): string {
  const place = placeNames[lang](site.place[lang], site.level[lang]);
  return texts[lang](plain(place), plain(site.contact || site.repository), plain(upperFirst(site.parts[lang])));
}
