import { MIN_PREFIX } from '../query/limits.ts'
import { MAX_FLATTENED, MAX_NESTING, MAX_WORDING_CHARACTERS, MAX_WORDINGS } from './limits.ts'

type Say = (what: string) => readonly [en: string, vi: string]

/** One English and one Vietnamese sentence for each way in which a concept can be wrong. */
export const SENTENCES = {
  id: (id) => [
    `“${id}” cannot name a concept: small letters without marks, digits and hyphens only, at most 64.`,
    `“${id}” không thể là tên khái niệm: chỉ dùng chữ thường không dấu, chữ số và gạch nối, tối đa 64 ký tự.`,
  ],
  no_wordings: () => ['The concept has no wordings.', 'Khái niệm chưa có cách gọi nào.'],
  too_many_wordings: () => [
    `A concept has at most ${MAX_WORDINGS} wordings; make several and name them with @.`,
    `Mỗi khái niệm có tối đa ${MAX_WORDINGS} cách gọi; hãy tách thành nhiều khái niệm và dẫn bằng @.`,
  ],
  too_many_flattened: () => [
    `With the concepts that it names, the concept comes to more than ${MAX_FLATTENED.toLocaleString('en')} wordings.`,
    `Tính cả các khái niệm được dẫn, khái niệm này có quá ${MAX_FLATTENED.toLocaleString('vi')} cách gọi.`,
  ],
  too_nested: (path) => [
    `Concepts name one another more than ${MAX_NESTING} deep: ${path}.`,
    `Các khái niệm dẫn đến nhau quá ${MAX_NESTING} tầng: ${path}.`,
  ],
  cycle: (path) => [
    `The concept comes back to itself: ${path}.`,
    `Khái niệm này dẫn vòng về chính nó: ${path}.`,
  ],
  unknown_concept: (id) => [
    `There is no concept called “@${id}”.`,
    `Không có khái niệm nào tên là “@${id}”.`,
  ],
  concept_name: () => [
    'The name of the concept is missing or misspelt; it looks like this: @doanh-nghiep-tu-nhan.',
    'Thiếu tên khái niệm hoặc tên viết chưa đúng: @doanh-nghiep-tu-nhan.',
  ],
  empty: () => [
    'The wording holds no word: letters or digits are needed.',
    'Cách gọi này không có từ nào: cần có chữ cái hoặc chữ số.',
  ],
  too_long: () => [
    `A wording has at most ${MAX_WORDING_CHARACTERS} characters.`,
    `Mỗi cách gọi dài tối đa ${MAX_WORDING_CHARACTERS} ký tự.`,
  ],
  unreadable: (code) => [
    `The wording holds a character that nobody can see or read (${code}).`,
    `Cách gọi này có một ký tự không đọc được (${code}).`,
  ],
  syntax: (sign) => [
    `“${sign}” means nothing in a wording, which is words alone; write several wordings instead of OR.`,
    `“${sign}” không có nghĩa trong một cách gọi, vốn chỉ gồm các từ; hãy viết nhiều cách gọi thay cho OR.`,
  ],
  quoted: () => [
    'Leave the quotation marks out: the words of a wording stand side by side as it is.',
    'Hãy bỏ dấu ngoặc kép: các từ trong một cách gọi vốn đã đứng liền nhau.',
  ],
  prefix_short: (prefix) => [
    `“${prefix}” is too short: a beginning needs at least ${MIN_PREFIX} letters before the asterisk.`,
    `“${prefix}” quá ngắn: trước dấu sao cần ít nhất ${MIN_PREFIX} chữ cái.`,
  ],
  prefix_place: () => [
    'An asterisk can only stand at the end of a wording that is one word: đảng*.',
    'Dấu sao chỉ dùng được ở cuối cách gọi gồm một từ đơn: đảng*.',
  ],
  stop_word: (word) => [
    `“${word}” stands in nearly every article, so the concept would match them all.`,
    `“${word}” có mặt trong hầu hết mọi bài nên khái niệm sẽ khớp với tất cả.`,
  ],
  duplicate: (wording) => [
    `“${wording}” says the same as a wording before it.`,
    `“${wording}” trùng với một cách gọi đã có ở trên.`,
  ],
} as const satisfies Record<string, Say>
