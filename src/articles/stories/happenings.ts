import { tokenise } from '../../text/tokens.ts'
import type { Words } from './phrases.ts'

/**
 * What happens, each in the words that papers have for it: one's `sạt lở` is another's `đất đá vùi lấp`. A line is a class;
 * a word may be of several.
 */
const CLASSES = `cháy, hỏa hoạn, thiêu rụi, ngọn lửa, dập lửa, bà hỏa, phát hỏa, bén lửa, lửa thiêu, lửa
đuối nước, chết đuối, đi tắm, khi tắm, tắm sông, tắm hồ, tắm biển, tắm ao, nước cuốn, sóng cuốn
tai nạn, va chạm, tông, đâm, lật, đấu đầu, gặp nạn, lao xuống, lao vào, húc, va trúng
sạt lở, lở đất, lở núi, núi lở, đất lở, đất đá, vùi lấp, sụt lún, sạt, sụp, sụt
lũ, ngập, lụt, nước dâng, nước lên, triều cường, mưa lớn
mưa đá, lốc, dông lốc, giông lốc, lốc xoáy, tốc mái
động đất, rung chấn, rung lắc, dư chấn
rét, băng giá, băng tuyết, sương muối, đóng băng, không khí lạnh
hạn hán, khô hạn, thiếu nước, hạn mặn, xâm nhập mặn, nhiễm mặn, nắng nóng
ngộ độc, nôn ói, đau bụng
dịch, ổ dịch, ca mắc, mắc bệnh, dương tính, nhiễm bệnh, tiêm phòng, vắc xin
cướp, cướp giật
trộm, trộm cắp, đánh cắp
lừa đảo, lừa, chiếm đoạt, mất sạch, mất tiền, giả danh
ma túy, heroin, thuốc lắc, cần sa, hồng phiến
giết, sát hại, đâm chết, chém, án mạng, hạ sát
bắt, bắt giữ, sa lưới, khởi tố, tạm giam, tạm giữ, triệt phá, triệt xóa, phá chuyên án, chặn đứng, nghi phạm
xét xử, hầu tòa, tòa, tuyên án, tuyên phạt, lãnh án, lĩnh án, phiên tòa, chung thân, tử hình, tù
phạt, xử phạt, đình chỉ, phạt nguội
kỷ luật, khai trừ, cách chức, cảnh cáo, khiển trách, vi phạm
bổ nhiệm, giữ chức, được bầu, bầu, điều động, chỉ định, đắc cử, tái cử, nhận nhiệm vụ
sa thải, chia tay, từ chức, chấm dứt hợp đồng, từ nhiệm, thay tướng
khởi công, động thổ
khánh thành, thông xe, khai trương, đưa vào sử dụng, vận hành, đi vào hoạt động
hợp long
mặt bằng, giải tỏa, thu hồi đất, đền bù, tái định cư
thu hồi dự án, chấm dứt dự án, thu hồi, chấm dứt hoạt động, khai tử
đại hội
bầu cử, ứng cử, hiệp thương, đi bầu, bỏ phiếu, quyền công dân
thông qua, biểu quyết, ban hành, nghị quyết, phê duyệt, chấp thuận
kết nạp, đảng viên mới, vào đảng
tổ chức đảng, chi bộ, đảng bộ
lễ hội, khai hội, trẩy hội, mở hội
khai mạc, mở màn, khai giảng
bế mạc, trao giải, tổng kết, giải nhất
vinh danh, biểu dương, tuyên dương, tôn vinh, bằng khen, khen thưởng
thắng, thua, bàn thắng, ghi bàn, tỷ số, ngược dòng, trận, trên sân, thất bại, đánh bại
huy chương, hcv, hcb, hcđ, vô địch, đăng quang, á quân, nhà vô địch
học phí, miễn phí, ngoài công lập, trường tư, tư thục
điểm chuẩn, trúng tuyển, tuyển sinh, thi vào
tuyển dụng, biên chế, chỉ tiêu
xuất khẩu, đơn hàng
vốn, rót, góp vốn, nâng vốn, đầu tư
thưởng tết, tiền thưởng, thưởng
nhập ngũ, tân binh, giao nhận quân, tòng quân, giao quân, nghĩa vụ quân sự
qua đời, từ trần, vĩnh biệt, tạ thế, an táng, lễ viếng, đột tử
cứu, giải cứu, cứu nạn, cứu sống, thoát chết, thoát nạn
mất tích, tìm kiếm, lạc rừng, đi lạc, mất liên lạc, tìm thấy
bom, hủy nổ, mìn
khai quật, phát lộ, khảo cổ, di chỉ, cổ vật
cá thể, hoang dã, tái thả
tặng quà, trao tặng, trao nhà, trao quà, tặng, quyên góp, ủng hộ, hỗ trợ
thương binh, liệt sĩ, người có công, tri ân, dâng hương
thăm, kiểm tra, khảo sát, thị sát, làm việc
tiếp công dân
đối thoại
tiếp xúc cử tri, cử tri
hội đàm, hội kiến, gặp mặt, gặp gỡ, tiếp đại sứ
chết, tử vong, thiệt mạng, không qua khỏi, tử nạn, mất mạng
bị thương, thương vong, nhập viện, cấp cứu
ùn tắc, ách tắc, kẹt xe, kẹt cứng, tắc đường, tắc dài, tắc, ùn ứ
xả thải, ô nhiễm, nước thải
tăng giá, giá, giảm giá
dừng, tạm dừng, đóng cửa, cấm
giả, làm giả, thuốc giả, hàng giả, nhái
nồng độ cồn, rượu bia
tập huấn, bồi dưỡng, lớp học
sơ kết, tổng kết
ra mắt, thành lập
phát động, ra quân
ký kết, thỏa thuận, thỏa ước
hội thi, cuộc thi, thi, hội diễn, văn nghệ
khám bệnh, cấp thuốc, sàng lọc, khám sức khỏe
hiến máu, đơn vị máu, giọt máu
trồng cây, cây xanh, trồng rừng
rác, rác thải, vệ sinh môi trường, dọn vệ sinh
làm đường, bê tông, mở đường, hiến đất, mở rộng đường
đấu giá, lô đất
nông thôn mới
chuyển đổi số, công nghệ số, trực tuyến, số hóa
cải cách hành chính, hành chính công, thủ tục hành chính, một cửa
diễn tập, thao diễn
tuyên truyền, phổ biến
ngừng việc, đình công, đòi lương, nợ lương, chậm lương
nợ bảo hiểm, chậm đóng, bảo hiểm xã hội, bảo hiểm y tế
học bổng, khuyến học
thuế, nộp thuế, trốn thuế
đại đoàn kết, ngày hội
chúc thọ, mừng thọ, cao tuổi, cao niên
đánh bạc, sới bạc, con bạc, sát phạt, xóc đĩa, cá độ
phun thuốc, diệt muỗi, khử khuẩn, sốt xuất huyết
lấy mẫu, quan trắc
nguyên nhân, chập điện, do đâu, kết luận, dương tính, xét nghiệm, vi khuẩn, hết hạn, không có bằng, không phép
bồi thường, chi trả
được mùa, trúng mùa, trúng vụ, thu hoạch, vụ mùa
giấy phép, rút phép, phù hiệu, tước, tạm dừng, tạm đóng, dừng hoạt động, dừng thi công
việc làm, tuyển, lao động phổ thông
phẫu thuật, ca mổ, mổ, ghép
chợ cóc, chợ tạm, lấn chiếm, vỉa hè
giám sát, thanh tra, kiểm toán
huân chương, đón nhận, danh hiệu, đạt chuẩn, công nhận
sập, đổ sập, đổ
chỉ đạo, công điện, công văn, yêu cầu, rà soát, chấn chỉnh, họp khẩn
khắc phục, sửa chữa, mở lại, trở lại, ổn định sản xuất, hàn khẩu, gia cố
thăm hỏi, chia buồn, chung tay, giúp đỡ, trao tiền
chôn lấp, đổ trộm, chôn rác
chìm, đắm
nổ, phát nổ
di dời, sơ tán
tình huống, khẩn cấp
lên tiếng, xin lỗi, cam kết, khẳng định, nhận trách nhiệm
kiện, khởi kiện, khiếu nại, khiếu kiện`
const LONGEST = 3
/** A class as one character: from `0` to `~`, then letters with marks. */
const FIRST_SIGN = 0x30
const PLAIN_SIGNS = 0x7f - FIRST_SIGN
const FIRST_LETTER = 0xc0

const OF_WORDS = index(({ normal }) => normal)
const OF_BARE_WORDS = index(({ bare }) => bare)

function index(form: (token: { normal: string; bare: string }) => string): ReadonlyMap<string, string> {
  const signs = new Map<string, string>()
  for (const [i, line] of CLASSES.split('\n').entries()) {
    for (const phrase of line.split(', ')) {
      const words = tokenise(phrase).map(form).join(' ')
      signs.set(words, `${signs.get(words) ?? ''}${signOf(i)}`)
    }
  }
  return signs
}

function signOf(index: number): string {
  return String.fromCharCode(index < PLAIN_SIGNS ? FIRST_SIGN + index : FIRST_LETTER + index - PLAIN_SIGNS)
}

/** The classes of what a text tells, each as a character, sorted. */
export function happeningsOf({ tokens, marked }: Words): string {
  const known = marked ? OF_WORDS : OF_BARE_WORDS
  const found = new Set<string>()
  for (let from = 0; from < tokens.length; from += 1) {
    let words = ''
    for (let to = from; to < Math.min(from + LONGEST, tokens.length); to += 1) {
      const token = tokens[to]
      if (token) words += `${words && ' '}${marked ? token.normal : token.bare}`
      for (const sign of known.get(words) ?? '') found.add(sign)
    }
  }
  return [...found].sort().join('')
}

/** The class that some words are of first. */
export function classOf(words: string): string {
  return (
    OF_WORDS.get(
      tokenise(words)
        .map(({ normal }) => normal)
        .join(' '),
    )?.[0] ?? ''
  )
}

/** How many classes two lists have in common. */
export function sharedHappenings(a: string, b: string): number {
  let count = 0
  for (const sign of a) if (b.includes(sign)) count += 1
  return count
}
