/** Where and why a query was refused. `column` counts from 1 in UTF-16 units; both sentences are for people. */
export interface QueryError {
  code: QueryErrorCode
  column: number
  length: number
  message: string
  message_vi: string
}

/** A query that works but may not do what its author thinks. Same shape as an error. */
export interface QueryWarning extends Omit<QueryError, 'code'> {
  code: 'loose'
}

export type QueryErrorCode = keyof typeof SENTENCES

const SENTENCES = {
  empty: ['The query is empty.', 'Truy vấn còn trống.'],
  too_long: [
    'The query, as typed or in its canonical spelling, is longer than 2,000 characters.',
    'Truy vấn, ở dạng đã gõ hoặc dạng chuẩn, dài quá 2.000 ký tự.',
  ],
  too_many_leaves: ['The query has more than 100 words and phrases.', 'Truy vấn có quá 100 từ và cụm từ.'],
  too_deep: [
    'Brackets and negations are nested more than 16 deep.',
    'Ngoặc và phủ định lồng nhau quá 16 tầng.',
  ],
  unclosed_quote: ['This quotation mark is never closed.', 'Dấu ngoặc kép này chưa được đóng.'],
  unclosed_bracket: ['This bracket is never closed.', 'Dấu ngoặc đơn này chưa được đóng.'],
  unopened_bracket: [
    'This bracket closes nothing that was opened.',
    'Dấu ngoặc đóng này không có ngoặc mở tương ứng.',
  ],
  empty_bracket: ['There is nothing between these brackets.', 'Trong ngoặc không có gì.'],
  empty_phrase: [
    'There is no word here: letters or digits are needed.',
    'Ở đây không có từ nào: cần có chữ cái hoặc chữ số.',
  ],
  missing_operand: [
    'A word, phrase or bracket is missing beside this operator.',
    'Thiếu từ, cụm từ hoặc ngoặc bên cạnh toán tử này.',
  ],
  only_negative: [
    'This part would match by absence alone: at least one word must be wanted.',
    'Phần này chỉ gồm điều kiện loại trừ: cần ít nhất một từ phải có.',
  ],
  unsupported: [
    'This syntax is not supported here; put it in quotation marks to search for it as words.',
    'Cú pháp này chưa được hỗ trợ; hãy đặt trong ngoặc kép nếu muốn tìm đúng các từ đó.',
  ],
} as const

export function queryError(code: QueryErrorCode, column: number, length: number): QueryError {
  const [message, message_vi] = SENTENCES[code]
  return { code, column, length, message, message_vi }
}

export function looseWarning(text: string, column: number, length: number): QueryWarning {
  return {
    code: 'loose',
    column,
    length,
    message: `“${text}” is typed without marks, so it also matches other words that differ only in marks.`,
    message_vi: `“${text}” viết không dấu nên sẽ khớp cả những từ khác chỉ khác nhau ở dấu.`,
  }
}
