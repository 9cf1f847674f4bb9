import { MAX_DEPTH, MAX_LEAVES, MAX_NEAR, MIN_PREFIX } from './limits.ts'

type Sentences = readonly [en: string, vi: string]
type Say = (text: string, likely: readonly string[]) => Sentences

/** One English and one Vietnamese sentence for each way in which a query can be refused. */
export const SENTENCES = {
  empty: () => ['The query is empty.', 'Truy vấn còn trống.'],
  too_long: () => [
    'The query, as typed or in its canonical spelling, is longer than 2,000 characters.',
    'Truy vấn dài quá 2.000 ký tự, tính theo bản đã gõ hoặc theo dạng chuẩn.',
  ],
  too_many_leaves: () => [
    `The query has more than ${MAX_LEAVES} words and phrases; a concept counts as one.`,
    `Truy vấn có quá ${MAX_LEAVES} từ và cụm từ; một khái niệm (@…) chỉ tính là một.`,
  ],
  too_deep: () => [
    `Brackets and negations are nested more than ${MAX_DEPTH} deep.`,
    `Ngoặc và dấu loại trừ lồng nhau quá ${MAX_DEPTH} tầng.`,
  ],
  unreadable: (code) => [
    `There is an invisible or unreadable character here (${code}).`,
    `Ở đây có một ký tự không đọc được (${code}).`,
  ],
  unclosed_quote: () => [
    'This quotation mark is never closed.',
    'Dấu ngoặc kép này chưa có dấu đóng tương ứng.',
  ],
  unclosed_bracket: () => ['This bracket is never closed.', 'Dấu ngoặc đơn này chưa được đóng.'],
  unopened_bracket: () => [
    'This closing bracket has no opening bracket.',
    'Dấu ngoặc đóng này không có ngoặc mở tương ứng.',
  ],
  empty_bracket: () => ['There is nothing between these brackets.', 'Giữa hai dấu ngoặc này chưa có từ nào.'],
  empty_phrase: () => [
    'There is no word here: letters or digits are needed.',
    'Ở đây không có từ nào: cần có chữ cái hoặc chữ số.',
  ],
  missing_operand: (operator) => [
    `A word, phrase or bracket is missing beside “${operator}”.`,
    `Bên cạnh “${operator}” còn thiếu một từ, cụm từ hoặc phần trong ngoặc.`,
  ],
  lone_hyphen: () => [
    'This hyphen stands alone. To exclude a word, put the hyphen right before it, after a space: -word. For a dash between words, use quotation marks.',
    'Dấu gạch này đứng một mình. Muốn loại trừ thì viết liền trước từ, sau một dấu cách: -từ. Nếu là gạch nối giữa các từ, hãy đặt cả cụm trong ngoặc kép.',
  ],
  only_negative: () => [
    'This part only excludes: it needs at least one word that must appear.',
    'Phần này chỉ gồm điều kiện loại trừ: cần thêm ít nhất một từ bắt buộc phải có.',
  ],
  stop_word: (word) => [
    `“${word}” appears in nearly every article: add a word that says what the topic is about.`,
    `“${word}” có mặt trong hầu hết mọi bài: cần thêm từ nói rõ chủ đề.`,
  ],
  prefix_short: (prefix) => [
    `“${prefix}” is too short: a beginning needs at least ${MIN_PREFIX} letters before the asterisk.`,
    `“${prefix}” quá ngắn: trước dấu sao cần ít nhất ${MIN_PREFIX} chữ cái.`,
  ],
  prefix_place: () => [
    'An asterisk can only stand at the end of one word outside quotation marks: đảng*.',
    'Dấu sao chỉ dùng được ở cuối một từ đơn, ngoài ngoặc kép: đảng*.',
  ],
  exact_place: () => [
    'An equals sign can only stand right before a word: =ban.',
    'Dấu bằng chỉ dùng được liền trước một từ: =ban.',
  ],
  exact_prefix: () => [
    'A word is either exact (=ban) or a beginning (ban*), not both.',
    'Một từ hoặc tìm đúng nguyên dạng (=ban), hoặc tìm theo phần đầu (ban*), không dùng được cả hai.',
  ],
  concept_name: () => [
    'The name of the concept is missing or misspelt; it looks like this: @doanh-nghiep-tu-nhan.',
    'Thiếu tên khái niệm hoặc tên viết chưa đúng: @doanh-nghiep-tu-nhan.',
  ],
  unknown_concept: (id, likely) => [
    `There is no concept called “@${id}”${likely.length > 0 ? `; did you mean ${listed(likely, 'or')}?` : '.'}`,
    `Không có khái niệm nào tên là “@${id}”${likely.length > 0 ? `; có thể ý bạn là ${listed(likely, 'hoặc')}` : ''}.`,
  ],
  unknown_field: (name) => [
    `“${name}” is not a field. Fields are title, lead, body, source, author, category and document; if the colon is only punctuation, put the words in quotation marks.`,
    `“${name}” không phải là tên trường. Các trường là tiêu-đề, sapo, nội-dung, nguồn, tác-giả, chuyên-mục và văn-bản; nếu dấu hai chấm chỉ là dấu câu, hãy đặt cả cụm trong ngoặc kép.`,
  ],
  lone_colon: () => [
    'A colon can only follow the name of a field: title:word. For a colon between words, use quotation marks.',
    'Dấu hai chấm chỉ dùng được liền sau tên trường: tiêu-đề:từ. Nếu là dấu câu giữa các từ, hãy đặt cả cụm trong ngoặc kép.',
  ],
  field_operand: (field) => [
    `After “${field}” a word, phrase or bracket is expected.`,
    `Sau “${field}” phải là một từ, cụm từ hoặc ngoặc.`,
  ],
  field_in_field: (field) => [
    `“${field}” stands inside another field: one word cannot stand in two.`,
    `“${field}” nằm trong phạm vi của một trường khác: một từ không thể thuộc hai trường.`,
  ],
  document_number: (text) => [
    `“${text}” is not a full document number such as 15-NQ/TU or 98/2014/NĐ-CP.`,
    `“${text}” chưa phải là số hiệu đầy đủ của một văn bản; số hiệu đầy đủ có dạng 15-NQ/TU hoặc 98/2014/NĐ-CP.`,
  ],
  near_distance: (operator, [number]) =>
    number
      ? [
          `The number behind ${operator} has to be from 1 to ${MAX_NEAR}, as in ${operator}/10.`,
          `Số sau ${operator} phải từ 1 đến ${MAX_NEAR}, ví dụ ${operator}/10.`,
        ]
      : [
          `Behind ${operator} a number of words from 1 to ${MAX_NEAR} is missing, as in ${operator}/10.`,
          `Sau ${operator} còn thiếu số chữ cách nhau, từ 1 đến ${MAX_NEAR}, ví dụ ${operator}/10.`,
        ],
  near_case: (operator) => [
    `“${operator}” is an operator only in capitals; put it in quotation marks to search for it as words.`,
    `“${operator}” chỉ là toán tử khi viết hoa; hãy đặt trong ngoặc kép nếu muốn tìm đúng các chữ đó.`,
  ],
  near_operand: () => [
    'NEAR measures between words, phrases, prefixes and concepts, or a choice of them (OR) in brackets; AND cannot stand here.',
    'GẦN và TRƯỚC chỉ đo khoảng cách giữa từ, cụm từ, phần đầu từ, khái niệm, hoặc một lựa chọn (HOẶC) trong ngoặc đơn; ở đây không dùng được VÀ.',
  ],
  near_not: () => [
    'NEAR cannot measure to a word that must be absent.',
    'GẦN và TRƯỚC không đo được khoảng cách đến từ bị loại trừ.',
  ],
  near_near: () => [
    'A NEAR cannot stand inside another; write them in a row: a NEAR/5 b NEAR/5 c.',
    'GẦN không thể nằm trong một GẦN khác; hãy viết nối tiếp: a GẦN/5 b GẦN/5 c.',
  ],
  near_document: () => [
    'NEAR cannot measure to a document; use its number as a phrase.',
    'GẦN và TRƯỚC không đo được khoảng cách đến văn bản; hãy dùng số hiệu như một cụm từ.',
  ],
  near_field: (field) => [
    `“${field}” holds for one side of NEAR only; a NEAR stands in one field: put the field before brackets around the whole.`,
    `“${field}” chỉ áp dụng cho một vế, mà hai từ đứng gần nhau thì cùng nằm trong một trường: hãy đặt tên trường trước ngoặc đơn bao cả hai vế.`,
  ],
  unsupported: (sign) => UNSUPPORTED[sign] ?? UNSUPPORTED.other,
} as const satisfies Record<string, Say>

function listed(ids: readonly string[], and: string): string {
  return ids
    .map((id) => `@${id}`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ` ${and} `)
}

/** How what another search language writes with a sign is said here. */
const UNSUPPORTED: Readonly<Record<string, Sentences>> & { other: Sentences } = {
  '?': [
    'There is no sign for a single letter here: write đảng* for what a word begins with, OR between spellings.',
    'Ở đây không có ký hiệu thay cho một chữ cái: hãy viết đảng* cho phần đầu từ, hoặc dùng HOẶC giữa các cách viết.',
  ],
  '~': [
    'Fuzzy search (~) is not supported; for words close together write a NEAR/5 b, for several spellings use OR.',
    'Không có tìm gần đúng bằng dấu ~; muốn tìm các từ đứng gần nhau hãy viết a GẦN/5 b, nhiều cách viết thì dùng HOẶC.',
  ],
  '^': [
    'Words cannot be weighted (^); to leave out what is only mentioned, look for the word in the headline: title:word.',
    'Không gán trọng số cho từ bằng dấu ^; muốn bỏ các bài chỉ nhắc qua, hãy tìm từ đó trong tiêu đề: tiêu-đề:từ.',
  ],
  '{': ['Only round brackets group words.', 'Chỉ dùng ngoặc đơn ( ) để nhóm các từ.'],
  '[': ['Only round brackets group words.', 'Chỉ dùng ngoặc đơn ( ) để nhóm các từ.'],
  '/': [
    'Regular expressions are not supported; use prefixes (đảng*), OR and NEAR/n.',
    'Không hỗ trợ biểu thức chính quy; hãy dùng phần đầu từ (đảng*), HOẶC và GẦN/n.',
  ],
  '\\': [
    'A backslash has no meaning here; put words with symbols in quotation marks.',
    'Dấu \\ không có nghĩa ở đây; từ có ký hiệu hãy đặt trong ngoặc kép.',
  ],
  '+': [
    'Every word is required anyway, so + is not needed; for a word exactly as typed, write =word.',
    'Từ nào cũng phải có nên không cần dấu +; muốn đúng nguyên dạng hãy viết =từ.',
  ],
  '!': ['To exclude a word write -word or NOT word.', 'Muốn loại trừ một từ hãy viết -từ hoặc KHÔNG từ.'],
  "'": ['Phrases stand in double quotation marks: "tư nhân".', 'Cụm từ phải đặt trong ngoặc kép: "tư nhân".'],
  '@': [
    'An @ can only stand before the name of a concept; put an email address in quotation marks.',
    'Ký hiệu @ chỉ đứng trước tên khái niệm; địa chỉ thư hãy đặt trong ngoặc kép.',
  ],
  other: [
    'This syntax is not supported here; put it in quotation marks to search for it as words.',
    'Cú pháp này chưa được hỗ trợ; hãy đặt trong ngoặc kép nếu muốn tìm đúng các từ đó.',
  ],
}
