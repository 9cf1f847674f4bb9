import type { Change } from '../../../events.ts'
import { fold } from '../../../text/dates/fold.ts'
import { change } from './shown.ts'

/** What a paper writes where it takes an article back; without marks. */
const WITHDRAWN = [
  /(?<!\p{L})(?:go|rut|xoa|ha|thu hoi|ngung dang|ngung phat hanh) (?:bo |lai |tai )?(?:bai|bai viet|bai bao|noi dung|tin|ban tin)(?: nay| tren)?(?![\p{L}\d]| nhan)/u,
  /(?<!\p{L})(?:bai viet|bai bao|noi dung|tin bai|bai)(?!\p{L})[^.\n]{0,40}(?<!\p{L})(?:da|bi|duoc|tam) (?:bi |duoc |tam )?(?:go|rut|xoa|thu hoi|an|ngung dang)(?![\p{L}\d])/u,
  /(?<!\p{L})(?:bai viet|trang|noi dung|bai|tin)(?!\p{L})[^.\n]{0,30}(?:khong con(?= ton tai| kha dung| hien thi| duoc dang| duoc hien thi| truy cap| nua|[.!\n]|$)|khong ton tai|khong kha dung|ngung hien thi|khong duoc tim thay)/u,
  /(?:khong tim thay|khong con) (?:bai viet|bai bao|trang|noi dung)/u,
]
/** Where it mends one in public. */
const CORRECTED = [
  /(?:^|[\n.[(*"–-] ?)(?:tin |loi |thong tin |xin )?(?:dinh chinh|cai chinh|cao loi|sua lai cho dung)(?![\p{L}\d])/u,
  /(?:xin|xin duoc|thanh that|tran trong|cho phep) (?:duoc )?(?:dinh chinh|cai chinh|cao loi|sua lai)(?![\p{L}\d])/u,
  /(?:trong|o|cua) (?:bai|bai viet|bai bao|ban tin|tin|tin bai)(?![\p{L}\d]| nhan| phat| hoc)[^.\n]{0,60}(?:bi |da |co |la |ghi |viet |dang |neu )(?:nham|sai|chua chinh xac|khong chinh xac|chua dung|so suat)(?![\p{L}\d])(?! pham| trai)/u,
  /(?:toa soan|ban bien tap|bao|bai bao|bai viet|chung toi)[^.\n]{0,80}(?:dinh chinh|cai chinh|noi lai cho ro|sua lai)/u,
  /(?:xin loi|cao loi|nhan loi)[^.\n]{0,60}(?:ban doc|doc gia|quy vi|nhan vat)/u,
  /(?:ban doc|doc gia|quy vi)[^.\n]{0,60}(?:xin loi|cao loi|luong thu|thong cam)/u,
  /(?:bai viet|ban tin|thong tin|bai|tin)[^.\n]{0,40}(?:truoc do|truoc day|ban dau|ky truoc|da dang|da dua)[^.\n]{0,60}(?:chua chinh xac|khong chinh xac|sai|nham|so suat|sai sot)/u,
  /(?:bai viet|bai|ban tin) (?:nay )?(?:da )?(?:duoc )?(?:sua|chinh sua|cap nhat|bo sung)[^.\n]{0,80}(?:cho dung|chinh xac|nham|sai|theo phan anh|theo de nghi)/u,
  /(?:ban (?:dang|tin)|bai (?:dang|viet|bao)|tin dang)[^.\n]{0,40}(?:ghi|viet|dang|neu|dua|in|dan) (?:sai|nham)/u,
  /(?:da|duoc) (?:dinh chinh|sua|chinh sua|cap nhat)[^.\n]{0,40}(?:chua chinh xac|khong chinh xac|sai sot|nham lan)/u,
]
const KINDS = [
  ['withdrawn', WITHDRAWN],
  ['correction', CORRECTED],
] as const

/** The notice that only the later text has, of the paper that withdraws or corrects its article: the first or one more. */
export function notices(before: string, after: string): Change[] {
  const known = before.split('\n').map((line) => fold(line))
  const lines = new Set(known)
  const whole = known.join('\n')
  return KINDS.flatMap(([kind, forms]): Change[] => {
    const isNotice = (line: string) => forms.some((form) => form.test(line))
    const is = after.split('\n').map((line) => ({ line, folded: fold(line) }))
    const isOneMore =
      is.filter(({ folded }) => isNotice(folded)).length > known.filter((line) => isNotice(line)).length
    const fresh = isOneMore ? forms : forms.filter((form) => !form.test(whole))
    const notice = is.find(
      ({ folded }) => !lines.has(folded) && fresh.some((form) => form.test(folded)),
    )?.line
    return notice === undefined ? [] : [change(kind, '', notice)]
  }).slice(0, 1)
}
