import { phraseList } from '../reading/phrases.ts'
import { QUALIFIERS } from './qualifiers.ts'

/**
 * What headlines turn round: lines of phrases that exclude those of the other lines of their group. Where a phrase of
 * one line gives way to one of another, the headline says something else.
 */
const GROUPS: readonly (readonly string[])[] = [
  [
    'tăng,lên,dâng,nhích,leo thang',
    'giảm,hạ,xuống,sụt,hạ nhiệt,rút,lao dốc,rớt,tụt',
    'giữ nguyên,không đổi,đứng giá,đi ngang,đứng yên,ổn định,bình ổn',
  ],
  ['nâng', 'hạ'],
  ['cao nhất', 'thấp nhất'],
  ['cao hơn,cao', 'thấp hơn,thấp'],
  ['nhiều hơn', 'ít hơn'],
  ['lớn hơn', 'nhỏ hơn'],
  ['nhanh hơn', 'chậm hơn'],
  ['trong quy hoạch', 'ngoài quy hoạch'],
  ['trong giờ', 'ngoài giờ'],
  ['dẫn đầu,đứng đầu,thăng hạng', 'tụt hạng,đội sổ,đứng cuối,xếp cuối'],
  ['qua cơn nguy kịch,ổn định,hồi phục', 'nguy kịch,diễn biến xấu'],
  ['bãi bỏ', 'ban hành,giữ,áp dụng'],
  ['miễn', 'giảm'],
  ['tăng tốc,đẩy nhanh', 'giãn,giãn tiến độ'],
  ['lãi', 'lỗ', 'hòa vốn'],
  ['xuất khẩu', 'nhập khẩu'],
  ['xuất siêu', 'nhập siêu'],
  [
    'đạt,vượt,hoàn thành,cán đích',
    'hụt,không đạt,chưa đạt,lỡ hẹn,chậm,chậm tiến độ,dở dang,trượt,vỡ kế hoạch',
  ],
  [
    'khởi công,động thổ',
    'khánh thành,thông xe,hợp long,đưa vào sử dụng,đưa vào khai thác,hoàn thành',
    'hoãn,tạm hoãn,lùi,lùi ngày,dời,dời ngày,tạm dừng,dừng,ngừng,hủy,đình chỉ',
  ],
  [
    'tổ chức,diễn ra,bắt đầu,khai mạc,triển khai,tiếp tục,khởi động',
    'hoãn,tạm hoãn,lùi,lùi ngày,dời,dời ngày,tạm dừng,dừng,ngừng,hủy,đình chỉ',
    'kết thúc,bế mạc',
  ],
  [
    'khởi tố',
    'bắt,bắt giữ,bắt giam,tạm giam,tạm giữ',
    'truy tố',
    'xét xử,tuyên án,tuyên phạt,kết án,lĩnh án',
    'truy nã',
    'đình chỉ,đình chỉ điều tra,đình chỉ vụ án,trắng án,vô tội,trả tự do,tại ngoại,miễn trách nhiệm',
    'triệu tập,mời làm việc',
  ],
  [
    'đồng ý,nhất trí,thông qua,chấp thuận,chấp nhận,phê duyệt,cho phép,tán thành,ủng hộ,đồng tình,đồng thuận',
    'bác,bác bỏ,phản đối,từ chối,cấm,phản ứng,khiếu nại,lên án',
    'xem xét,đề xuất,kiến nghị,lấy ý kiến',
  ],
  ['xác nhận,thừa nhận,khẳng định', 'phủ nhận,bác bỏ,bác'],
  ['đề xuất,kiến nghị,dự kiến,xem xét', 'quyết định,chính thức,ban hành'],
  ['sẽ,sắp,chuẩn bị,dự kiến', 'đã,vừa'],
  [
    'mở cửa,mở lại,mở thêm,mở,khai trương,hoạt động trở lại',
    'đóng cửa,ngừng hoạt động,tạm đóng,đóng,xóa bỏ,giải tỏa',
  ],
  ['thắng,chiến thắng,đánh bại', 'thua,thất bại,để thua', 'hòa'],
  [
    'sống sót,thoát nạn,thoát chết,cứu sống',
    'tử vong,thiệt mạng,chết,tử nạn',
    'bị thương,trọng thương',
    'mất tích',
  ],
  ['bổ nhiệm,được bầu,trúng cử,tái cử,giữ chức', 'miễn nhiệm,bãi nhiệm,cách chức,từ chức,thôi chức,thôi giữ'],
  ['kết nạp', 'khai trừ,xóa tên'],
  ['thành lập,ra mắt', 'giải thể,xóa bỏ', 'sáp nhập,hợp nhất', 'chia tách'],
  [
    'khen thưởng,biểu dương,tuyên dương,tặng bằng khen',
    'kỷ luật,phê bình,xử phạt,khiển trách,cảnh cáo,kiểm điểm',
  ],
  ['khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ', 'phê bình,rút kinh nghiệm'],
  ['phạt tù,tù giam', 'án treo', 'tử hình', 'chung thân', 'phạt tiền'],
  ['huy chương vàng,hcv,vàng', 'huy chương bạc,hcb,bạc', 'huy chương đồng,hcđ'],
  ['giải nhất,nhất,quán quân,vô địch', 'giải nhì,nhì,á quân', 'giải ba', 'giải khuyến khích', 'bị loại'],
  ['cấp', 'thu hồi,rút'],
  ['dương tính', 'âm tính'],
  ['nới lỏng,nới', 'siết,siết chặt,thắt chặt'],
  ['miễn phí,miễn,không thu', 'thu phí,trả phí,mất phí,phải trả,phải nộp'],
  ['tuyển dụng,tuyển', 'cắt giảm,sa thải'],
  ['thừa,dư,đủ', 'thiếu,hụt,khan hiếm'],
  ['sớm,trước hạn', 'muộn,chậm,trễ'],
  ['đúng', 'sai,trái luật,trái quy định'],
  ['hợp pháp', 'trái phép,bất hợp pháp'],
  ['bắt buộc', 'tự nguyện,khuyến khích,không bắt buộc'],
  ['tìm thấy', 'mất tích,mất liên lạc'],
  ['đầu tiên', 'cuối cùng'],
  ['mua', 'bán'],
  ['an toàn,vô sự,bình an', 'nguy hiểm,mất an toàn,bị thương,tử vong,thiệt mạng'],
  ['được mùa', 'mất mùa'],
  ['được giá', 'mất giá,rớt giá'],
  ['trúng', 'trượt'],
  ['tái diễn', 'chấm dứt'],
  ['công khai,công bố', 'giữ kín,chưa công bố,không công bố'],
  ['tự nguyện', 'cưỡng chế'],
  ['mở rộng', 'thu hẹp'],
  ['khôi phục,nối lại', 'cắt,ngắt,gián đoạn'],
  ['có điện', 'mất điện,cắt điện'],
  ['nhập viện', 'ra viện,xuất viện'],
  ['đến,tới', 'rời,rời khỏi'],
  ['ký kết,ký', 'hủy hợp đồng,chấm dứt hợp đồng,thanh lý hợp đồng'],
  ['trong nước,nội địa', 'nước ngoài,ngoại'],
  ['nội thành,thành thị', 'ngoại thành,nông thôn'],
  ['ban ngày', 'ban đêm'],
  ['tạm thời', 'vĩnh viễn'],
  ['khống chế,dập tắt', 'bùng phát,lan rộng,bùng lại'],
  ['đi học,trở lại trường,đến trường', 'nghỉ học,tạm nghỉ'],
  ['đình công,ngừng việc', 'đi làm,làm việc trở lại'],
  ['đình chỉ,tạm đình chỉ', 'minh oan,phục hồi,phục chức'],
  ['gia hạn,kéo dài,cho thêm thời gian', 'thu hồi,chấm dứt,rút ngắn'],
  ['thắng kiện', 'thua kiện'],
  ['đậu,đỗ,trúng tuyển', 'trượt,rớt'],
  ['tự tử', 'bị sát hại,bị giết'],
  ['cố ý', 'vô ý,sơ suất'],
  ['xây mới', 'cải tạo,sửa chữa', 'phá dỡ,tháo dỡ'],
  ['giữ lại,giữ nguyên', 'bỏ,xóa bỏ,phá bỏ,di dời'],
  ['trực tiếp', 'trực tuyến'],
  ['vay', 'trả nợ,hoàn trả'],
  ['hoàn thuế,giảm thuế,miễn thuế', 'tăng thuế,truy thu thuế'],
  ['cho vay', 'ngừng cho vay,siết vay'],
  ['thông suốt,thông tuyến', 'tắc,ách tắc,chia cắt,sạt lở'],
  ['xanh', 'đỏ', 'cam'],
  ['kết thúc', 'kéo dài,tiếp diễn'],
  ['rút lui,rút khỏi,từ bỏ', 'tham gia,gia nhập'],
  ['tạm hoãn,hoãn', 'ấn định,chốt'],
  ['tiếp nhận', 'từ chối,trả lại'],
  ['kháng cáo,kháng nghị', 'chấp nhận bản án'],
  ['phát hiện,ghi nhận', 'chưa phát hiện,chưa ghi nhận'],
  ['liên quan', 'không liên quan'],
  ['tốt', 'xấu,kém'],
  ['lớn nhất', 'nhỏ nhất'],
  ['dài nhất', 'ngắn nhất'],
  ['nóng', 'lạnh,rét'],
  ['mưa', 'nắng'],
  ['áp thấp nhiệt đới', 'bão', 'siêu bão'],
  [
    'miền bắc,bắc bộ',
    'miền trung,trung bộ',
    'miền nam,nam bộ',
    'bắc trung bộ',
    'nam trung bộ',
    'tây nguyên',
    'miền tây,đồng bằng sông cửu long',
    'đông nam bộ',
    'tây bắc',
    'đông bắc',
  ],
  [
    ...['bắc', 'nam', 'đông', 'tây', 'đông bắc', 'tây bắc', 'đông nam', 'tây nam'].map((side) =>
      ['phía', 'hướng', 'hướng về', 'bờ', 'cửa'].map((before) => `${before} ${side}`).join(','),
    ),
  ],
  ['cha,bố', 'mẹ'],
  ['chồng', 'vợ'],
  ['anh trai,em trai', 'chị gái,em gái'],
  ['nam', 'nữ'],
  ['con trai', 'con gái'],
  ['có tội', 'vô tội'],
  [
    'bị thương,bị thương nặng,cấp cứu',
    'tử vong,thiệt mạng,không qua khỏi',
    'qua cơn nguy kịch,xuất viện,hồi phục',
  ],
  ['đúng hạn', 'chậm,quá hạn,trễ hạn'],
  ['phải,bắt buộc', 'có thể,không phải,không bắt buộc'],
  ['rút khỏi,rút', 'tiếp tục,tham gia'],
  ['phấn khởi,vui mừng,vui', 'lo lắng,lo ngại,lo'],
  ['vượt dự toán,bội thu', 'hụt thu'],
  ['trước khi', 'sau khi'],
  ['trước tết', 'sau tết'],
  ['trước ngày', 'sau ngày'],
  ['mọi hộ,tất cả các hộ', 'hộ nghèo'],
  ['đủ điều kiện', 'không đủ điều kiện'],
  ['ít nhất,tối thiểu', 'nhiều nhất,tối đa'],
  ['mới', 'cũ'],
  ['dễ,dễ dàng', 'khó,khó khăn'],
  ['sẽ,kịp', 'khó,khó có thể,không kịp,chưa thể'],
  [
    'ban tổ chức',
    'văn phòng',
    'ủy ban kiểm tra',
    'ban tuyên giáo',
    'ban nội chính',
    'ban dân vận',
    'thanh tra',
  ],
  ['thuận lợi', 'khó khăn'],
  ['hài lòng', 'bức xúc,bất bình,không hài lòng'],
  ['nhẹ', 'nặng'],
  ['ngắn', 'dài'],
  ['rộng', 'hẹp'],
  ['sạch', 'bẩn,ô nhiễm,nhiễm khuẩn'],
  ['đông', 'vắng'],
  ['công lập', 'tư thục,ngoài công lập,dân lập'],
  [
    'nhà nước',
    'tư nhân,ngoài nhà nước,ngoài quốc doanh,ngoài khu vực nhà nước',
    'vốn đầu tư nước ngoài,vốn nước ngoài,fdi',
  ],
  ['chỉ định', 'bầu,được bầu,bầu làm', 'bổ nhiệm'],
  ['tự động', 'thủ công'],
  ['tất cả,toàn bộ,mọi', 'một số,một phần,một vài'],
  ['đa số,phần lớn,hầu hết', 'thiểu số,một số ít,một phần nhỏ'],
  ['tiếp tục,duy trì', 'chấm dứt,dừng,ngừng,thôi,bắt đầu dừng'],
  ['giao,bàn giao,cấp', 'thu hồi'],
  ['luôn,thường xuyên', 'hiếm khi,ít khi'],
  ['khẳng định', 'phủ nhận,nghi ngờ'],
  ['đúng hạn,đúng tiến độ', 'quá hạn,chậm tiến độ,chậm hạn,trễ hạn'],
  ['chủ động', 'bị động'],
  ['thành công', 'thất bại'],
  ['hiệu quả', 'kém hiệu quả,không hiệu quả'],
  ['tin tưởng', 'nghi ngờ'],
  ['phải', 'được miễn,không phải'],
  ['cho phép,được phép,được', 'cấm,không được,không cho'],
  ['nhận lỗi,nhận sai', 'chối tội,kêu oan'],
  ['nhận tội', 'kêu oan,không nhận tội'],
  ['có lãi', 'thua lỗ'],
  ['khỏe mạnh', 'yếu'],
  ['thắng thầu,trúng thầu', 'trượt thầu'],
  ['trước', 'sau'],
  ['còn', 'hết'],
  ['đầu năm', 'cuối năm'],
  ['đầu tháng', 'cuối tháng'],
  ['bên trái,trái', 'bên phải,phải'],
  ['thấp hơn,dưới', 'cao hơn,trên'],
  ['đầy đủ', 'thiếu,không đầy đủ'],
  ['thường xuyên', 'thỉnh thoảng'],
  ['có', 'thiếu,mất'],
  ['trả', 'nợ'],
  ['được thưởng,thưởng', 'nợ thưởng,bị phạt,phạt'],
  // Of whom it tells.
  [
    'chủ tịch',
    'phó chủ tịch',
    'bí thư',
    'phó bí thư',
    'giám đốc',
    'phó giám đốc',
    'bộ trưởng',
    'thứ trưởng',
    'thủ tướng',
    'phó thủ tướng',
    'trưởng phòng',
    'hiệu trưởng',
  ],
  [
    'tỉnh ủy',
    'huyện ủy',
    'thành ủy',
    'đảng ủy',
    'ubnd',
    'hđnd',
    'công an',
    'viện kiểm sát',
    'tòa án',
    'thanh tra',
  ],
]

/** A phrase of the lines above: group and line. A phrase may belong to several. */
export type Pole = readonly (readonly [group: number, line: number])[]

const poles = new Map<string, [number, number][]>()
for (const [group, lines] of [...GROUPS, ...QUALIFIERS].entries())
  for (const [line, phrases] of lines.entries())
    for (const phrase of phrases.split(',')) poles.set(phrase, [...(poles.get(phrase) ?? []), [group, line]])

/** `được minh oan` is also what `minh oan` is. */
for (const [phrase, own] of poles) {
  const rest = /^(?:bị|được|đã|đang) (.+)$/u.exec(phrase)?.[1]
  const shared = rest === undefined ? undefined : poles.get(rest)
  if (shared) poles.set(phrase, [...own, ...shared])
}

export const OPPOSITES = phraseList<Pole>(poles)

/** What turns a statement into its contrary by standing before it. */
export const NEGATIONS = phraseList([
  ['không,chưa,chẳng,không còn,chưa thể,không thể', 'word'],
  ['bác bỏ,phủ nhận,bác tin,bác thông tin,tin giả', 'verb'],
  [
    'hủy,hủy bỏ,hoãn,tạm hoãn,lùi,lùi ngày,dời ngày,lỡ hẹn,tạm dừng,dừng,ngừng,đình chỉ,bãi bỏ,từ chối,cấm,thu hồi,chấm dứt',
    'verb',
  ],
  // None of these denies anything.
  [
    'không chỉ,không những,không ngừng,không gian,không khí,hàng không,không quân,trên không,phòng không,không quá,' +
      'không dưới,không ít,không kém,không ngờ,không đâu,không ai khác,chưa từng,chưa từng có,không tiền mặt,' +
      'không dùng tiền mặt,không giấy tờ,không phận,có hay không,không nhỏ,không ngại,không quản,dừng chân,' +
      'chưa có tiền lệ,cấm kỵ,cửa hàng không,thiêu hủy,tiêu hủy,phá hủy,hủy hoại,hủy diệt,dừng lại,dừng xe,không riêng,không để,không cần,chưa cần,không phải chỉ,không hề nhỏ,chưa kể,không kể,để không,không phân biệt',
    'none',
  ],
] as const)

/** What is not yet, or not for certain. */
export const PENDING = phraseList([
  [
    'dự kiến,dự định,dự tính,muốn,có ý định,đề xuất,kiến nghị,đề nghị,xem xét,lấy ý kiến,dự thảo,nghiên cứu,' +
      'chuẩn bị,sắp,sắp sửa,nghi,nghi vấn,nghi án,có thể,có nguy cơ,suýt,hứa,cam kết,' +
      'được cho là,có khả năng,thí điểm,đang điều tra',
    true,
  ],
  // Who is suspected is somebody.
  ['nghi phạm,nghi can,nghi lễ,nghi thức,nghi binh,hội nghi', false],
])

/** Ways to say no without a word of no: a headline that takes one of them for the other says the same. */
export const NEGATIVE = phraseList([
  [
    'ngăn,ngăn chặn,chặn,cấm,thiếu,hết,tránh,khỏi,miễn,bỏ,xóa,vắng,mất,thôi,loại bỏ,kém,trượt,hụt,sạch,trống,bất,vô,phi,' +
      'hiếm,bất thành,thất bại,khó,khó khăn,chấm dứt',
    true,
  ],
  // Who is lost denies nothing.
  ['mất tích,mất liên lạc', false],
])

/** What makes a question one that doubts nothing. */
export const ASKING = phraseList([
  [
    'vì sao,tại sao,sao,thế nào,như thế nào,ra sao,làm sao,bao giờ,khi nào,bao nhiêu,bao lâu,ai,gì,nào,đâu,mấy,làm gì,' +
      'có nên,cần gì',
    true,
  ],
])
