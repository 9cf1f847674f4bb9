import { quoted } from '../quoted.ts'

type Say = (text: string, other: string) => readonly [en: string, vi: string]

/** One English and one Vietnamese sentence for each way in which a query may not do what its author thinks. */
export const SENTENCES = {
  loose: (word) => [
    `“${word}” is typed without marks, so it also matches other words that differ only in marks.`,
    `“${word}” gõ không dấu nên sẽ khớp mọi từ chỉ khác nó ở dấu.`,
  ],
  mixed_marks: (phrase, word) => [
    `In “${phrase}” other words carry their marks, but “${word}” is no Vietnamese word without any.`,
    `Trong “${phrase}”, chữ “${word}” có lẽ gõ thiếu dấu: tiếng Việt không có từ nào viết như vậy.`,
  ],
  stop_word: (word) => [
    `“${word}” stands in nearly every article, so it hardly chooses anything.`,
    `“${word}” có mặt trong hầu hết mọi bài nên gần như không có tác dụng chọn lọc.`,
  ],
  operator_case: (word, operator) => [
    `“${word}” is searched as a word; as an operator it is written ${operator}.`,
    `“${word}” đang được tìm như một từ; nếu là toán tử thì phải viết ${operator}.`,
  ],
  capitals: (operator) => [
    `The query is all in capitals, so “${operator}” is read as an operator and not as a word.`,
    `Cả truy vấn viết hoa nên “${operator}” được hiểu là toán tử chứ không phải một từ.`,
  ],
  one_word: (operator, word) => [
    `“${operator}” reaches no further than the one word “${word}”; a phrase goes into quotation marks.`,
    `“${operator}” chỉ áp dụng cho riêng từ “${word}”; cụm từ phải đặt trong ngoặc kép.`,
  ],
  comma: () => [
    'A comma does not mean OR: all of these words have to be there.',
    'Dấu phẩy không có nghĩa là “hoặc”: bài viết phải có đủ các từ này.',
  ],
  sign: (sign) => [
    `“${sign}” is not searched: only letters and digits are.`,
    `Ký hiệu “${sign}” bị bỏ qua khi tìm: chỉ chữ cái và chữ số được tính.`,
  ],
  ampersand: (name) => [
    `In “${name}” the sign & means AND; a name that is written with it goes into quotation marks.`,
    `Trong “${name}” dấu & được hiểu là VÀ; tên riêng có dấu & phải đặt trong ngoặc kép.`,
  ],
  redundant: (part, other) =>
    part === other
      ? [
          `${quoted(part)} is written twice; once is enough.`,
          `${quoted(part)} được viết hai lần; chỉ cần viết một lần.`,
        ]
      : [
          `${quoted(part)} changes nothing beside ${quoted(other)}.`,
          `Đã có ${quoted(other)} thì thêm ${quoted(part)} không làm thay đổi kết quả.`,
        ],
  impossible: (part, excluded) =>
    part === excluded
      ? [
          `${quoted(part)} is wanted and excluded at once, so it can never match here.`,
          `${quoted(part)} vừa được yêu cầu vừa bị loại trừ nên không bao giờ khớp ở đây.`,
        ]
      : [
          `${quoted(part)} can never match here: what it finds is excluded by ${quoted(excluded)}.`,
          `${quoted(part)} không bao giờ khớp ở đây: bài nào có cụm này cũng bị loại vì có ${quoted(excluded)}.`,
        ],
} as const satisfies Record<string, Say>
