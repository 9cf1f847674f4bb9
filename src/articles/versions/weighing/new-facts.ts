import { isPerson, type Name, namesIn } from '../comparing/names.ts'
import { change } from '../comparing/shown.ts'
import { isOfNow } from '../comparing/told.ts'
import type { Whole } from '../comparing/whole.ts'
import { type PhraseAt, phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { sentenceOf, words } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import { tellingWords } from './words.ts'

/** A sentence that was added and brings news: what was decided, found out, how it ended, who it was. */

/** What stands for news by itself. */
const SURE = 1
const LIKELY = 0.6
/** Beside an outcome: a figure, a name, a document, a time that the article did not have. */
const FIGURE = 0.4
const NAME = 0.4
const TIME = 0.4
const DOCUMENT = 0.5
/** Of fewer words that are new the sentence says again what the article said. */
const NEW_WORDS = 0.2

interface Outcome {
  keys: readonly string[]
  weight: number
}

const outcomes = (phrases: string, weight: number) =>
  phrases
    .split(',')
    .map(
      (phrase) => [phrase, { keys: sentenceOf(phrase).tokens.map(({ normal }) => normal), weight }] as const,
    )

const OUTCOMES = phraseList<Outcome>([
  ...outcomes(
    'kết quả khám nghiệm,kết quả xét nghiệm,kết quả giám định,kết quả kiểm nghiệm,kết quả kiểm tra cho thấy,kết quả điều tra,' +
      'kết quả trưng cầu,khám nghiệm cho thấy,nguyên nhân được xác định,xác định nguyên nhân,nguyên nhân ban đầu,nguyên nhân do,nguyên nhân là do,' +
      'nguyên nhân vụ,nguyên nhân sự cố,danh tính,nghi phạm được xác định,đối tượng được xác định,nạn nhân được xác định,' +
      'hội đồng xét xử tuyên,hđxx tuyên,tòa tuyên,tuyên phạt,tuyên án,tuyên bị cáo,lĩnh án,bác kháng cáo,chấp nhận kháng cáo,' +
      'y án,hủy án,dương tính,âm tính,nhiễm khuẩn,đã xử phạt,bị xử phạt,ra quyết định xử phạt,quyết định xử phạt,quyết định khởi tố,' +
      'khởi tố vụ án,khởi tố bị can,đã khởi tố,bắt tạm giam,bị bắt,ra đầu thú,đầu thú,truy nã,đình chỉ công tác,tạm đình chỉ,' +
      'bị đình chỉ,cách chức,từ chức,miễn nhiệm,bãi nhiệm,kỷ luật,trúng cử,đắc cử,công bố dịch,công bố hết dịch,ban bố,' +
      'tình trạng khẩn cấp,dập tắt,khống chế được đám cháy,đã thông xe,thông xe trở lại,thông tuyến,thông đường,lưu thông trở lại,hoạt động trở lại,' +
      'mở cửa trở lại,cấp điện trở lại,có điện trở lại,cấp nước trở lại,đi làm trở lại,trở lại làm việc,quay lại làm việc,' +
      'tìm thấy thi thể,vớt được thi thể,tìm được thi thể,tìm thấy nạn nhân,không qua khỏi,đã tử vong,cuốn mất tích,bị cuốn trôi,vẫn mất tích,' +
      'còn mất tích,bị nước cuốn,chuyển lên tuyến trên,' +
      'công bố kết quả,đã thông qua nghị quyết,phê chuẩn kết quả,đã ký quyết định,ký quyết định,ban hành quyết định,thu hồi quyết định,' +
      'thu hồi giấy phép,rút giấy phép,hủy kết quả,hủy bỏ,đạt được thỏa thuận,hai bên thống nhất,hai bên thỏa thuận,đã nộp lại,đã hoàn trả,đã bồi thường,' +
      'đã xin lỗi,gửi lời xin lỗi,gửi thư xin lỗi,thừa nhận sai,nhận trách nhiệm,đã khắc phục xong,sửa chữa xong,đã hoàn thành,đã thông,thông tạm,vào được,tiếp cận được,đã tiếp cận,' +
      'giành huy chương,giành giải nhất,giành chức vô địch,lên ngôi vô địch,giành chiến thắng chung cuộc,vào chung kết,được công nhận là,' +
      'nâng tổng số,nâng số',
    SURE,
  ),
  ...outcomes(
    'bầu,bầu bổ sung,giữ chức,bổ nhiệm,điều động,phân công,giao nhiệm vụ,phiếu tán thành,đồng ý,chấp thuận,thống nhất,phê duyệt,thông qua,quyết định,ký,' +
      'ban hành,yêu cầu,tạm dừng,tạm giữ,bắt giữ,bắt,bắt được,khởi tố,truy tố,đề nghị truy tố,xử phạt,phạt,thu giữ,thu hồi,thành lập tổ công tác,vào cuộc,' +
      'xác nhận,xác định,kết luận,công bố,khẳng định,cho thấy,được xác định là,phát hiện,phát hiện thêm,ghi nhận thêm,tìm thấy,cứu được,cứu sống,cứu vớt,giải cứu,' +
      'ổn định,qua cơn nguy kịch,nguy kịch,xuất viện,nhập viện,mất tích,bị thương,thiệt hại,sập,hủy,hoãn,lùi,dời,gia hạn,cấm,' +
      'ấn định,chốt,trúng thầu,trúng đấu giá,trúng giải,đoạt giải,trao giải,hoàn thành,khắc phục xong,bồi thường,hoàn trả,nộp lại,chi trả,' +
      'thưởng,hỗ trợ,tài trợ,đầu tư,bác,bác bỏ,từ chối,tố cáo,khởi kiện,thừa nhận,khai nhận,đã nhận,đăng quang,thắng,thua,gặp',
    LIKELY,
  ),
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
])
const TODAY = phraseList([
  [
    'cùng ngày,hôm nay,sáng nay,trưa nay,chiều nay,tối nay,đêm nay,rạng sáng nay,hôm qua,sáng qua,chiều qua,tối qua,đến nay,' +
      'tính đến,đến sáng,đến trưa,đến chiều,đến tối,ngay sau đó,mới nhất,vừa,cũng tại kỳ họp,cũng tại phiên,cũng trong ngày',
    true,
  ],
])
const LEAST_FIGURE = 1

/** Sentences that stand alone and tell what came of what the article tells. */
export function newFacts(edit: Edit): Evidence[] {
  const { versions } = edit
  const inPlace = new Set(edit.replaced.flat())
  return edit.alone.flatMap(({ after }): Evidence[] => {
    if (!after || inPlace.has(after) || (after.field === 'lead' && !versions.isLeadNews)) return []
    const weight = newsOf(after, edit)
    return weight > 0 ? [{ kind: 'added', weight, change: change('meaning', '', after.text) }] : []
  })
}

function newsOf(said: Said, { versions, before }: Edit): number {
  if (isBackground(said)) return 0
  const all = tellingWords(said)
  const fresh = all.filter((word) => !before.knows(word)).length
  if (fresh < NEW_WORDS * all.length) return 0
  const outcome = Math.max(0, ...freshOutcomes(said, versions.before).map(({ value }) => value.weight))
  return outcome === 0 ? 0 : outcome + factsIn(said, versions)
}

function freshOutcomes(said: Said, before: Whole): PhraseAt<Outcome>[] {
  return phrasesIn(OUTCOMES, said.pieces).filter(({ value }) => !before.has(value.keys))
}

/** Also what is quoted or asked, and lines that are no sentences: captions, titles of other articles. */
function isBackground(said: Said): boolean {
  const isSentence = /[.!…]\s*$/u.test(said.text) && !/["“”«»?]/u.test(said.text)
  return !isSentence || !isOfNow(said) || phrasesIn(BACKGROUND, said.pieces).length > 0
}

/** What of a sentence's facts the article did not have, and whether it tells of today. */
function factsIn(said: Said, versions: Edit['versions']): number {
  const isNew = (kind: string) => (piece: Said['pieces'][number]) =>
    piece.kind === kind && !versions.before.says(piece)
  const isTimed =
    said.pieces.some(({ kind, day }) => kind === 'time' || day?.day !== undefined) ||
    phrasesIn(TODAY, said.pieces).length > 0
  return (
    (said.pieces.filter(isNew('figure')).length >= LEAST_FIGURE ? FIGURE : 0) +
    (said.pieces.some(isNew('document')) ? DOCUMENT : 0) +
    (newNames(said, versions).length > 0 ? NAME : 0) +
    (isTimed ? TIME : 0)
  )
}

function newNames(said: Said, { before, proper }: Edit['versions']): Name[] {
  return namesIn(said, { from: 0, to: said.pieces.length }, proper).filter(
    ({ keys }) => keys.length > 1 && !before.has(keys),
  )
}

const RESOLVED = 1
/** What leaves open what comes of something. */
const OPEN = phraseList([
  [
    'đang xác minh,đang điều tra,đang làm rõ,đang được làm rõ,đang được điều tra,đang tìm kiếm,đang truy tìm,đang kiểm tra,đang xem xét,' +
      'sẽ được thông báo,sẽ thông báo,thông báo sau,sẽ công bố,công bố sau,chưa xác định,chưa rõ,chưa có,chưa ấn định,chưa công bố,chưa quyết định,chưa chốt,' +
      'chưa được xác định,chưa biết,chưa tìm thấy,chưa thống kê,đang thống kê,chờ kết quả,đang chờ,đội thắng,sẽ xử lý,để xử lý,tiếp tục điều tra,' +
      'tiếp tục làm rõ,tiếp tục tìm kiếm,chưa thể,chưa được,chưa phát hiện,chưa ghi nhận,chưa tiếp cận,chưa khống chế,chưa dập tắt,đang dập lửa,đang chữa cháy,đang khẩn trương,đang được',
    true,
  ],
])

/** What a sentence left open, and tells in its other form with a fact that the article did not have, or an outcome. */
export function resolved({ rewordings, replaced, versions }: Edit): Evidence[] {
  const edited = [...rewordings.map(({ before, after }) => [before, after] as const), ...replaced]
  return edited
    .filter(([before, after]) => isOpen(before) && !isOpen(after) && brings(before, after, versions))
    .map(([before, after]) => ({ kind: 'resolved', weight: RESOLVED, change: changeOf(before, after) }))
}

function isOpen({ pieces }: Said): boolean {
  return phrasesIn(OPEN, pieces).length > 0
}

function brings(before: Said, said: Said, versions: Edit['versions']): boolean {
  const isFact = said.pieces.some((piece) => piece.kind !== 'word' && !versions.before.says(piece))
  const known = phrasesIn(OUTCOMES, before.pieces).map(({ value }) => value)
  const isOutcome = phrasesIn(OUTCOMES, said.pieces).some(
    ({ value }) => value.weight === SURE && !known.includes(value),
  )
  return isFact || isOutcome || newNames(said, versions).length > 0
}

const NAMED = 1
/** Family, middle and given name. */
const FULL_NAME = 3
const FIRMS = words('ty nghiệp hãng')
/** Where it matters who it was. */
const BLAMED = phraseList([
  [
    'bị can,bị cáo,nghi phạm,đối tượng,khởi tố,bắt giữ,bắt tạm giam,tạm giữ,tạm giam,truy nã,vi phạm,sai phạm,nạn nhân,tử vong,thiệt mạng,' +
      'bốc cháy,cháy,đám cháy,vụ cháy,nổ,vụ nổ,sập,ngộ độc,ô nhiễm,xả thải,lừa đảo,tai nạn,xử phạt,thu hồi,đình chỉ,chung kết',
    true,
  ],
])

/** Somebody or a firm that an edited sentence names for the first time, where it matters who it was. */
export function named({ rewordings, versions }: Edit): Evidence[] {
  return rewordings
    .filter(({ before, after }) => {
      const isMatter = phrasesIn(BLAMED, after.pieces).length > 0
      return isMatter && hasName(after, versions) && !hasName(before, { ...versions, before: versions.after })
    })
    .map(({ before, after }) => ({ kind: 'named', weight: NAMED, change: changeOf(before, after) }))
}

function hasName(said: Said, versions: Edit['versions']): boolean {
  return newNames(said, versions).some(
    (name) => (isPerson(said, name) && !isBeside(said, name)) || isFirm(said, name),
  )
}

/** `vi phạm, UBKT`: no word of courtesy stands before the name. */
function isBeside({ pieces }: Said, { from, keys }: Name): boolean {
  return pieces[from]?.isApart === true && keys.length < FULL_NAME
}

function isFirm({ pieces }: Said, { from }: Name): boolean {
  return FIRMS.has(pieces[from - 1]?.key ?? '')
}
