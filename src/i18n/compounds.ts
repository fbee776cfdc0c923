// Keeps the syllables of Vietnamese compounds on one line where headings break.
import { NBSP } from './numbers';

/** Words of two or three syllables that headings use; longer terms are bound word by word: trung học | cơ sở. */
const compounds =
  `an ninh, ăn quả, bác sĩ, ban chấp hành, ban thường vụ, bảo vệ, báo cáo, biên giới, bình quân, câu chuyện,
  cán bộ, chăn nuôi, chấp hành, chế biến, che phủ, chỉ tiêu, chính quyền, chính trị, chủ chốt, chức danh, chuyên cần,
  chương trình, cơ quan, cơ sở, công bố, công nhận, con số, dân số, dân tộc, diện tích, doanh nghiệp, dự án, đại hội,
  đào tạo, đảng bộ, đảng viên, địa bàn, đô thị, đối chiếu, đối ngoại, giải quyết, gia đình, gia súc, giáo dục, gần đạt, hạ tầng,
  hoàn thành, học sinh, huyện ủy, kế hoạch, kết nạp, kết quả, khoanh nuôi, kiên cố, kiểu mẫu, kinh tế,
  lâm nghiệp, lao động, lãnh đạo, lĩnh vực, lương thực, mắc ca, mầm non, mặt trận, môi trường, mục tiêu, mức độ,
  ngân sách, nghị quyết, nhân dân, nhiệm kỳ, nhiệm vụ, nông nghiệp, nông thôn, phát triển, phòng hộ, phổ cập, phổ thông,
  phương pháp, quản lý, quốc gia, quốc phòng, sản lượng, sản phẩm, sản xuất, so sánh, số liệu, sức khỏe, tái sinh,
  tập trung, thành phần, thị trấn, thiểu số, thông tin, thu nhập, thủy điện, thường vụ, tiêu chí, tiêu chuẩn, tiểu học,
  tỉ lệ, tỷ lệ, toàn huyện, tổ chức, tốc độ, tốt nghiệp, triển khai, trung đoàn, trung học, tuyển quân, tự đếm, văn bản,
  văn hóa, vệ sinh, việc làm, vị trí, vững mạnh, xây dựng, xóa mù chữ, xúc tiến, y tế`
    .split(/,\s+/)
    .join('|');
const pattern = new RegExp(String.raw`(?<!\p{L})(?:${compounds})(?!\p{L})`, 'giu');

/**
 * Takes text; gives it with no-break spaces inside its compounds: `13 trong 19 chỉ tiêu` breaks before `chỉ`. Of
 * `1,02 điểm phần trăm` only the number and the first syllable stay together, lest a narrow heading run over.
 */
export const bindCompounds = (text: string): string =>
  text
    .replace(pattern, (word) => word.replaceAll(' ', NBSP))
    .replaceAll(`điểm${NBSP}phần${NBSP}trăm`, 'điểm phần trăm');

/** Longer names than this do not fit a line of a heading on a phone. */
const LINE = 20;

/** Names of places keep their syllables together too, where a line holds them; a line may break after a dash. */
const bindNames = (text: string, names: readonly string[]): string =>
  names
    .filter(({ length }) => length <= LINE)
    .reduce((bound, name) => bound.replaceAll(name, name.replaceAll(/(?<!–) /g, NBSP)), text);

/** Takes markup; gives it with the compounds and the names in its headings bound. */
export const bindHeadings = (html: string, names: readonly string[] = []): string =>
  html.replace(/<(h[1-6])[\s>].*?<\/\1>/gs, (heading) =>
    heading.replace(/>[^<]+</g, (text) => bindNames(bindCompounds(text), names)),
  );
