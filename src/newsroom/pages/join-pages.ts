import type { PageArticle, PageWarning } from '../../articles/page/page-article.ts'

/** A shorter line may well stand twice in one article: a name, a number, a heading of a table. */
const MIN_REPEATED = 30

/**
 * An article with what its next page adds: lead, captions and paragraphs that stand on every page of it are taken
 * once. A byline may stand on the last page alone.
 */
export function joinPages(first: PageArticle, next: PageArticle): PageArticle {
  const known = new Set(first.paragraphs)
  const isRepeated = (line: string) => line === first.lead || (line.length >= MIN_REPEATED && known.has(line))
  return {
    ...first,
    byline: first.byline ?? next.byline,
    published: first.published ?? next.published,
    lead: first.lead || next.lead,
    paragraphs: [...first.paragraphs, ...next.paragraphs.filter((line) => !isRepeated(line))],
    captions: [...new Set([...first.captions, ...next.captions])],
    blocks: [...new Set([...first.blocks, ...next.blocks])],
    nextPage: next.nextPage,
    warnings: [...first.warnings, ...next.warnings.filter(isNew(first))],
  }
}

const PAGES_MISSING: PageWarning = {
  code: 'pages_missing',
  en: 'The article goes on, on a page that could not be read now.',
  vi: 'Bài còn tiếp ở một trang hiện chưa đọc được.',
}

/** An article of which a page could not be read, with the warning that says so. */
export function withoutItsEnd(page: PageArticle): PageArticle {
  return { ...page, warnings: [...page.warnings, PAGES_MISSING] }
}

function isNew({ warnings }: PageArticle) {
  const codes = new Set(warnings.map(({ code }) => code))
  return ({ code }: { code: string }) => !codes.has(code)
}
