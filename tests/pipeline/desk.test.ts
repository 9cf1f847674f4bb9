import { describe, expect, test } from 'vitest'
import { inside, kill, newsroom } from './support/objects.ts'
import { ask, call, poll } from './support/operator.ts'
import { cleanUp, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

const BROWSER = { accept: 'text/html', 'sec-fetch-site': 'same-origin', authorization: '' }

async function submit(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const form = { ...BROWSER, cookie, 'content-type': 'application/x-www-form-urlencoded' }
  return call('POST', path, new URLSearchParams(fields).toString(), form)
}

/** What an operator's browser holds once they have signed in. */
async function signIn(): Promise<{ cookie: string; csrf: string }> {
  const answer = await submit('/admin/session', { token: 'a-token-for-tests-only' })
  expect(answer.status).toBe(303)
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const html = await open('/admin', cookie)
  return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '' }
}

async function open(path: string, cookie: string): Promise<string> {
  return (await call('GET', path, undefined, { ...BROWSER, cookie })).text()
}

describe('the operator’s session', () => {
  test('is over after twelve hours, for pages and for forms that were open', async () => {
    const clock = takeClock()
    await scene()
    const { cookie, csrf } = await signIn()
    clock.forward(12 * HOUR - 1_000)
    expect(await open('/admin', cookie)).not.toContain('type="password"')
    clock.forward(2_000)
    expect(await open('/admin', cookie)).toContain('type="password"')
    const refused = await submit('/admin/sources/bao-thu/delete', { csrf }, cookie)
    // What was sent is kept for after signing in again, and not done before.
    expect(refused.status).toBe(401)
    expect(await ask('GET', '/api/v1/sources/bao-thu')).toMatchObject({ id: 'bao-thu' })
  })
})

describe('a Newsroom that has lost its rows', () => {
  test('is restored by a button, and takes nothing before', async () => {
    const { paper } = await scene()
    paper.publish('Thông xe cầu mới thứ nhất')
    await poll()
    await inside(newsroom, ({ storage }) => storage.deleteAll())
    await kill(newsroom)
    const { cookie, csrf } = await signIn()
    const lost = await open('/admin', cookie)
    expect(lost).toContain('Dữ liệu đang dùng đã mất, cần khôi phục')
    expect(lost).toContain('action="/admin/restore"')
    for (const [path, fields] of [
      ['/admin/polls', {}],
      ['/admin/sources', { url: 'http://bao.example/rss' }],
    ] as const) {
      const refused = await submit(path, { csrf, ...fields }, cookie)
      expect([path, refused.status]).toEqual([path, 503])
    }
    const restored = await submit('/admin/restore', { csrf }, cookie)
    expect(restored.headers.get('location')).toBe('/admin?said=restored')
    const whole = await open('/admin?said=restored', cookie)
    expect(whole).toContain('Đã khôi phục dữ liệu.')
    expect(whole).not.toContain('action="/admin/restore"')
    expect((await submit('/admin/polls', { csrf }, cookie)).status).toBe(303)
  })
})
