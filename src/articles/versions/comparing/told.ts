import type { Change } from '../../../events.ts'
import { type PhraseList, phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { keysOfEach, words } from '../reading/tokens.ts'
import { change } from './shown.ts'
import type { Versions } from './sides.ts'

/** News that an article tells for the first time, wherever the sentence stands that was added to tell it. */

interface News {
  /** What tells it. */
  told: string
  /** Of what the article must have told before, so that it is the same story that goes on. */
  within: string
  /** News in any article, unless it tells of what came before. */
  isAnywhere?: true
  /** What told it before in other words. */
  known?: string
}

const DEATH = 'tử vong,thiệt mạng,tử nạn,không qua khỏi,người chết,đã chết,chết đuối'
const BODY = 'thi thể,tử thi,thi hài'
const LOST = 'mất tích,mất liên lạc,bị cuốn trôi,đang tìm kiếm'
const HURT = 'bị thương,thương vong,nguy kịch,cấp cứu'
const ACCIDENT =
  'bị nạn,nạn nhân,mắc kẹt,cứu sống,thoát nạn,thiệt hại về người,đuối nước,tai nạn,cháy,hỏa hoạn,lũ quét,nước lũ,mưa lũ,ngập lụt,sạt lở,sập,' +
  'chìm,nổ,ngộ độc,va chạm,lật'
const CRIME =
  'công an,cơ quan điều tra,điều tra,vi phạm,sai phạm,nghi phạm,lừa đảo,tố cáo,hành hung,trộm,cướp,khởi tố,tham ô'
const ARREST =
  'tạm giữ,bắt giữ,bắt tạm giam,tạm giam,tạm giữ hình sự,bắt khẩn cấp,lệnh bắt,bị bắt,đã bắt,bắt được,ra đầu thú'
/** Other words that begin so. */
const NONE = 'bị bắt cóc,bị bắt nạt,bị bắt gặp,bị bắt buộc'
/** Things are kept as well: `tạm giữ 20 xe máy`. */
const THINGS = words('xe phương tàu thuyền hàng lô tang giấy bằng tiền máy gỗ')
const [KEEPS = '', ...OWNERS] = [...words('giữ lái chủ')]
const NEAR = 4
const DENIAL =
  'bác bỏ,phủ nhận,khẳng định không có,khẳng định mình không,nói không có,cho rằng không,không đúng sự thật,sai sự thật,kêu oan'
/** Where nobody was accused: what is denied is no opinion. */
const FIRM_DENIAL =
  'phủ nhận,bác bỏ thông tin,bác bỏ tin,bác bỏ cáo buộc,bác tin,bác thông tin,khẳng định không có,khẳng định mình không,không đúng sự thật,sai sự thật,kêu oan'
const CHARGE = 'khởi tố,truy tố,đề nghị truy tố'
const ACCUSATION =
  'phản ánh,tố,tố cáo,cáo buộc,nghi vấn,bị nghi,bức xúc,khiếu nại,sai phạm,vi phạm,tin đồn,lan truyền,mâu thuẫn,hành hung,xô xát,xác minh'

const NEWS: readonly News[] = [
  { told: DEATH, within: `${HURT},${LOST},${ACCIDENT}` },
  { told: BODY, within: LOST, known: DEATH },
  { told: LOST, within: `${HURT},${ACCIDENT}` },
  { told: 'bị thương,nguy kịch', within: ACCIDENT, known: `${HURT},${DEATH}` },
  {
    told: ARREST,
    within: CRIME,
    isAnywhere: true,
    known: `${ARREST},bắt thêm,công an bắt,lực lượng bắt,bị tóm`,
  },
  { told: CHARGE, within: CRIME, isAnywhere: true },
  { told: DENIAL, within: ACCUSATION },
  { told: FIRM_DENIAL, within: ACCUSATION, known: DENIAL, isAnywhere: true },
  { told: 'dương tính', within: 'nhiễm,dịch,cúm,bệnh,xét nghiệm' },
  {
    told: 'từ chức,bị cách chức,bị đình chỉ công tác,tạm đình chỉ công tác',
    within: `${CRIME},${ACCUSATION}`,
  },
]

const LISTS = NEWS.map(({ told, within, isAnywhere = false, known = told }) => ({
  isAnywhere,
  told: phraseList([
    [told, true],
    [NONE, false],
  ]),
  before: keysOfEach(`${told},${known}`),
  within: keysOfEach(within),
}))
/** By these a count goes on that is said in words: `nâng số người chết lên ba`. */
const RISE = 'nâng số,nâng tổng số,số người chết tăng,số nạn nhân tăng,số ca tử vong tăng'
const RISING = phraseList([[RISE, true]])
const RISES = keysOfEach(RISE)
/** What tells of another time. */
const ELSEWHEN = phraseList([
  ['năm,từng,thống kê,bình quân,kỳ trước,cùng kỳ,nếu,thường,hằng,hàng năm,là một trong những,hàng đầu', true],
  ['bình thường,bồi thường,thường trực,thường vụ,bất thường,thường trú', false],
])
/** What tells of nothing that happened: rules, warnings, drills. */
const UNREAL = phraseList([
  [
    'có thể,theo quy định,quy định,nguy cơ,diễn tập,giả định,tình huống,phòng ngừa,đề phòng,tránh,khi có,trường hợp có',
    true,
  ],
  // A crime.
  ['vi phạm quy định,vi phạm các quy định,vi phạm các qui định', false],
])
/** What tells of another case. */
const EARLIER = phraseList([
  [
    'trước đó,trước đây,trước kia,lần trước,năm ngoái,vụ khác,vụ án khác,thời gian qua,gần đây,nhiều vụ',
    true,
  ],
])
/** Before the year of somebody's birth. */
const BORN = words('sinh sn')
const NO = words('không chưa chẳng')

/** The first sentence that tells what the article did not tell before, of danger, crime or accusations of which it did. */
export function firstTold(all: readonly Said[], { before, isLeadNews }: Versions): Change[] {
  const sentences = all.filter(({ field }) => field !== 'lead' || isLeadNews)
  const told = LISTS.filter((news) => !before.hasAny(news.before)).flatMap((news) => {
    const goesOn = before.hasAny(news.within)
    if (!goesOn && !news.isAnywhere) return []
    const isNews = (said: Said) => tells(said, news.told) && (goesOn || !isEarlier(said))
    return sentences.filter(isNews).slice(0, 1)
  })
  const rising = before.hasAny(RISES)
    ? []
    : sentences.filter((said) => phrasesIn(RISING, said.pieces).length > 0)
  const [first] = [...told, ...rising]
  return first ? [change('meaning', '', first.text)] : []
}

function isEarlier({ pieces }: Said): boolean {
  return phrasesIn(EARLIER, pieces).length > 0
}

/** Something that happened, now and not elsewhere. */
function tells(said: Said, list: PhraseList<boolean>): boolean {
  return (
    isOfNow(said) &&
    !phrasesIn(UNREAL, said.pieces).some(({ value }) => value) &&
    phrasesIn(list, said.pieces).some(
      ({ value, from, to }) =>
        value &&
        !isOfThings(said, to) &&
        value &&
        !said.pieces.slice(Math.max(0, from - 3), from).some(({ key }) => NO.has(key)),
    )
  )
}

function isOfThings({ pieces }: Said, to: number): boolean {
  if (pieces[to - 1]?.key !== KEEPS) return false
  return pieces
    .slice(to, to + NEAR)
    .some(({ key }, at) => THINGS.has(key) && !OWNERS.includes(pieces[to + at - 1]?.key ?? ''))
}

/** Whether a sentence tells of this, and not of another year or a count of many. */
export function isOfNow({ pieces }: Said): boolean {
  const isBorn = (at: number) => BORN.has(pieces[at - 1]?.key ?? '')
  return (
    pieces.every(({ day }, at) => day?.year === undefined || isBorn(at)) &&
    !phrasesIn(ELSEWHEN, pieces).some(({ value }) => value)
  )
}
