import type { PageScan } from '../scan.ts'

const LETTER = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i

/** Whether a text has letters that no other language has. */
export function isVietnamese(text: string): boolean {
  return LETTER.test(text)
}

const LOCALES = ['og:locale', 'content-language', 'language', 'dc.language']

/** Whether a page is of Vietnam, and so its clock: by its headline, its host, or the language that it names. */
export function isVietnamesePage({ metas }: PageScan, title: string, url: string): boolean {
  const isNamed = LOCALES.some((name) => /^vi(?![a-z])|vietnam/i.test(metas.get(name) ?? ''))
  return isNamed || isVietnamese(title) || URL.parse(url)?.hostname.endsWith('.vn') === true
}
