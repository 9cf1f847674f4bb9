import { expect, test } from 'vitest'
import { Entry } from '../../../src/web/parts/entry.tsx'
import { entry, inField, other } from './news.ts'
import { render } from './rendered.ts'

const SHOWN = { locale: 'vi', timeZone: 'Asia/Ho_Chi_Minh' } as const
const title = 'Khởi công cây cầu mới'
const match = (topic: string, topicName: string) => ({
  topic,
  topicName,
  score: 1,
  evidence: [inField('title', 'cây cầu', title)],
})
const bridge = (more: Parameters<typeof entry>[1] = {}) =>
  entry(1, { matches: [match('cau-duong', 'Cầu đường')], ...more, article: { title, ...more.article } })

test('a story leads to its paper, and to all that is known of it', () => {
  const shown = render(<Entry item={bridge()} {...SHOWN} />)
  expect(shown.linkOf(title)).toBe('https://baolacgiang.example/tin-1.html')
  expect(shown.linkOf(`Chi tiết: ${title}`)).toBe('/articles/bao.2026-11-24.0.0000000000000001')
  expect(shown.html).toContain('Khởi công <mark>cây cầu</mark> mới')
})

test('what its paper has taken down leads only to what is known of it', () => {
  const shown = render(<Entry item={bridge({ article: { gone: true } })} {...SHOWN} />)
  expect(new Set(shown.links())).toEqual(
    new Set(['/articles/bao.2026-11-24.0.0000000000000001', '/topics/cau-duong']),
  )
})

test.each<[string, Parameters<typeof Entry>[0]['item'], string | undefined, string, string | undefined]>([
  ['a topic', bridge(), undefined, 'Cầu đường: “cây cầu” trong tiêu đề', '/topics/cau-duong'],
  ['the topic of the page', bridge(), 'cau-duong', 'Vì sao có tin này: “cây cầu” trong tiêu đề', undefined],
  [
    'somebody’s own query, which has no page',
    bridge({ matches: [match('q-0123456789abcdef', 'Cầu đường')] }),
    undefined,
    'Cầu đường: “cây cầu” trong tiêu đề',
    undefined,
  ],
  [
    'a search',
    bridge({ matches: [match('', 'Cầu đường')] }),
    undefined,
    'Cầu đường: “cây cầu” trong tiêu đề',
    undefined,
  ],
  [
    'what another paper wrote',
    bridge({
      matches: [{ ...match('cau-duong', 'Cầu đường'), of: { id: 'x', sourceName: 'Đài Lạc Giang' } }],
    }),
    undefined,
    'Cầu đường: “cây cầu” trong tiêu đề (Đài Lạc Giang)',
    '/topics/cau-duong',
  ],
])('it says why it is there: for %s', (_what, item, topic, said, address) => {
  const shown = render(<Entry item={item} topic={topic} {...SHOWN} />)
  expect(shown.texts('li')).toEqual([said])
  expect(shown.linkOf('Cầu đường')).toBe(address)
})

test('the papers that carry it are named, each leading to its article', () => {
  const also = [other(1, { sourceName: 'Đài Lạc Giang' }), other(2, { url: null, sourceName: 'Báo Mới' })]
  const shown = render(<Entry item={bridge({ also })} {...SHOWN} />)
  expect(shown.texts('li').at(-1)).toBe('Cũng trên: Đài Lạc Giang, Báo Mới')
  expect(shown.linkOf('Đài Lạc Giang')).toBe('https://khac-1.example/tin.html')
  expect(shown.linkOf('Báo Mới')).toBeUndefined()
})

test('documents that it cites lead to their pages', () => {
  const documents = [{ id: '15-nq-tu', number: '15-NQ/TU' }]
  const shown = render(<Entry item={bridge({ article: { documents } })} {...SHOWN} />)
  expect(shown.texts('li').at(-1)).toBe('Văn bản: 15-NQ/TU')
  expect(shown.linkOf('15-NQ/TU')).toBe('/documents/15-nq-tu')
})

test('an update is told with what changed', () => {
  const update = {
    at: Date.UTC(2026, 10, 24, 6),
    changes: [{ kind: 'figure' as const, before: '30 hộ', after: '32 hộ' }],
  }
  const shown = render(<Entry item={bridge({ update })} {...SHOWN} />)
  expect(shown.within('update')).toBe('Cập nhật lúc 13:00 ngày 24/11/2026Số liệu: “30 hộ” → “32 hộ”')
})

test('an English page says in which language names and words of an article are', () => {
  const shown = render(<Entry item={bridge()} {...SHOWN} locale="en" />)
  expect(shown.html).toContain('<article class="entry" lang="vi">')
  expect(shown.html).toContain('“<span lang="vi">cây cầu</span>” in the title')
})
