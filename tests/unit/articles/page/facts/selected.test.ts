import { expect, test } from 'vitest'
import { local, newsArticle, page, read } from './page.ts'

const html = page({
  head: newsArticle({ author: 'Vũ Hạnh', datePublished: '2026-11-20T08:00+07:00' }),
  below:
    '<div class="t2">Nhãn lên sàn, nông dân phấn khởi</div><div class="s1"><b>Lan Hương</b> - <i>Trần Huy</i></div><p>24/11/2026 16:45</p>',
  after: '<div class="s2"><u>23/11/2026 07:30</u></div>',
})

test('what an administrator points at counts before all else', () => {
  const selectors = { title: '.t2', byline: '.s1', published: '.s2 > u' }
  const { title, byline, published } = read(html, { selectors })
  expect([title, byline, local(published)]).toEqual([
    'Nhãn lên sàn, nông dân phấn khởi',
    'Lan Hương, Trần Huy',
    '2026-11-23T07:30',
  ])
})

test('where it meets nothing, the page counts as ever', () => {
  const { byline, published } = read(html, { selectors: { byline: '.none', published: '.none' } })
  expect([byline, local(published)]).toEqual(['Vũ Hạnh', '2026-11-24T16:45'])
})
