// Keeps the syllables of Vietnamese compounds on one line where headings break.
import { NBSP } from './numbers';

/** Words of two or three syllables that headings use; longer terms are bound word by word: trung học | cơ sở. */
const compounds =
  `an ninh, ăn quả, bác sĩ, ban chấp hành, ban thường vụ, báo cáo, bảo tồn, bảo vệ, biên giới, bình quân, cán bộ,
  cấp xã, câu chuyện, chăn nuôi, chấp hành, che phủ, chế biến, chênh lệch, chỉ tiêu, chính quyền, chính trị,
  chủ chốt, chuyên cần, chưa đạt, chức danh, chương trình, con số, cổ thụ, công bố, công nhận, cơ quan, cơ sở,
  danh sách, dân số, dân tộc, diện tích, doanh nghiệp, dự án, đại hội, đảng bộ, đảng viên, đào tạo, đến trường,
  địa bàn, điện lưới, đòi hỏi, đô thị, đối chiếu, đối ngoại, gần đạt, gia cầm, gia đình, gia súc, giải quyết,
  giáo dục, hạ tầng, hoàn thành, học sinh, hộ nghèo, (?:hợp )?vệ sinh, huyện ủy, kế hoạch, kết nạp, kết quả,
  khoanh nuôi, kiên cố, kiểu mẫu, kinh tế, lãnh đạo, lao động, lâm nghiệp, liên kết, lĩnh vực, lớp học, lương thực,
  lý luận, mắc ca, mặt trận, mầm non, mâu thuẫn, môi trường, mục tiêu, mức độ(?: [0-9])?, ngân sách, nghị quyết,
  nhân dân, nhẹ cân, nhiệm kỳ, nhiệm vụ, nội dung, nông nghiệp, nông thôn(?: mới)?, nước sạch, phát triển, phòng hộ,
  phổ cập, phổ thông, phương pháp, quản lý, quốc gia, quốc phòng, ra lớp, sa nhân, sản lượng, sản phẩm, sản xuất,
  sinh hoạt, so sánh, số liệu, số ước, sức khỏe, tái sinh, tập trung, thành phần, thảo quả, thấp còi, thất diệp,
  thị trấn, thiểu số, thông tin, thu gom, thu nhập, thủy điện, thường vụ, tỉ lệ, tiêu chí, tiêu chuẩn, tiểu học,
  toàn huyện, tổ chức, tốc độ, tốt nghiệp, triển khai, trình độ, trồng mới, trở lên, trung đoàn, trung học,
  tuyển quân, tự đếm, tỷ lệ, văn bản, văn hóa, vị trí, việc làm, vững mạnh, xây dựng, xóa mù chữ, xúc tiến, y tế`
    .split(/,\s+/)
    .join('|');
const pattern = new RegExp(String.raw`(?<!\p{L})(?:${compounds})(?!\p{L})`, 'giu');

/** Takes text; gives it with no-break spaces inside its compounds: `13 trong 19 chỉ tiêu` breaks before `chỉ`. */
export const bindCompounds = (text: string): string => text.replace(pattern, (word) => word.replaceAll(' ', NBSP));

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
