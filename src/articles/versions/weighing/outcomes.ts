import { type Name, namesIn } from '../comparing/names.ts'
import type { Versions } from '../comparing/sides.ts'
import { isOfNow } from '../comparing/told.ts'
import type { Whole } from '../comparing/whole.ts'
import { type PhraseAt, phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { keysOf, words } from '../reading/tokens.ts'
import { type WeighedPhrase, weighed } from './weighed-phrase.ts'

/** What came of something: what was decided, found out, how it ended; and what is only background. */

/** What stands for news by itself. */
export const SURE = 1
const LIKELY = 0.6
/** So near behind a word of no, nothing came of it. */
const REACH = 3
const NO = words('không chưa chẳng')
/** Done every day, and news with the facts of it. */
const EVERYDAY = 0.5

export const OUTCOMES = phraseList<WeighedPhrase>([
  ...weighed(
    'kết quả khám nghiệm,kết quả xét nghiệm,kết quả giám định,kết quả kiểm nghiệm,kết quả kiểm tra cho thấy,kết quả điều tra,' +
      'kết quả trưng cầu,khám nghiệm cho thấy,nguyên nhân được xác định,xác định nguyên nhân,nguyên nhân ban đầu,nguyên nhân bước đầu,nguyên nhân được cho là,nguyên nhân sơ bộ,bước đầu xác định,sơ bộ xác định,nguyên nhân do,nguyên nhân là do,' +
      'nguyên nhân vụ,nguyên nhân sự cố,danh tính,nghi phạm được xác định,đối tượng được xác định,nạn nhân được xác định,' +
      'hội đồng xét xử tuyên,hđxx tuyên,tòa tuyên,tuyên phạt,tuyên án,tuyên bị cáo,lĩnh án,bác kháng cáo,chấp nhận kháng cáo,' +
      'y án,hủy án,dương tính,âm tính,nhiễm khuẩn,đã xử phạt,bị xử phạt,ra quyết định xử phạt,quyết định xử phạt,quyết định khởi tố,' +
      'khởi tố vụ án,khởi tố bị can,đã khởi tố,bắt tạm giam,bị bắt,ra đầu thú,đầu thú,truy nã,đình chỉ công tác,tạm đình chỉ,' +
      'bị đình chỉ,cách chức,từ chức,miễn nhiệm,bãi nhiệm,kỷ luật,trúng cử,đắc cử,công bố dịch,công bố hết dịch,ban bố,' +
      'tình trạng khẩn cấp,dập tắt,khống chế được đám cháy,đã thông xe,thông xe trở lại,thông tuyến,thông đường,lưu thông trở lại,hoạt động trở lại,' +
      'mở cửa trở lại,cấp điện trở lại,có điện trở lại,cấp nước trở lại,đi làm trở lại,trở lại làm việc,quay lại làm việc,' +
      'tìm thấy thi thể,vớt được thi thể,tìm được thi thể,tìm thấy nạn nhân,không qua khỏi,đã tử vong,cuốn mất tích,bị cuốn trôi,vẫn mất tích,' +
      'còn mất tích,bị nước cuốn,chuyển lên tuyến trên,đi cấp cứu,đưa đi cấp cứu,đến bệnh viện cấp cứu,đưa vào bệnh viện,đưa đến bệnh viện,nguy kịch,bị thương nặng,chấn thương,' +
      'bị vùi,mắc kẹt,nồng độ cồn,tài xế khai,đối tượng khai,nghi phạm khai,bị can khai,khai nhận,khai đã,khai do,khai rằng,khai thêm,còn khai,khai còn,khai có,khai cùng,bước đầu khai,thừa nhận,' +
      'được khống chế,cơ bản khống chế,dập tắt hoàn toàn,có công điện,ra công điện,công điện,thu hồi lô,thu hồi toàn bộ,hoàn tiền,đi học trở lại,học trở lại,' +
      'người trúng đấu giá,vừa loại,vừa thắng,vừa đánh bại,vừa vượt qua,giá trúng,mua với giá,trúng với giá,đơn vị trúng thầu,trúng thầu,mức án,án phí,kháng cáo,kháng nghị,' +
      'công bố kết quả,đã thông qua nghị quyết,phê chuẩn kết quả,đã ký quyết định,ký quyết định,ban hành quyết định,thu hồi quyết định,' +
      'thu hồi giấy phép,rút giấy phép,hủy kết quả,hủy bỏ,đạt được thỏa thuận,hai bên thống nhất,hai bên thỏa thuận,đã nộp lại,đã hoàn trả,đã bồi thường,' +
      'đã xin lỗi,gửi lời xin lỗi,gửi thư xin lỗi,thừa nhận sai,nhận trách nhiệm,đã khắc phục xong,sửa chữa xong,đã hoàn thành,đã thông,thông tạm,vào được,tiếp cận được,đã tiếp cận,' +
      'giành huy chương,giành giải nhất,giành chức vô địch,lên ngôi vô địch,giành chiến thắng chung cuộc,vào chung kết,được công nhận là,' +
      'nâng tổng số,nâng số',
    SURE,
  ),
  ...weighed(
    'bầu,bầu bổ sung,giữ chức,bổ nhiệm,điều động,giao nhiệm vụ,phiếu tán thành,đồng ý,chấp thuận,thống nhất,phê duyệt,thông qua,quyết định,ký,' +
      'ban hành,tạm dừng,tạm giữ,bắt giữ,bắt,bắt được,khởi tố,truy tố,đề nghị truy tố,xử phạt,phạt,thu giữ,thu hồi,thành lập tổ công tác,vào cuộc,' +
      'xác nhận,xác định,kết luận,công bố,cho thấy,được xác định là,phát hiện,phát hiện thêm,ghi nhận thêm,tìm thấy,cứu được,cứu sống,cứu vớt,giải cứu,' +
      'ổn định,qua cơn nguy kịch,nguy kịch,xuất viện,nhập viện,mất tích,bị thương,thiệt hại,sập,hủy,hoãn,lùi,dời,gia hạn,cấm,' +
      'ấn định,chốt,trúng thầu,trúng đấu giá,trúng giải,đoạt giải,trao giải,hoàn thành,khắc phục xong,bồi thường,hoàn trả,nộp lại,chi trả,' +
      'thưởng,bác,bác bỏ,từ chối,tố cáo,khởi kiện,thừa nhận,khai nhận,đã nhận,đăng quang,thắng,thua,kết thúc phiên,kết quả,chung cuộc,' +
      'ngừng,ngừng hẳn,dừng,đóng cửa,mất việc,phá sản,giải thể,nộp đơn,xin thôi,xin từ chức,rút đơn,tuyên bố,đình chỉ,lập biên bản,niêm phong,tiêu hủy,buộc,' +
      'tịch thu,cưỡng chế,tháo dỡ,di dời,sơ tán,tăng lên,tăng thêm,giảm còn,ký hợp đồng,khởi công,khánh thành,thông xe,cất cánh,hạ cánh,cách ly,phẫu thuật,' +
      'ngạt,ngạt khói,thiêu rụi,hư hỏng,tốc mái,đổ sập,vùi lấp,nhấn chìm,phá hủy,đập phá,đồng phạm,tòng phạm,cùng tham gia,trao trả,tìm được,về nhà,đoàn tụ,xin lỗi,cấp,giải ngân,tạm ứng,triệu tập,mời làm việc,làm việc với,tố giác,trình báo,gỡ,khóa,gãy,vỡ,' +
      'tràn,cuốn trôi,cháy,nổ,rơi,lật,trật bánh,chết,tử vong,hy sinh,qua đời,bỏng,ngộ độc,nhiễm,lây,chia tay,chấn thương,nghỉ thi đấu,vắng mặt,' +
      'bị loại,vào vòng,gia nhập,chuyển nhượng,chuyển đến,tăng giá,giảm giá,mở bán,phát hành,niêm yết,vận hành,đưa vào,xếp hạng,được trao,nhận bằng,' +
      'chấp nhận,nhất trí,chấm dứt,về trụ sở,hứa,cam kết',
    LIKELY,
  ),
  ...weighed('bị bắt cóc,bị bắt nạt,bị bắt gặp,bị bắt buộc', 0),
  ...weighed('hỗ trợ,tài trợ,đầu tư,khẳng định,đề nghị,chỉ đạo,yêu cầu,phân công,gặp,ngập,mất', EVERYDAY),
])

/** What tells of another time, of what always is, or of what is only hoped and advised. */
const BACKGROUND = phraseList([
  [
    'trước đó,trước đây,trước kia,từng,năm ngoái,năm trước,kỳ trước,từ đầu năm,hằng năm,hàng năm,thường,mùa trước,lần trước,' +
      'theo thống kê,nhiệm kỳ trước,giai đoạn,theo quy định,theo luật,dự báo,khuyến cáo,được biết,như đã đưa,như đã đưa tin,những năm qua,' +
      'những năm gần đây,thời gian qua,nhiều năm,lâu nay,vốn,nổi tiếng,truyền thống,lần đầu tiên vào,cần,nên,góp phần,nhằm,giúp,' +
      'là dịp,gần nhất,gần đây,có thể,nguy cơ,mong,hy vọng,kỳ vọng,nếu,đề phòng,phòng ngừa,diễn tập,xem thêm,đọc thêm,nhằm mục đích,nêu cao,nâng cao ý thức',
    true,
  ],
  // These say nothing of the kind.
  [
    'bình thường,bồi thường,thường trực,thường vụ,bất thường,thường trú,phi thường,từng bước,từng nhà,từng hộ,từng người,vốn đầu tư,' +
      'nguồn vốn,vay vốn,trở nên,cần cẩu,cần trục,giúp việc,cần sa,tổng vốn,số vốn,vốn điều lệ,vốn vay',
    false,
  ],
])
const TODAY = phraseList([
  [
    'cùng ngày,hôm nay,sáng nay,trưa nay,chiều nay,tối nay,đêm nay,rạng sáng nay,hôm qua,sáng qua,chiều qua,tối qua,đến nay,' +
      'tính đến,đến sáng,đến trưa,đến chiều,đến tối,ngay sau đó,đầu giờ sáng,đầu giờ chiều,cuối giờ chiều,mới nhất,vừa,cũng tại kỳ họp,cũng tại phiên,cũng trong ngày',
    true,
  ],
])

/** Deeds of two words, with whom they were done to between them: `mời hai người làm việc`. */
const AROUND: readonly WeighedPhrase[] = [
  'mời làm việc',
  'đưa cấp cứu',
  'đưa trụ sở',
  'triệu tập làm việc',
].map((deed) => ({ keys: keysOf(deed), weight: LIKELY }))
/** So many words name somebody. */
const MOST_BETWEEN = 6

function deedsAround({ pieces }: Said): PhraseAt<WeighedPhrase>[] {
  return AROUND.flatMap((value): PhraseAt<WeighedPhrase>[] => {
    const [first, ...rest] = value.keys
    const from = pieces.findIndex(({ key }) => key === first)
    const at = pieces
      .slice(from, from + MOST_BETWEEN)
      .findIndex((_, i) => i > 1 && rest.every((key, j) => pieces[from + i + j]?.key === key))
    return from < 0 || at < 0 ? [] : [{ value, from, to: from + at + rest.length }]
  })
}

/** Outcomes that the article did not tell of before. */
export function freshOutcomes(said: Said, before: Whole): PhraseAt<WeighedPhrase>[] {
  return [...phrasesIn(OUTCOMES, said.pieces), ...deedsAround(said)].filter(
    ({ value, from }) =>
      !before.has(value.keys) &&
      !said.pieces.slice(Math.max(0, from - REACH), from).some(({ key }) => NO.has(key)),
  )
}

/** Also what is quoted or asked, and lines that are no sentences: captions, titles of other articles. */
export function isBackground(said: Said): boolean {
  const isSentence = /[.!…]\s*$/u.test(said.text) && !/["“”«»?]/u.test(said.text)
  return !isSentence || !isOfNow(said) || phrasesIn(BACKGROUND, said.pieces).some(({ value }) => value)
}

/** Whether a sentence says when, or that it was today. */
export function isTimed({ pieces }: Said): boolean {
  return (
    pieces.some(({ kind, day }) => kind === 'time' || day?.day !== undefined) ||
    phrasesIn(TODAY, pieces).length > 0
  )
}

/** Names of more than a word that the article did not have. */
export function newNames(said: Said, { before, proper }: Versions): Name[] {
  return namesIn(said, { from: 0, to: said.pieces.length }, proper).filter(
    ({ keys }) => keys.length > 1 && !before.has(keys),
  )
}
