import { expect, test } from 'vitest'
import { TopicPage } from '../../../src/web/pages/topic.tsx'
import { entry, inField } from './news.ts'
import { render } from './rendered.ts'

const TOPIC = {
  id: 'cau',
  name: 'Cầu đường',
  description: 'Cầu, đường, bến phà.',
  query: '"cây cầu" -"cầu lông"',
}
const counts = new Array<number>(90).fill(0).with(0, 5).with(82, 9).with(85, 2).with(89, 1)
const page = (more: Partial<Parameters<typeof TopicPage>[0]> = {}) =>
  render(
    <TopicPage
      topic={TOPIC}
      days={{ last: '2026-11-24', counts }}
      items={[entry(1)]}
      page={1}
      hasOlder={false}
      locale="vi"
      timeZone="Asia/Ho_Chi_Minh"
      pushKey={null}
      {...more}
    />,
  )

test('it says what it is and how much there was of late', () => {
  const { text } = page()
  for (const said of ['Cầu, đường, bến phà.', '3 tin trong 7 ngày qua', '17 tin trong 90 ngày qua'])
    expect(text).toContain(said)
})

test('its chart has a table of the days that are not empty', () => {
  expect(page().texts('tr')).toEqual([
    'NgàySố tin',
    '27/08/20265',
    '17/11/20269',
    '20/11/20262',
    '24/11/20261',
  ])
})

test('the form and the feeds are at hand before the news, and stand on the page', () => {
  const shown = page()
  expect(shown.links().slice(0, 2)).toEqual(['#subscribe', '#feeds'])
  expect(shown.within('subscribe')).toContain('Địa chỉ thư điện tử')
  expect(shown.html).toContain('<input type="hidden" name="topics" value="cau"/>')
  for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
    expect(shown.links()).toContain(`/topics/cau/${file}`)
  expect(shown.within('feeds')).toContain('Chưa biết chọn loại nào thì lấy RSS')
})

test('stories say why they are there, without the name of the page', () => {
  const item = entry(1, { article: { title: 'Cây cầu mới' } })
  const evidence = [inField('title', 'Cây cầu', 'Cây cầu mới')]
  const shown = page({
    items: [{ ...item, matches: [{ topic: 'cau', topicName: 'Cầu đường', score: 1, evidence }] }],
  })
  expect(shown.text).toContain('Vì sao có tin này: “Cây cầu” trong tiêu đề')
})

test('its query can be seen, and searched with', () => {
  const shown = page()
  expect(shown.texts('code')).toEqual([TOPIC.query])
  expect(shown.linkOf('Tìm trong kho tin bằng truy vấn này')).toBe(
    '/search?q=%22c%C3%A2y%20c%E1%BA%A7u%22%20-%22c%E1%BA%A7u%20l%C3%B4ng%22',
  )
})

test('an empty one says what to do', () => {
  expect(page({ items: [] }).within('notice')).toContain('Hãy đăng ký, tin đầu tiên sẽ đến với bạn')
})

test('its pages follow each other', () => {
  const shown = page({ page: 2, hasOlder: true })
  expect([shown.linkOf('Tin mới hơn'), shown.linkOf('Tin cũ hơn')]).toEqual([
    '/topics/cau',
    '/topics/cau?page=3',
  ])
  expect(shown.text).toContain('Trang 2')
})
