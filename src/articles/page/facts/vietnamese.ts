const LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/** Whether a text has letters that no other language has. */
export function isVietnamese(text: string): boolean {
  return LETTER.test(text)
}
