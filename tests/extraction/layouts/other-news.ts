import { chances } from './ballast.ts'
import { type Clock, clockOf, slugOf } from './markup.ts'

/** Another article, as lists beside and behind an article name it. */
export interface OtherNews {
  title: string
  teaser: string
  slug: string
  number: number
  /** When it came out: within the days before the page was made. */
  at: Clock
}

/** So many other articles, newest first, the same from the same seed. */
export function otherNews(
  seed: number,
  count: number,
  now: number,
  from: readonly Told[] = TOLD,
): OtherNews[] {
  const chance = chances(seed)
  const start = Math.floor(chance() * from.length)
  let ms = now
  return Array.from({ length: count }, (_, nth) => {
    const [title, teaser] = from[(start + nth * 7) % from.length] as Told
    ms -= Math.floor((20 + chance() * 400) * 60_000)
    return {
      title,
      teaser,
      slug: slugOf(title),
      number: 3_190_000 - nth * 41 + Math.floor(chance() * 40),
      at: clockOf(ms),
    }
  })
}

export type Told = readonly [title: string, teaser: string]

// A prime number of them, so that every seventh meets them all.
const TOLD: readonly Told[] = [
  [
    'Hưng Yên: Thu ngân sách quý I vượt kế hoạch',
    'Tính đến hết ngày 31.3, tổng thu ngân sách nhà nước trên địa bàn tỉnh ước đạt hơn 31% dự toán năm, trong đó thu nội địa tăng khá.',
  ],
  [
    'Khởi công tuyến đường kết nối hai khu công nghiệp phía nam',
    'Tuyến đường dài 8,6km, rộng 4 làn xe, dự kiến hoàn thành sau 20 tháng thi công.',
  ],
  [
    'Nhãn lồng ra hoa sớm, nhà vườn kỳ vọng được mùa',
    'Thời tiết nắng ấm đầu năm giúp nhiều vườn nhãn ở Khoái Châu, Kim Động ra hoa đều, tỷ lệ đậu quả cao.',
  ],
  [
    'Tuyên dương 120 học sinh giỏi cấp tỉnh',
    'Sở Giáo dục và Đào tạo trao thưởng cho các em đoạt giải trong kỳ thi chọn học sinh giỏi lớp 9 và lớp 12.',
  ],
  [
    'Công an tỉnh triệt xóa đường dây đánh bạc qua mạng',
    'Bước đầu cơ quan điều tra xác định các đối tượng đã giao dịch với tổng số tiền trên 40 tỷ đồng.',
  ],
  [
    'Chủ động phòng trừ bệnh đạo ôn trên lúa xuân',
    'Chi cục Trồng trọt và Bảo vệ thực vật khuyến cáo nông dân thăm đồng thường xuyên, phun phòng đúng thời điểm.',
  ],
  [
    'Đền Mẫu vào hội: Đông mà không chen',
    'Ban tổ chức bố trí lối đi một chiều, tăng cường đội tự quản, du khách đi lễ thuận tiện hơn mọi năm.',
  ],
  [
    'Thêm ba trạm y tế được công nhận đạt chuẩn quốc gia',
    'Đoàn thẩm định của Sở Y tế chấm điểm theo bộ tiêu chí mới, cả ba trạm đều đạt trên 85 điểm.',
  ],
  [
    'Hội Nông dân tỉnh: Nhân rộng mô hình tổ hợp tác nuôi cá lồng',
    'Sau hai năm, mô hình tổ hợp tác trên sông Luộc đã có 46 hộ tham gia, thu nhập bình quân tăng gần gấp đôi.',
  ],
  [
    'Cháy kho phế liệu trong đêm, không có thiệt hại về người',
    'Hơn 40 chiến sĩ cảnh sát phòng cháy, chữa cháy được huy động dập lửa, sau hai giờ đám cháy được khống chế.',
  ],
  [
    'Bàn giao 24 căn nhà đại đoàn kết cho hộ nghèo',
    'Mỗi căn nhà được hỗ trợ 80 triệu đồng từ Quỹ "Vì người nghèo" và đóng góp của họ hàng, làng xóm.',
  ],
  [
    'Giá lợn hơi hôm nay nhích nhẹ ở miền Bắc',
    'Thương lái thu mua quanh mức 66.000 – 68.000 đồng/kg, tăng 1.000 đồng so với cuối tuần trước.',
  ],
  [
    'Đội tuyển vật trẻ tỉnh giành 4 huy chương vàng',
    'Tại giải vô địch trẻ toàn quốc, các đô vật của tỉnh xếp thứ hai toàn đoàn.',
  ],
  [
    'Thị trường lao động sau Tết: Doanh nghiệp tuyển nhiều, người tìm việc chọn kỹ',
    'Phiên giao dịch việc làm đầu năm có 38 doanh nghiệp tham gia với nhu cầu tuyển hơn 6.200 lao động.',
  ],
  [
    'Lấy ý kiến về điều chỉnh quy hoạch đô thị phía đông',
    'Đồ án được niêm yết công khai tại trụ sở các xã, phường trong 40 ngày.',
  ],
  [
    'Tặng quà người có công nhân ngày 27.7',
    'Các đoàn của tỉnh đến thăm, tặng quà thương binh, gia đình liệt sĩ tiêu biểu.',
  ],
  [
    'Làng hương Cao Thôn đỏ lửa vụ Tết',
    'Từ giữa tháng Mười âm lịch, cả làng tất bật chẻ tăm, nhào bột, phơi hương kín các sân.',
  ],
  [
    'Xử phạt 15 trường hợp đổ trộm chất thải xây dựng',
    'Lực lượng chức năng lắp camera tại các điểm nóng ven đê để kịp thời phát hiện vi phạm.',
  ],
  [
    'Ra mắt câu lạc bộ khởi nghiệp thanh niên nông thôn',
    'Câu lạc bộ có 32 thành viên, hoạt động trong các lĩnh vực chế biến nông sản, cơ khí và thương mại điện tử.',
  ],
  [
    'Nước sông Hồng xuống thấp, các trạm bơm chạy hết công suất',
    'Ngành thủy lợi tranh thủ từng đợt xả nước để lấy đủ nước đổ ải.',
  ],
  ['Chi bộ thôn bàn việc hiến đất mở đường', 'Sau ba buổi họp, 41 hộ dân tự nguyện hiến hơn 1.200m² đất.'],
  [
    'Nữ bí thư chi bộ "gõ từng nhà" ở xóm Bãi',
    'Bảy năm làm bí thư chi bộ, bà Hiền thuộc hoàn cảnh từng gia đình trong xóm.',
  ],
  [
    'Bệnh viện Đa khoa tỉnh làm chủ kỹ thuật can thiệp mạch',
    'Sau nửa năm triển khai, ê-kíp của bệnh viện đã can thiệp thành công cho 64 người bệnh.',
  ],
  [
    'Tạm dừng lưu thông qua cầu Bến để sửa chữa',
    'Việc sửa chữa kéo dài 25 ngày, các phương tiện đi theo đường tránh đã được cắm biển.',
  ],
  [
    'Gặp mặt cựu thanh niên xung phong tiêu biểu',
    'Trong số 90 đại biểu dự gặp mặt, nhiều người đã ngoài 75 tuổi.',
  ],
  [
    'Hiệu quả từ dồn thửa, đổi ruộng ở Tiên Lữ',
    'Cánh đồng mẫu lớn giúp giảm chi phí làm đất, thu hoạch từ 15 đến 20%.',
  ],
  [
    'Thông tin mới về giá đất các khu tái định cư',
    'UBND tỉnh vừa ban hành quyết định sửa đổi, bổ sung bảng giá đất áp dụng từ đầu tháng tới.',
  ],
  ['Chợ phiên cuối năm', 'Tản văn của Hạ Vy.'],
  ['Xe buýt điện chạy thử nghiệm tuyến trung tâm', 'Tuyến xe có 11 điểm dừng, miễn phí vé trong tháng đầu.'],
  ['Họp báo công bố Ngày hội Văn hóa dân gian năm nay', 'Ngày hội có 14 hoạt động, diễn ra trong bốn ngày.'],
  [
    'Hỗ trợ tiền điện cho hộ nghèo, hộ chính sách',
    'Mức hỗ trợ tương đương 30kWh/hộ/tháng, chi trả theo quý.',
  ],
  [
    'Mưa dông diện rộng, đề phòng lốc, sét',
    'Đài Khí tượng Thủy văn tỉnh cho biết đợt mưa kéo dài đến hết ngày mai.',
  ],
  [
    'Đoàn viên trẻ làm mới đường hoa ven đê',
    'Hơn 3km đường hoa mười giờ, chuông vàng được chăm sóc, trồng mới.',
  ],
  [
    'Phát hiện cơ sở sản xuất mỹ phẩm không rõ nguồn gốc',
    'Lực lượng quản lý thị trường thu giữ hơn 4.000 sản phẩm.',
  ],
  [
    'Trao đổi kinh nghiệm chuyển đổi số ở cấp xã',
    'Đại biểu 18 xã, phường cùng bàn cách để người dân dùng dịch vụ công trực tuyến nhiều hơn.',
  ],
  [
    'Mỗi tuần một cuốn sách: Ký ức sông quê',
    'Cuốn sách tập hợp 26 bút ký viết về những dòng sông chảy qua tỉnh.',
  ],
  [
    'Nâng cao chất lượng sinh hoạt chi bộ trong trường học',
    'Đảng ủy xã tổ chức sinh hoạt mẫu để các chi bộ trường học rút kinh nghiệm.',
  ],
  ['Bóng chuyền nữ: Thắng ngược ở set quyết định', 'Đội chủ nhà lội ngược dòng trước hơn 2.000 khán giả.'],
  ['Cấp nước sạch cho bốn xã ven sông trước mùa hè', 'Nhà máy nước mới có công suất 12.000m³/ngày đêm.'],
  [
    'Tư vấn pháp luật: Sang tên sổ đỏ cần những giấy tờ gì?',
    'Luật sư trả lời câu hỏi của bạn đọc về thủ tục chuyển nhượng quyền sử dụng đất.',
  ],
  ['Đại hội Hội Cựu chiến binh phường nhiệm kỳ mới', 'Đại hội bầu 13 đồng chí vào Ban Chấp hành.'],
]
