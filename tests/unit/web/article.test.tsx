import { expect, test } from 'vitest'
import { MAX_QUOTED } from '../../../src/web/messages/quotes.ts'
import { ArticlePage, type ArticleView } from '../../../src/web/pages/article.tsx'
import { dice, entry, inBody, inField, other, textOf } from './news.ts'
import { render } from './rendered.ts'

const title = 'Khởi công cây cầu mới'
const lead = 'Cầu Bến Tràm bắc qua sông Nhạn.'
const AT = Date.UTC(2026, 10, 24, 5)

const page = (more: Partial<ArticleView> & { lead?: string } = {}, locale: 'vi' | 'en' = 'vi') => {
  const { article } = entry(1, { article: { title, lead: more.lead ?? lead } })
  const view = { article, firstSeen: AT, matches: [], also: [], history: [], isGone: false, ...more }
  return render(<ArticlePage view={view} locale={locale} timeZone="Asia/Ho_Chi_Minh" />)
}
const match = (topic: string, topicName: string) => ({
  topic,
  topicName,
  score: 1,
  evidence: [inField('title', 'cây cầu', title), inField('lead', 'sông Nhạn', lead)],
})

test('its paper is where it is read', () => {
  expect(page().linkOf('Đọc trên Báo Lạc Giang')).toBe('https://baolacgiang.example/tin-1.html')
})

test('an article that was taken down leads nowhere, and says where its news is still to be read', () => {
  const alone = page({ isGone: true })
  expect(alone.links()).toEqual([])
  expect(alone.within('warn')).toContain('Báo Lạc Giang đã gỡ bài này.')
  const told = page({ isGone: true, also: [other(1)] })
  expect(told.within('warn')).toContain('hãy đọc tin này trên các báo khác')
  expect(told.links()).toEqual(['https://khac-1.example/tin.html'])
})

test('no more of it is quoted than is fair, however much is known', () => {
  const roll = dice(7)
  const body = textOf(9_000, roll)
  const evidence = Array.from({ length: 20 }, (_, at) =>
    inBody('kè', `${textOf(90, roll)} kè ${textOf(90, roll)}`, at * 400),
  )
  const matches = ['a', 'b', 'c'].map((topic) => ({ topic, topicName: topic, score: 1, evidence }))
  const shown = page({ lead: body.slice(0, 2_000), matches })
  const quoted = shown.texts('blockquote').join('')
  expect(quoted.length).toBeGreaterThan(MAX_QUOTED / 2)
  expect(quoted.length).toBeLessThanOrEqual(MAX_QUOTED)
})

test('it says which topics it is on and why, and how to be told of more', () => {
  const shown = page({ matches: [match('cau-duong', 'Cầu đường'), match('song-nuoc', 'Sông nước')] })
  const reason = '“cây cầu” trong tiêu đề; “sông Nhạn” trong phần mở đầu'
  for (const name of ['Cầu đường', 'Sông nước']) expect(shown.text).toContain(`${name}: ${reason}`)
  expect(shown.html).toContain('bắc qua <mark>sông Nhạn</mark>.')
  for (const address of ['/topics/cau-duong', '/topics/cau-duong#subscribe', '/topics/song-nuoc/feed.xml'])
    expect(shown.links()).toContain(address)
})

test('one on no topic says so', () => {
  expect(page().text).toContain('Bài này không thuộc chủ đề công khai nào.')
})

test('its changes are told, the newest first', () => {
  const change = (after: string) => ({ kind: 'figure' as const, before: '30 hộ', after })
  const shown = page({
    history: [
      { version: 2, at: AT, changes: [change('31 hộ')] },
      { version: 3, at: AT + 3_600_000, changes: [change('32 hộ')] },
    ],
  })
  expect(shown.texts('h3')).toEqual(['13:00 24/11/2026', '12:00 24/11/2026'])
  expect(shown.texts('li')).toEqual(['Số liệu: “30 hộ” → “32 hộ”', 'Số liệu: “30 hộ” → “31 hộ”'])
})

test('what other papers write of it leads there; of one without an address, to what is known of it', () => {
  const shown = page({ also: [other(1), other(2, { url: null })] })
  expect(shown.links().slice(-2)).toEqual([
    'https://khac-1.example/tin.html',
    '/articles/khac-2.2026-11-24.0.fffffffffffffff2',
  ])
})
