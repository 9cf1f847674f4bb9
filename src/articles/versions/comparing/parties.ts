import type { Change } from '../../../events.ts'
import { type PhraseAt, phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { change } from './shown.ts'

/**
 * What somebody does to somebody else: groups of phrases that say one thing, those in which it comes from the other side
 * behind a bar (`thua` is what the other's `thắng` is).
 */
const DEEDS: readonly string[] = [
  'thắng,thắng ngược,đánh bại,hạ,hạ gục,vượt qua,loại,quật ngã,chiến thắng|thua,để thua,thất bại trước,gục ngã trước',
  'dẫn trước,dẫn điểm,bỏ xa|bị dẫn trước',
  'kiện,khởi kiện,đâm đơn kiện',
  'tố,tố cáo,tố giác,cáo buộc,đòi',
  'tông,đâm,húc,đụng,va vào,cán,tông trúng,đâm vào',
  'đánh,hành hung,chém,đâm chết,sát hại,giết,bắn,đuổi đánh,tấn công,xâm hại,bạo hành,chửi',
  'bắt,bắt giữ,khống chế,tạm giữ',
  'cứu,cứu sống,giải cứu',
  'lừa,lừa đảo,chiếm đoạt của,trộm của',
  'thay,thay thế,kế nhiệm,thay cho',
  'bồi thường,đền bù,bồi thường cho',
  'bán,bán cho,cho thuê,cho vay,chuyển nhượng cho|mua,mua lại,mua của,thuê,thuê của,vay,vay của,thâu tóm',
  'nợ,trả,trả cho,phải trả cho,trả lại cho',
  'tặng,trao,giao,bàn giao,chuyển giao,nhường,giao cho,trao cho,bàn giao cho,tặng cho|nhận,tiếp nhận,nhận của',
  'phê bình,chỉ trích,xử phạt,phạt,nhắc nhở,khen,biểu dương,kỷ luật',
  'mời,đề nghị,yêu cầu,kêu gọi,chỉ đạo,giao nhiệm vụ cho',
  'sáp nhập vào,nhập vào,về,sang,chuyển sang,chuyển về',
  'cao hơn,lớn hơn,nhiều hơn,vượt,hơn,đứng trên,xếp trên|thấp hơn,nhỏ hơn,ít hơn,kém,kém hơn,đứng dưới,xếp dưới',
  'hỗ trợ,giúp,giúp đỡ,tài trợ',
  'gây tai nạn cho,gây thương tích cho',
]

interface Deed {
  group: number
  isFromOther: boolean
}

const VERBS = phraseList<Deed>(
  DEEDS.flatMap((phrases, group) =>
    phrases.split('|').map((some, side) => [some, { group, isFromOther: side === 1 }] as const),
  ),
)
/** By these the one who stands first suffers what the other does. */
const PASSIVE = words('bị được')
/** Words that name nobody. */
const EMPTY = words(
  'và của cho với ở tại trong ngoài trên dưới là đã đang sẽ vừa mới có không chưa bị được từ đến vào ra để vì do khi ' +
    'một hai ba bốn năm các những này đó ông bà anh chị người xe công ty tỉnh xã huyện phường thành phố đội bàn trận',
)
/** So many words beside a verb name who and whom. */
const REACH = 7
/** No sentence tells more deeds. */
const MOST_DEEDS = 24

interface Parties {
  doer: ReadonlySet<string>
  other: ReadonlySet<string>
  /** The words that name both and stand next to the verb: what is farther can be of neither. */
  last: string
  next: string
}

/** Two who changed places around a verb: who won and who lost, who hit whom, in either voice. */
export function swappedParties(before: Said, after: Said): Change[] {
  const [was, is] = [deedsIn(before), deedsIn(after)]
  const isSwapped = was.some((one) => {
    const nth = was.filter(({ value }) => value.group === one.value.group).indexOf(one)
    const another = is.filter(({ value }) => value.group === one.value.group)[nth]
    return another !== undefined && areSwapped(partiesOf(before, one), partiesOf(after, another))
  })
  if (!isSwapped) return []
  return before.field === 'title'
    ? [change('headline', before.text, after.text)]
    : [change('meaning', before.text, after.text)]
}

function deedsIn({ pieces }: Said): PhraseAt<Deed>[] {
  const deeds = phrasesIn(VERBS, pieces).filter(({ from }) => !pieces[from]?.isCapital || from === 0)
  return deeds.slice(0, MOST_DEEDS)
}

function partiesOf(said: Said, { from, to, value }: PhraseAt<Deed>): Parties {
  const left = clauseBefore(said, from)
  const passive = left.findLastIndex((key) => PASSIVE.has(key))
  const right = clauseBehind(said, to)
  const agent = left.slice(passive + 1)
  const [first, second] = passive < 0 ? [left, right] : [agent, left.slice(0, passive)]
  const [doer, other] = value.isFromOther ? [second, first] : [first, second]
  const others = naming(other, doer)
  const doers = naming(doer, other)
  const nearest = (some: ReadonlySet<string>, isBehind: boolean) => [...some].at(isBehind ? 0 : -1) ?? ''
  const [last, next] = [nearest(doers, doer === right), nearest(others, other === right)]
  return { doer: doers, other: others, last, next }
}

/** The words that name one side and not the other as well. */
function naming(some: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const apart = new Set(others)
  return new Set(some.filter((key) => isNaming(key) && !apart.has(key)))
}

function isNaming(key: string): boolean {
  return !EMPTY.has(key)
}

function clauseBefore({ pieces }: Said, to: number): string[] {
  let from = to
  while (from > 0 && to - from < REACH && !pieces[from]?.isApart) from -= 1
  return pieces.slice(from, to).map(({ key }) => key)
}

function clauseBehind({ pieces }: Said, from: number): string[] {
  let to = from
  while (to < pieces.length && to - from < REACH && !pieces[to]?.isApart) to += 1
  return pieces.slice(from, to).map(({ key }) => key)
}

/** Each stands in the other's place, and not in its own. */
function areSwapped(was: Parties, is: Parties): boolean {
  const isForth =
    is.other.has(was.last) || was.doer.intersection(is.other).size > was.doer.intersection(is.doer).size
  return isForth && !is.doer.has(was.last) && is.doer.has(was.next) && !is.other.has(was.next)
}
