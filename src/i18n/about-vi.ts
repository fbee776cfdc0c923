// The prose of the About page in Vietnamese. Facts from the data arrive as arguments.

/** What the prose may quote from the data, already worded. */
export interface Facts {
  title: string;
  issuer: string;
  date: string;
  counted: string;
  estimated: string;
  near: string;
}
export interface Part {
  id: string;
  title: string;
  text: (facts: Facts) => string[];
  list: string[];
}

export const about = {
  lead: 'Trang đưa số liệu của một báo cáo cấp huyện thành bảng, biểu và câu chữ ai cũng kiểm lại được. Không con số nào do trang tự nghĩ ra.',
  source: {
    title: 'Nguồn là văn bản gì',
    text: (f: Facts) => [
      `Nguồn duy nhất là "${f.title}" của ${f.issuer}, ${f.date}. Bản trang có được không ghi số, không ghi ngày; phụ lục danh mục chỉ tiêu không kèm theo. Đây là báo cáo của cấp ủy, không phải số liệu do cơ quan thống kê công bố.`,
      `Số "đã thực hiện" chốt đến ${f.counted}. Số "ước thực hiện" do báo cáo tự ước đến ${f.estimated}. Con số không ghi thời điểm được xếp theo mục chứa nó.`,
      'Huyện Mường Tè kết thúc hoạt động ngày 01/7/2025 khi bỏ cấp huyện; các xã được sắp xếp lại. Trang là một bản ghi lịch sử, không phải trang thông tin của cơ quan nào.',
      'Chữ "chính thức" ở đây chỉ nói số do báo cáo in ra; việc đưa lên trang không làm cho nó thành số liệu thống kê nhà nước.',
    ],
  },
  kinds: { title: 'Các loại con số' },
  status: {
    title: 'Cách xếp kết luận',
    text: (f: Facts) => [
      `Tỷ lệ bằng kết quả chia mục tiêu, nhân 100; với chỉ tiêu càng thấp càng tốt thì lấy mục tiêu chia kết quả. Bằng mục tiêu là đạt, tốt hơn là vượt, từ ${f.near} trở lên là gần đạt. Kết quả là số mới nhất: số ước cả năm nếu có, nếu không thì số đã thống kê.`,
      'Không có kết quả thì không bao giờ vẽ thành số 0. Mục tiêu bằng 0, kết quả bằng 0 hay mục tiêu là một khoảng đều có cách xét riêng; phần trăm không có nghĩa thì để trống.',
    ],
  },
  derived: {
    id: 'derived',
    title: 'Mục tiêu suy ra',
    text: (_: Facts) => [
      'Nhiều mục tiêu không được in; báo cáo chỉ viết kết quả bằng bao nhiêu phần trăm mục tiêu. Khi đó trang tính ngược: lấy kết quả chia tỷ lệ. Con số in có làm tròn nên phép tính cho một khoảng; trang chọn số tròn nhất trong khoảng, và ghi "≈" khi khoảng ấy không có số tròn rõ ràng.',
      'Dấu "%" trong báo cáo có hai nghĩa: phần trăm so với mục tiêu và điểm phần trăm. Khi lời văn để ngỏ, trang thử cả hai cách và chọn cách khớp với các nhận định khác hoặc cho mục tiêu tròn hơn; cách chọn được ghi ở từng chỉ tiêu.',
    ],
    list: [],
  } as Part,
  pace: {
    id: 'pace',
    title: 'Quãng đường, thời gian và nhịp đến 2030',
    text: (_: Facts) => [
      'Quãng đường là phần đã đi từ mốc đầu đến mục tiêu; thời gian là phần đã qua từ mốc đầu đến hạn. Chỉ tính khi báo cáo nêu mốc đầu. Nhịp đến 2030 là phần còn thiếu chia cho số năm còn lại, tính từ ngày của số mới nhất.',
    ],
    list: [],
  } as Part,
  audit: {
    id: 'audit-method',
    title: 'Cách đối chiếu',
    text: (_: Facts) => [
      'Mỗi tổng được cộng lại, mỗi tỷ lệ được chia lại, mỗi nhận định được tính lại, mỗi số in hai lần được so với nhau. "Khớp sau làm tròn" là bằng nhau khi làm tròn hoặc cắt đến đúng số chữ số báo cáo in. "Chưa kiểm được" là thiếu số để tính. Mỗi chỗ chưa thống nhất đều có lời giải thích trung tính; trang không chọn bên nào đúng.',
    ],
    list: [],
  } as Part,
  leftOut: {
    id: 'left-out',
    title: 'Những gì không đưa lên',
    text: (_: Facts) => ['Trang chỉ dùng số tổng hợp. Những nội dung sau có trong báo cáo nhưng được để ngoài:'],
    list: [
      'số liệu về tội phạm và ma túy',
      'tôn giáo và các đoạn về thế lực thù địch',
      'công tác dư luận trên mạng',
      'kiểm tra, giám sát, kỷ luật và đơn thư',
      'bảo vệ chính trị nội bộ và rà soát nhân sự',
      'hội đàm biên giới và mốc giới',
      'điểm mỏ vàng',
      'tên người, tên doanh nghiệp',
      'danh sách hộ theo từng điểm dân cư',
    ],
  } as Part,
  places: {
    title: 'Mười bốn xã, thị trấn',
    text: (_: Facts) => ['Tên viết theo báo cáo. Từ ngày 01/7/2025 các xã được sáp nhập như bảng dưới.'],
  },
  glossary: {
    title: 'Giải nghĩa từ',
    terms: [
      [
        'Chỉ tiêu chủ yếu, chỉ tiêu thành phần',
        'Nghị quyết Đại hội huyện đặt các nhóm chỉ tiêu chủ yếu; mỗi nhóm gồm một hay nhiều chỉ tiêu thành phần. Báo cáo không in danh mục nhóm, nên trang tự xếp nhóm.',
      ],
      ['Điểm phần trăm', 'Hiệu của hai tỷ lệ: từ 50% lên 59% là tăng 9 điểm phần trăm.'],
      ['Phần nghìn (‰)', 'Số tính trên một nghìn.'],
      ['OCOP', 'Chương trình Mỗi xã một sản phẩm.'],
      ['Nông thôn mới', 'Chương trình có bộ tiêu chí cho xã, bản về hạ tầng, kinh tế, văn hóa, môi trường.'],
      ['Hộ nghèo đa chiều', 'Hộ thiếu hụt cả thu nhập và dịch vụ cơ bản theo chuẩn 2021–2025.'],
      ['Che phủ rừng', 'Phần diện tích tự nhiên có rừng.'],
      ['Phổ cập giáo dục, mức độ', 'Thang công nhận của ngành giáo dục; mức cao hơn đòi tỷ lệ trẻ đi học cao hơn.'],
      ['¶', 'Dấu chỉ đoạn: III.1.2 ¶3 là mục III.1.2, đoạn 3.'],
    ] as [string, string][],
  },
  accessibility: {
    id: 'accessibility',
    title: 'Tiếp cận',
    text: (_: Facts) => [
      'Trang hướng tới mức AA của WCAG 2.2 và tham khảo Thông tư 26/2020/TT-BTTTT. Mọi trang đọc được không cần tập lệnh, dùng được bằng bàn phím và trình đọc màn hình; biểu đồ nào cũng có lời mô tả và bảng số. Kết luận luôn có chữ và hình, không chỉ có màu.',
    ],
    list: [],
  } as Part,
  contact: {
    id: 'contact',
    title: 'Liên hệ và đính chính',
    text: (_: Facts) => [
      'Thấy con số chưa đúng với báo cáo, xin gửi cho nhóm biên tập qua kho mã nguồn của trang, nêu tên chỉ tiêu và vị trí trong báo cáo. Mọi đính chính được ghi ở nhật ký thay đổi, giữ cả số cũ.',
    ],
    list: [],
  } as Part,
};
export type About = typeof about;
