import { expect, test } from 'vitest'
import { inside, kill, newsroom } from './support/objects.ts'
import { call } from './support/operator.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

const ORIGIN = 'http://127.0.0.1:8787'

/** What a browser sends from a page of ours. */
const browser = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: ORIGIN,
  'sec-fetch-site': 'same-origin',
  accept: 'text/html',
  'accept-language': 'vi',
}
const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  call('POST', path, new URLSearchParams(fields).toString(), { ...browser, ...headers })

async function signIn(): Promise<{ cookie: string; csrf: string }> {
  const answer = await send('/admin/session', { token: 'a-token-for-tests-only' })
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const page = await (await call('GET', '/admin/topics/new', undefined, { ...browser, cookie })).text()
  return { cookie, csrf: page.match(/name="csrf" value="([^"]+)"/)?.[1] ?? '' }
}

test('what cannot be done while the rows are lost is said on a page, with where to restore them', async () => {
  await scene()
  const { cookie, csrf } = await signIn()
  await inside(newsroom, ({ storage }) => storage.deleteAll())
  await kill(newsroom)
  const topic = {
    name: 'Mưa lũ',
    query: '@mua-lu',
    minScore: '0',
    days: '30',
    visibility: 'public',
    language: 'vi',
  }
  const concept = { id: 'cau-moi', wordings: 'cầu mới', description: '' }
  const acts: [string, Record<string, string>][] = [
    ['/admin/topics/try', topic],
    ['/admin/topics', topic],
    ['/admin/topics/pack', { pack: 'lu-lut-de-dieu' }],
    ['/admin/concepts', concept],
    ['/admin/polls', {}],
  ]
  for (const [path, fields] of acts) {
    const answer = await send(path, { ...fields, csrf }, { cookie })
    const html = await answer.text()
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
      path,
      503,
      'text/html; charset=utf-8',
    ])
    expect(html, path).toContain('cần được khôi phục trước')
    expect(html, path).toMatch(/<a class="button" href="\/admin">/)
    expect(html, path).not.toContain('POST /api')
  }
  const program = await send('/admin/topics/try', { ...topic, csrf }, { cookie, accept: 'application/json' })
  expect(await program.json()).toMatchObject({ code: 'restore_needed' })
})
