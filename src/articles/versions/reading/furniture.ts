import { fold } from '../../../text/dates/fold.ts'

/**
 * What stands in an article's text and is no part of its news: bylines, credits of photographs, links to other
 * articles, counters, the time of the last save. It may change without telling anybody anything.
 */

/** The beginnings of such lines, without marks and in lower case. */
const BEGINS =
  /^(?:[>»•*\-–—+ ]{0,4})(?:(?:tin|bai|anh|video|clip|do hoa|photo|nguon|tac gia|thuc hien|bien tap|theo|pv|ctv|phong vien)(?:(?:,| va| -|\/) ?(?:tin|bai|anh|video|clip|do hoa))*(?: ?: |:)|>>|»|xem them|doc them|tin lien quan|bai lien quan|tin cung chuyen muc|cac tin khac|tin khac|moi ban doc|tu khoa|tags?:|the:|chia se|luot xem|luot doc|gui binh luan|binh luan ?[(:]|in bai|ban quyen)/
/** A line of nothing but a date, a time and what stands beside them. */
const STAMP =
  /^(?:(?:cap nhat|cap nhat lan cuoi|lan cuoi|ngay dang|dang ngay|dang luc|xuat ban|luc|ngay|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|gmt ?[+-]?\d{0,2}|thang|nam|gio|phut|am|pm|h|[\d:/.,|() \-+])(?:(?<![a-z])|(?![a-z]))[ ,:|-]{0,3}){1,20}$/
/** `Ảnh: Minh Anh` at the end of a line, alone in brackets or not: a caption. */
const CREDIT = /(?:^|[\s(.,–-])[Ảả]nh(?:\s(?:minh họa|tư liệu))?\s?:\s?[^:]{0,60}$/u
const LONGEST_STAMP = 80
const LONGEST_CAPTION = 300
/** Words of a byline: several names with hyphens or commas between them. */
const MOST_BYLINE_WORDS = 10
/** `(BDO) –`, `TTXVN -`, `(Dân trí) –`: where an agency or a paper names itself. */
const DATELINE = /^\s*(?:\([\p{L}\d. ]{2,25}\)|\p{Lu}[\p{Lu}\d.]{1,12}(?:\.VN)?)\s?[-–—]\s/u

/** A line without the name of its paper before it. */
export function withoutDateline(line: string): string {
  return line.replace(DATELINE, '')
}

/** Whether a line of a text is furniture. `isLast` for one that only bylines can follow. */
export function isFurniture(line: string, isLast: boolean): boolean {
  const folded = fold(line.slice(0, LONGEST_CAPTION))
  if (BEGINS.test(folded)) return true
  if (folded.length <= LONGEST_STAMP && STAMP.test(folded)) return true
  if (line.length <= LONGEST_CAPTION && CREDIT.test(line.normalize('NFC').trimEnd())) return true
  return isLast && isByline(line)
}

/** `Phương Minh – Nguyễn Nhân`: nothing but capitalised words, and no end of a sentence. */
function isByline(line: string): boolean {
  const words = line.normalize('NFC').match(/[\p{L}\d]+/gu) ?? []
  if (words.length === 0 || words.length > MOST_BYLINE_WORDS || /[.!?…]\s*$/.test(line)) return false
  return words.every((word) => /^\p{Lu}/u.test(word))
}
