import type { PageArticle } from '../../../../src/articles/page/page-article.ts'

/** What a page says, where a test says nothing else. */
export const page = (rest: Partial<PageArticle> = {}): PageArticle => ({
  kind: 'article',
  title: 'Khánh thành cầu Bến Sỏi',
  byline: null,
  published: null,
  modified: null,
  lead: '',
  paragraphs: [],
  captions: [],
  section: null,
  canonicalUrl: null,
  nextPage: null,
  blocks: [],
  warnings: [],
  ...rest,
})
