import { expect, test } from 'vitest'
import { FrontPage, type FrontTopic } from '../../../src/web/pages/front.tsx'
import { entry } from './news.ts'
import { render } from './rendered.ts'

const topic = (id: string, name: string, ...counts: number[]): FrontTopic => ({
  id,
  name,
  counts: [...new Array(30 - counts.length).fill(0), ...counts],
})
const BRIDGES = topic('cau', 'Cầu đường', 50, 0, 0, 0, 0, 1, 0, 2)
const CLINICS = topic('y-te', 'Trạm y tế', 4)
const page = (more: Partial<Parameters<typeof FrontPage>[0]> = {}) =>
  render(
    <FrontPage
      topics={[BRIDGES, CLINICS]}
      items={[entry(1)]}
      page={1}
      hasOlder={false}
      locale="vi"
      timeZone="Asia/Ho_Chi_Minh"
      today="2026-11-24"
      pushKey={null}
      {...more}
    />,
  )

test('it says what this is and how to get it, before anything else', () => {
  const shown = page()
  expect(shown.within('intro')).toContain('Bản tin đọc các báo của tỉnh')
  expect(shown.links().slice(0, 2)).toEqual(['#subscribe', '/feed.xml'])
})

test('topics with most news of the week come first, and say how much that is', () => {
  expect(page().texts('li').slice(0, 2)).toEqual([
    'Trạm y tế4 tin trong 7 ngày qua',
    // The 50 are of a day before.
    'Cầu đường3 tin trong 7 ngày qua',
  ])
})

test('of many topics the first are shown, and the others are at hand', () => {
  const topics = Array.from({ length: 9 }, (_, at) => topic(`t-${at}`, `Chủ đề ${at}`))
  const shown = page({ topics })
  expect(shown.texts('summary')[0]).toBe('Xem thêm 3 chủ đề')
  for (const { id } of topics) expect(shown.links()).toContain(`/topics/${id}`)
})

test('one form subscribes to any of them', () => {
  const { html } = page()
  expect(html.match(/<form/g)).toHaveLength(1)
  expect(html.match(/name="topics" value="[^"]+"/g)).toEqual([
    'name="topics" value="y-te"',
    'name="topics" value="cau"',
  ])
})

test.each([
  ['no news yet', { items: [] }, 'Chưa có tin nào thuộc các chủ đề này', ['#subscribe', '/topics/cau']],
  ['no topic yet', { items: [], topics: [] }, 'Chưa có chủ đề nào được công bố', ['/search', '/admin']],
])('an empty page says what to do: %s', (_what, more, said, links) => {
  const shown = page(more)
  expect(shown.within('notice')).toContain(said)
  for (const link of links) expect(shown.links()).toContain(link)
})

test('older pages are of news alone, between the newer and the older', () => {
  const shown = page({ page: 3, hasOlder: true })
  expect(shown.texts('h1')).toEqual(['Tin cũ hơn, trang 3'])
  expect([shown.linkOf('Tin mới hơn'), shown.linkOf('Tin cũ hơn')]).toEqual(['/?page=2', '/?page=4'])
  expect(shown.html).not.toContain('<form')
  expect(page({ page: 2 }).linkOf('Tin mới hơn')).toBe('/')
})
