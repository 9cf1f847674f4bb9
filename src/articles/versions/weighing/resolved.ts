import { differInMarks, type Versions } from '../comparing/sides.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import { newNames, OUTCOMES, SURE } from './outcomes.ts'

/** What was left open, and no longer is. */

const RESOLVED = 1
/** `đã phê duyệt`, where it was waited for. */
const DONE = words('đã vừa')
const GOES_ON = words('đang chưa chờ sẽ')
/** What leaves open what comes of something. */
const OPEN = phraseList([
  [
    'đang xác minh,đang điều tra,đang làm rõ,đang được làm rõ,đang được điều tra,đang tìm kiếm,đang truy tìm,đang kiểm tra,đang xem xét,' +
      'sẽ được thông báo,sẽ thông báo,thông báo sau,sẽ công bố,công bố sau,chưa xác định,chưa rõ,chưa có,chưa ấn định,chưa công bố,chưa quyết định,chưa chốt,' +
      'chưa được xác định,chưa biết,chưa tìm thấy,chưa thống kê,đang thống kê,chờ kết quả,đang chờ,đội thắng,sẽ xử lý,để xử lý,tiếp tục điều tra,' +
      'tiếp tục làm rõ,tiếp tục tìm kiếm,chưa thể,chưa được,chờ người thắng,người thắng trong,người thắng ở,chờ đội,chờ đối thủ,chưa phát hiện,chưa ghi nhận,chưa tiếp cận,chưa khống chế,chưa dập tắt,đang dập lửa,đang chữa cháy,đang khẩn trương,đang được sửa chữa,đang được khắc phục,đang được xử lý,đang sửa chữa,đang khắc phục,đang được thi công',
    true,
  ],
])

/** What a sentence left open, and tells in its other form with a fact that the article did not have, or an outcome. */
export function resolved({ rewordings, replaced, versions }: Edit): Evidence[] {
  const edited = rewordings.map(({ before, after }) => [before, after] as const)
  const open = [
    ...edited.filter(([before, after]) => isOpen(before) && !isOpen(after)),
    ...replaced.filter(([before, after]) => goesOn(before) && !goesOn(after)),
  ]
  return open
    .filter(([before, after]) => !differInMarks(before, after) && brings(before, after, versions))
    .map(([before, after]) => ({ kind: 'resolved', weight: RESOLVED, change: changeOf(before, after) }))
}

/** Of a sentence that went, less is enough: `đang lấy mẫu`. */
function goesOn({ pieces }: Said): boolean {
  return isOpen({ pieces }) || pieces.some(({ key }) => GOES_ON.has(key))
}

function isOpen({ pieces }: Pick<Said, 'pieces'>): boolean {
  return phrasesIn(OPEN, pieces).length > 0
}

function brings(before: Said, said: Said, versions: Versions): boolean {
  const isFact = said.pieces.some((piece) => piece.kind !== 'word' && !versions.before.says(piece))
  const known = phrasesIn(OUTCOMES, before.pieces).map(({ value }) => value)
  const isOutcome = phrasesIn(OUTCOMES, said.pieces).some(
    ({ value, from }) =>
      !known.includes(value) && (value.weight === SURE || DONE.has(said.pieces[from - 1]?.key ?? '')),
  )
  return isFact || isOutcome || newNames(said, versions).length > 0
}
