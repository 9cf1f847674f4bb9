import { countVi } from '../counting.ts'

/** Of the page of an official document. */
export const documentPage = {
  about: (name: string) => `Những tin nhắc đến ${name}, chọn từ các báo của tỉnh.`,
  cited: (count: number) => `${countVi(count, 'bài')} nhắc đến văn bản này.`,
  dated: (date: string) => `ban hành ngày ${date}`,
  several: 'Cùng số hiệu này có nhiều văn bản, xếp theo cơ quan ban hành.',
  unissued: 'Cơ quan ban hành không nêu rõ',
  all: (number: string) => `Mọi văn bản số ${number}`,
  unclear: (name: string) => `Có thể nói đến văn bản này: chỉ ghi “${name}”`,
  unclearText: (count: number) =>
    `${countVi(count, 'bài')} nhắc đến tên này mà không nêu đủ số hiệu, nên không rõ là văn bản nào.`,
  unclearAll: 'Xem tất cả những tin này',
  ambiguous: 'Tên này không đủ để biết là văn bản nào.',
  canMean: 'Có thể là:',
  follow: 'Theo dõi văn bản này',
}
