import { countEn } from '../counting.ts'
import type { documentPage as vi } from '../vi/documentPage.ts'

export const documentPage: typeof vi = {
  about: (name) => `News that cites ${name}, from a province’s papers.`,
  cited: (count) => `${countEn(count, 'article cites', 'articles cite')} this document.`,
  dated: (date) => `of ${date}`,
  several: 'Several documents have this number; they are grouped by issuing body.',
  unissued: 'Issuer not named',
  all: (number) => `All documents numbered ${number}`,
  unclear: (name) => `May mean this document: only “${name}”`,
  unclearText: (count) =>
    `${countEn(count, 'article uses', 'articles use')} this name without its full number, so it is unclear which document is meant.`,
  unclearAll: 'See all of these',
  ambiguous: 'This name alone does not tell which document is meant.',
  canMean: 'It could be:',
  follow: 'Follow this document',
}
