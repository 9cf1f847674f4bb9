import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/articles/article.ts'
import { call } from '../support/operator.ts'
import { cleanUp, HOUR } from '../support/scene.ts'
import { article, NOW, part, shelves, titles } from './shelf.ts'

cleanUp()

/** An article of a paper of its own, seen so many hours after the first. */
function told(paper: string, hour: number, title: string, more: Partial<Article> = {}): Article {
  const at = NOW + hour * HOUR
  const times = { published: at, firstSeen: at, changedAt: at }
  return article(paper, title, { source: paper, ...times, ...more })
}

const take = (articles: Article[]) =>
  shelves().take(
    articles.map((one) => part([one], { source: one.source, sourceName: one.source.toUpperCase() })),
  )

async function search(query: string, limit = 50, before: number | null = null) {
  const answer = await shelves().search({ query, concepts: [] }, { before, skip: 0, limit })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

const STORY = [
  told('bao-a', 0, 'Thông xe cầu mới Sông Lam'),
  told('bao-b', 1, 'Cầu mới Sông Lam thông xe', { story: 'bao-a' }),
  told('bao-c', 2, 'Sông Lam có cầu mới', { story: 'bao-a' }),
]

describe('a search shows one match of a story', () => {
  test('the first article that was seen, with the others named', async () => {
    await take([...STORY, told('bao-d', 3, 'Khởi công cầu mới ở miền núi')])
    const { matches, total } = await search('"cầu mới"')
    expect(total).toBe(2)
    expect(
      matches.map(({ article: { title }, also = [] }) => [title, ...also.map((o) => o.sourceName)]),
    ).toEqual([['Khởi công cầu mới ở miền núi'], ['Thông xe cầu mới Sông Lam', 'BAO-B', 'BAO-C']])
    expect(matches[1]?.changedAt).toBe(NOW + 2 * HOUR)
  })

  test('the first that matches, where the first does not; it is named all the same', async () => {
    await take(STORY)
    const { matches } = await search('"sông Lam có"')
    expect(matches.map(({ article: { title }, also }) => [title, also?.map((o) => o.title)])).toEqual([
      ['Sông Lam có cầu mới', ['Thông xe cầu mới Sông Lam', 'Cầu mới Sông Lam thông xe']],
    ])
  })

  test('the same one, though a paper that came later dates its article earlier', async () => {
    await take([...STORY, told('bao-d', 3, 'Cầu mới', { story: 'bao-a', published: NOW - HOUR })])
    expect(await titles('"cầu mới"')).toEqual(['Thông xe cầu mới Sông Lam'])
  })

  test('which its paper has taken down is not named', async () => {
    await take(STORY.map((one) => (one.hash === 'bao-b' ? { ...one, gone: true as const } : one)))
    const [match] = (await search('"cầu mới"')).matches
    expect(match?.also?.map((other) => other.sourceName)).toEqual(['BAO-C'])
  })

  test('page by page, none twice and none missing', async () => {
    const stories = Array.from({ length: 6 }, (_, n) => [
      told(`a-${n}`, n, `Cầu mới số ${n}`),
      told(`b-${n}`, n + 7, `Cầu mới số ${n} trên báo khác`, { story: `a-${n}` }),
    ])
    await take(stories.flat())
    const seen: string[] = []
    let cursor: number | null = null
    do {
      const page: Awaited<ReturnType<typeof search>> = await search('"cầu mới"', 2, cursor)
      seen.push(...page.matches.map((match) => match.article.title))
      cursor = page.cursor
    } while (cursor !== null)
    expect(seen).toEqual([5, 4, 3, 2, 1, 0].map((n) => `Cầu mới số ${n}`))
  })
})

describe('a search’s page, JSON and feeds', () => {
  const CHANGES = [{ kind: 'figure' as const, before: '30 tỷ đồng', after: '32 tỷ đồng' }]
  const history = [{ version: 2, at: NOW + 3 * HOUR, changes: CHANGES }]

  test('name the other papers and what changed', async () => {
    await take(STORY.map((one) => (one.hash === 'bao-a' ? { ...one, version: 2, history } : one)))
    const path = (file: string) => `/search${file}?q=${encodeURIComponent('"cầu mới"')}`
    const json = await call('GET', path(''), undefined, { accept: 'application/json' })
    expect(await json.json()).toMatchObject({
      matches: [
        {
          also: [{ sourceName: 'BAO-B' }, { sourceName: 'BAO-C' }],
          update: { at: '2026-11-24T04:00:00.000Z', changes: CHANGES },
        },
      ],
    })
    for (const file of ['', '/feed.xml', '/atom.xml', '/feed.json']) {
      const text = await (await call('GET', path(file), undefined, { accept: 'text/html' })).text()
      expect(text, file).toContain(file === '' ? 'Cũng trên' : 'Đăng trên')
      expect(text, file).toContain('BAO-B')
      expect(text, file).toContain('Số liệu: “30 tỷ đồng” → “32 tỷ đồng”')
      // Who listens hears the title once more, with the link to its page.
      const shown = text.replace(/<span class="unseen"[^>]*>[^<]*<\/span>/g, '').replace(/<.?mark>/g, '')
      expect(shown.split('Thông xe cầu mới'), file).toHaveLength(2)
    }
    const atom = await (await call('GET', path('/atom.xml'))).text()
    expect(atom).toContain('<id>tag:localhost,2026:article:bao-a</id>')
    expect(atom).toContain('<updated>2026-11-24T04:00:00.')
  })
})
