import * as z from 'zod'

/** What addresses count by, as text of an address: each says in words what it can be. */

const COUNT = /^[1-9]\d{0,5}$/
const COUNT_SENTENCES = ['Must be a whole number from 1 to 999999.', 'Phải là số nguyên từ 1 đến 999999.']
const PLACE_SENTENCES = [
  'Is no place in this list; take the cursor of the page before, or leave it out.',
  'Không phải một chỗ trong danh sách này; hãy dùng cursor của trang trước, hoặc bỏ đi.',
]

/** A number of a page, or of entries. */
export const countField = z
  .string()
  .refine((text) => COUNT.test(text), { params: { sentences: COUNT_SENTENCES } })
  .transform(Number)

/** Where a page begins, as the page before it says. */
export function placeField(pattern: RegExp) {
  return z.string().refine((text) => pattern.test(text), { params: { sentences: PLACE_SENTENCES } })
}
