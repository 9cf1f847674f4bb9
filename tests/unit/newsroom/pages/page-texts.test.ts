import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/articles/article.ts'
import type { PageArticle } from '../../../../src/articles/page/page-article.ts'
import { withPage } from '../../../../src/newsroom/news/page-texts.ts'
import { page } from './pages.ts'

const URL = 'https://bao.example/tin-20451.html'
const article = (rest: Partial<Article> = {}): Article => ({
  hash: '00ff00ff00ff00ff',
  source: 'bao',
  day: '2026-11-24',
  part: 0,
  keys: [],
  url: URL,
  title: 'Khánh thành cầu Bến Sỏi',
  author: null,
  categories: [],
  lead: '',
  body: '',
  published: 1,
  firstSeen: 2,
  changedAt: 2,
  version: 1,
  alerts: true,
  awaitsDate: false,
  ...rest,
})

const LEAD = 'Sáng 12.3, huyện Phú Hòa tổ chức lễ khánh thành cầu Bến Sỏi.'
const TEXT = ['Cầu dài 320 m, tổng vốn đầu tư 145 tỷ đồng.', 'Hơn 90 hộ dân đã hiến đất làm đường dẫn.']
const body = TEXT.join('\n')

describe('an article takes from its page', () => {
  const cases: [string, Partial<Article>, Partial<PageArticle>, Partial<Article>][] = [
    [
      'lead, text, author and section where its source gave none',
      {},
      { lead: LEAD, paragraphs: [LEAD, ...TEXT], byline: 'Mai Nhiên', section: 'Xã hội' },
      { lead: LEAD, body, author: 'Mai Nhiên', categories: ['Xã hội'], textFrom: 'page', version: 1 },
    ],
    [
      'only the text where it gave the others',
      { lead: 'Cầu mới.', author: 'T.H', categories: ['Tin'] },
      { lead: LEAD, paragraphs: TEXT, byline: 'Mai Nhiên', section: 'Xã hội' },
      { lead: 'Cầu mới.', author: 'T.H', categories: ['Tin'], body },
    ],
    [
      'not again what its lead says, in whatever spelling',
      { lead: LEAD },
      { paragraphs: [LEAD.toUpperCase(), ...TEXT] },
      { lead: LEAD, body },
    ],
    [
      'the whole of a paragraph from which its lead was cut',
      { lead: 'Sáng 12.3, huyện Phú Hòa tổ chức...' },
      { paragraphs: [LEAD, ...TEXT] },
      { body: [LEAD, ...TEXT].join('\n') },
    ],
    [
      'a title where it has only an address',
      { title: URL },
      { title: 'Cầu Bến Sỏi', paragraphs: TEXT },
      { title: 'Cầu Bến Sỏi', body },
    ],
    ['a date where it has none', { published: null }, { published: 7, paragraphs: TEXT }, { published: 7 }],
    [
      'no date while it waits for one',
      { published: null, awaitsDate: true },
      { published: 7, paragraphs: TEXT },
      { published: null, awaitsDate: true, body },
    ],
    [
      'its text though the feed’s was longer by a caption',
      { body: `${body} Ảnh: T.H` },
      { paragraphs: TEXT },
      { body, textFrom: 'page' },
    ],
    [
      'a text of nothing but a lead',
      {},
      { lead: LEAD, paragraphs: [LEAD] },
      { lead: LEAD, body: '', textFrom: 'page' },
    ],
  ]
  test.each(cases)('%s', (_, before, shown, after) => {
    expect(withPage(article(before), page(shown))).toMatchObject(after)
  })

  test.each<[string, Partial<Article>, Partial<PageArticle>]>([
    ['shows nothing', {}, {}],
    [
      'shows the first lines before a paywall',
      { body: `${body}\n${body}` },
      { kind: 'paywall', lead: LEAD, paragraphs: [LEAD] },
    ],
  ])('none of its texts where the page %s', (_, before, shown) => {
    expect(withPage(article(before), page(shown))).toEqual({ ...article(before), textFrom: 'source' })
  })

  test('what its source said as a mark by which a change there is noticed', () => {
    const marked = withPage(article({ lead: 'Cầu mới.' }), page({ paragraphs: TEXT }))
    const other = withPage(article({ lead: 'Cầu cũ.' }), page({ paragraphs: TEXT }))
    expect(marked.said).toMatch(/^[0-9a-f-]{26}$/)
    expect(marked.said).not.toBe(other.said)
  })

  test('no more than an archive keeps', () => {
    const long = Array.from({ length: 300 }, (_, number) => `${number} ${LEAD}`)
    const { body: kept } = withPage(article(), page({ paragraphs: long }))
    expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(12_288)
    expect(kept.startsWith(`0 ${LEAD}\n1 ${LEAD}`)).toBe(true)
  })
})
