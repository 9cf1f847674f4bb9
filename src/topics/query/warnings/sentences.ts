import { quoted } from '../quoted.ts'

type Say = (text: string, other: string) => readonly [en: string, vi: string]

/** One English and one Vietnamese sentence for each way in which a query may not do what its author thinks. */
export const SENTENCES = {
  loose: (word, alike) =>
    /[ *]/.test(word)
      ? [
          `“${word}” is written without accents, so what differs from it only in accents is found, too; type the accents to find the words you mean.`,
          `“${word}” không có dấu nên những chữ chỉ khác ở dấu cũng được tính; hãy gõ đủ dấu để tìm đúng chữ cần tìm.`,
        ]
      : [
          `“${word}” is written without accents, so ${alike ? `${alike}… are` : 'what differs from it only in accents is'} found, too. For “${word}” alone write =${word}.`,
          `“${word}” không có dấu nên cả ${alike ? `${alike}…` : 'những chữ chỉ khác ở dấu'} cũng được tính. Chỉ muốn chữ “${word}”, hãy viết =${word}.`,
        ],
  mixed_marks: (phrase, word) => [
    `In “${phrase}”, “${word}” seems to be missing its accents: no Vietnamese word is spelt that way.`,
    `Trong “${phrase}”, chữ “${word}” có lẽ gõ thiếu dấu: tiếng Việt không có từ nào viết như vậy.`,
  ],
  stop_word: (word) => [
    `“${word}” appears in nearly every article, so it narrows down almost nothing.`,
    `“${word}” có mặt trong hầu hết mọi bài nên gần như không có tác dụng chọn lọc.`,
  ],
  operator_case: (word, operator) => [
    `“${word}” is being searched for as a word; as an operator it is written ${operator}.`,
    `“${word}” đang được tìm như một từ; nếu là toán tử thì phải viết ${operator}.`,
  ],
  capitals: (operator) => [
    `The query is all in capitals, so “${operator}” is read as an operator and not as a word.`,
    `Cả truy vấn viết hoa nên “${operator}” được hiểu là toán tử chứ không phải một từ.`,
  ],
  loose_words: (words) => [
    `The words “${words}” are searched for one by one, anywhere in an article; for a phrase, put them in quotation marks.`,
    `Các chữ trong “${words}” được tìm rời nhau, đứng ở đâu trong bài cũng được; nếu là một cụm từ, hãy đặt trong ngoặc kép.`,
  ],
  one_word: (operator, word) => [
    `“${operator}” applies only to the word “${word}”; put a phrase in quotation marks.`,
    `“${operator}” chỉ áp dụng cho riêng từ “${word}”; cụm từ phải đặt trong ngoặc kép.`,
  ],
  comma: (sign) => [
    `A ${sign === ';' ? 'semicolon' : 'comma'} does not mean OR: all of these words must appear.`,
    `Dấu ${sign === ';' ? 'chấm phẩy' : 'phẩy'} không có nghĩa là “hoặc”: bài viết phải có đủ các từ này.`,
  ],
  sign: (sign) => [
    `“${sign}” is ignored: only letters and digits are searched for.`,
    `Ký hiệu “${sign}” bị bỏ qua khi tìm: chỉ chữ cái và chữ số được tính.`,
  ],
  ampersand: (name) => [
    `In “${name}” the sign & means AND; put a name that contains it in quotation marks.`,
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
          `${quoted(part)} is both required and excluded, so it can never match here.`,
          `${quoted(part)} vừa được yêu cầu vừa bị loại trừ nên không bao giờ khớp ở đây.`,
        ]
      : [
          `${quoted(part)} can never match here: what it finds is excluded by ${quoted(excluded)}.`,
          `${quoted(part)} không bao giờ khớp ở đây: bài nào có cụm này cũng bị loại vì có ${quoted(excluded)}.`,
        ],
} as const satisfies Record<string, Say>
