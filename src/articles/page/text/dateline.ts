import { isProvince } from '../../../text/documents/places.ts'

/** What a paper sets before the first sentence of its own reports: its name in brackets, or its letters. */
const IN_BRACKETS = /^\((?=[^()]{2,40}\))[\p{L}\d .,/&+-]+\)\s*[-–—:]+\s*(?=\S)/u
const OWN_LETTERS =
  /^(?:[A-ZĐ]{1,6}O|[A-ZĐ]{2,6}|Báo [\p{L} ]{2,20}|[\p{L}\d]{3,25}\.(?:vn|VN|com|net)|[A-Z][a-z]{7,20}(?: [Oo]nline)?|[A-ZĐ]{2,6} [Oo]nline)\s*[-–—]\s+(?=\S)/u
/** The place first: `Hưng Yên (TTXVN 26/11) -`, `Hà Nội, ngày 26.11 (TTXVN) –`; in brackets stands an agency or a paper, not what somebody is. */
const PLACED =
  /^(\p{Lu}\p{L}*(?:[ .-]\p{Lu}\p{L}*){0,4})(?:, (?:ngày )?\d{1,2}[./-]\d{1,2}(?:[./-]\d{4})?)?,? ?\(([\p{L}\d .,/&+-]{2,40})\)\s*[-–—:]+\s*(?=\S)/u
const AGENCY =
  /^(?:(?:theo )?(?:ttxvn|tttxvn|vna|vietnam\+|vov|vtv|vgp|afp|ap|reuters|tass|tân hoa xã)(?!\p{L})|(?:báo|đài) )/iu
const LETTERS = /^[A-ZĐ]{3,6}(?![\p{L}.])/u

/** `JAKARTA, SUARA.com –`, `TEMPO.CO, Jakarta -`: a paper's own address, with the place. */
const ADDRESS =
  /^(?:[\p{Lu} .]{3,30}, )?[\p{L}\d]{3,25}\.(?:com|co\.id|co|id|net)(?:, \p{Lu}[\p{L} ]{2,25})?\s*[-–—]+\s*(?=\S)/iu
const HAS_ADDRESS = /^[^.]{3,60}\.(?:com|co|id|net)/i
/** Letters that Vietnamese alone has: elsewhere a word in capitals before a dash is where the news comes from. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** The first paragraph of an article without `(BDO) –`, `TTO -`, `Hà Nội (TTXVN) –`. */
export function withoutDateline(text: string): string {
  const start =
    IN_BRACKETS.exec(text)?.[0] ??
    placed(text) ??
    (HAS_ADDRESS.test(text) ? ADDRESS.exec(text)?.[0] : undefined) ??
    (VIETNAMESE.test(text.slice(0, 300)) ? OWN_LETTERS.exec(text)?.[0] : undefined)
  return start === undefined ? text : text.slice(start.length)
}

function placed(text: string): string | undefined {
  const [start, place = '', whose = ''] = PLACED.exec(text) ?? []
  if (start === undefined || !VIETNAMESE.test(text.slice(0, 300))) return undefined
  return AGENCY.test(whose) || (isProvince(place) && LETTERS.test(whose)) ? start : undefined
}
