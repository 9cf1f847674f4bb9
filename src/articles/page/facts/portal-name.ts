import { withoutMarks } from '../../../text/marks.ts'

const MAX_LENGTH = 150
/** What portals of Vietnam name all their pages, in letters without marks; some write it so. */
const PORTAL =
  /^(?:trang (?:chu|nhat)|(?:tin|bai viet|xem|doc|noi dung)? ?chi tiet(?: tin| bai viet| noi dung)?|(?:xem|doc) tin|tin tuc(?: (?:(?:va|-) )?su kien)?|bai viet|home(?: ?page)?|index|default|untitled(?: document| page)?|news(?: ?details?)?|details?|article|(?:cong|trang) (?:thong tin|ttdt|tin|web|thanh phan) .{1,100}|(?:bao|tap chi) .{2,60} (?:dien tu|online)|(?:bao|tap chi) dien tu .{1,60}|dai (?:phat thanh|truyen hinh|ptth|pt-th) .{1,60}|website .{1,80}|welcome to .{1,80})$/

/**
 * Whether a text is what a portal names itself, or any of its pages, rather than an article. A headline can begin so
 * too, and then stands in the headline's place.
 */
export function isPortalName(text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  const parts = withoutMarks(text).replace(ADORNED, '').split(BETWEEN)
  const isCommon = (part: string) => PORTAL.test(part)
  return (
    isCommon(parts.join(' - ')) ||
    (parts.some(isCommon) && parts.every((part) => isCommon(part) || OWNER.test(part)))
  )
}

/** Whose portal it is. */
const OWNER =
  /^(?:huyen|xa|phuong|thi tran|thi xa|quan|tinh|thanh pho|tp\.?|ubnd|so|dang uy|dang bo|tinh uy|huyen uy|thanh uy|truong) [^,.:]{2,50}$/
/** `:: Trang thông tin điện tử huyện Tân Phong ::`, `Chi tiết tin - Cổng thông tin …`. */
const ADORNED = /^[\s:*.|–-]+|[\s:*.|–-]+$/g
const BETWEEN = /\s+[-–—|»:]+\s+/
