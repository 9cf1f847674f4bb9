import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptAct } from '../../src/http/admin/kept-act.ts'
import { app } from '../../src/http/app.ts'
import { startTestWorker, type TestWorker, TOKEN } from '../support/worker.ts'
import { cookieOf, type Operator, postForm, signIn, wordsOf } from './support/desk.ts'
import { formsOf } from './support/form.ts'

let worker: TestWorker
let operator: Operator

beforeAll(async () => {
  worker = await startTestWorker()
  operator = await signIn(worker)
})
afterAll(() => worker?.stop())

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(worker.origin + path, { redirect: 'manual', headers: { accept: 'text/html', ...headers } })

/** Every route under /admin, with an id where one is asked for. */
const routes = app.routes
  .filter(({ path, method }) => path.startsWith('/admin') && method !== 'ALL')
  .map(({ path, method }) => ({ path: path.replaceAll(/:\w+/g, 'x1'), method }))
const pages = routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
const acts = routes.filter(({ method }) => method !== 'GET')
const guarded = acts.filter(({ path }) => path !== '/admin/session')

describe('signing in', () => {
  test('is asked for by a form for the token, in the language that was asked for', async () => {
    for (const [language, title] of [
      ['vi', 'Đăng nhập quản trị'],
      ['en', 'Sign in to administer'],
    ] as const) {
      const answer = await open('/admin', { 'accept-language': language })
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(html).toContain(`<html lang="${language}"`)
      expect(wordsOf(html)).toContain(title)
      expect(html).toContain('type="password"')
      expect(html).toContain('autocomplete="current-password"')
    }
  })

  test('sets a cookie that no script reads and no other site sends along with a form', async () => {
    const answer = await postForm(worker.origin, '/admin/session', { token: ` ${TOKEN}\n` })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/admin')
    expect(answer.headers.get('set-cookie')).toMatch(
      /^operator=[0-9a-f]{32}\.\d{13}\.[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect((await open('/admin', { cookie: cookieOf(answer) })).status).toBe(200)
  })

  test.each(['', 'a-token-for-tests-onl', `${TOKEN}x`, 'Bearer a-token-for-tests-only'])(
    'is refused with the token “%s”, and says so at the field',
    async (token) => {
      const answer = await postForm(worker.origin, '/admin/session', { token })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('set-cookie')).toBeNull()
      const html = await answer.text()
      expect(html).toContain('aria-invalid="true"')
      expect(wordsOf(html)).toContain('Mã này không đúng.')
      if (token) expect(html).not.toContain(token)
    },
  )

  test.each([
    ['/admin/sources?said=saved', '/admin/sources?said=saved'],
    ['/admin?x=1', '/admin?x=1'],
    ['/admin/topics/a/explain?title=ba+b%C3%A0n:+c', '/admin/topics/a/explain?title=ba+b%C3%A0n:+c'],
    [
      `/admin/topics/a/explain?lead=${'a'.repeat(3_000)}`,
      `/admin/topics/a/explain?lead=${'a'.repeat(3_000)}`,
    ],
    ['https://evil.example/admin', '/admin'],
    ['//evil.example/admin', '/admin'],
    ['/admin//evil.example', '/admin//evil.example'],
    ['/\\evil.example', '/admin'],
    ['/admin.evil.example', '/admin'],
    ['/admin@evil.example', '/admin'],
    ['/admin/\r\nset-cookie: a=b', '/admin'],
    ['/', '/admin'],
    ['', '/admin'],
  ])('that wanted to go on to %j goes to %s', async (next, location) => {
    const answer = await postForm(worker.origin, '/admin/session', { token: TOKEN, next })
    expect(answer.headers.get('location')).toBe(location)
  })

  test('with a wrong token is taken ten times in a quarter of an hour from one network, and with the right one always', async () => {
    const from = (last: number) => ({ 'cf-connecting-ip': `203.0.113.${last}` })
    const statuses: number[] = []
    for (let n = 0; n < 10; n += 1)
      statuses.push((await postForm(worker.origin, '/admin/session', { token: 'x' }, from(n))).status)
    expect(statuses).toEqual(new Array<number>(10).fill(401))
    const refused = await postForm(worker.origin, '/admin/session', { token: `${TOKEN}x` }, from(77))
    expect(refused.status).toBe(429)
    expect(refused.headers.get('set-cookie')).toBeNull()
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600)
    expect(wordsOf(await refused.text())).toMatch(
      /quá nhiều lần nhập sai từ mạng này. Hãy thử lại sau \d\d:\d\d\./,
    )
    for (const headers of [from(77), { 'cf-connecting-ip': '198.51.100.1' }])
      expect((await postForm(worker.origin, '/admin/session', { token: TOKEN }, headers)).status).toBe(303)
    const elsewhere = { 'cf-connecting-ip': '198.51.100.1' }
    expect((await postForm(worker.origin, '/admin/session', { token: 'x' }, elsewhere)).status).toBe(401)
  })

  test('from a page of another site is refused, even with the token', async () => {
    const answer = await postForm(
      worker.origin,
      '/admin/session',
      { token: TOKEN },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    )
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('ends by signing out, which tells the browser to forget', async () => {
    const { post } = await signIn(worker)
    const answer = await post('/admin/session/end')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/admin?said=signed_out')
    expect(answer.headers.get('set-cookie')).toMatch(/^operator=; Max-Age=0; Path=\//)
    expect(wordsOf(await (await open('/admin?said=signed_out')).text())).toContain('Bạn đã đăng xuất.')
  })
})

describe('a page of the operator', () => {
  test('shows nothing but the form for the token without a session', async () => {
    expect(pages).toContain('/admin')
    for (const path of [...pages, '/admin/no-such-page']) {
      const answer = await open(path)
      expect([path, answer.status]).toEqual([path, path === '/admin' ? 200 : 401])
      expect(wordsOf(await answer.text())).toMatch(/^Đăng nhập quản trị/)
    }
  })

  test('is for one browser alone: not cached, not indexed, not framed', async () => {
    for (const answer of [await open('/admin'), await operator.open('/admin')]) {
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(answer.headers.get('referrer-policy')).toBe('same-origin')
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      const policy = answer.headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
    }
  })

  test('is not opened by what is no session of this token', async () => {
    const [name = '', value = ''] = operator.cookie.split('=')
    const [id = '', expires = '', signature = ''] = value.split('.')
    const later = String(Number(expires) + 1)
    const last = signature.at(-1) === 'A' ? 'B' : 'A'
    for (const wrong of [
      '',
      TOKEN,
      `${id}.${later}.${signature}`,
      `${'0'.repeat(32)}.${expires}.${signature}`,
      `${id}.${expires}.${signature.slice(0, -1)}${last}`,
      `${id}.${expires}.${operator.csrf}`,
      `${id}.${expires}`,
      `${value}.${signature}`,
    ]) {
      const answer = await open('/admin', { cookie: `${name}=${wrong}` })
      expect(wordsOf(await answer.text()), wrong).toMatch(/^Đăng nhập quản trị/)
    }
  })

  test('is closed, and says how it is opened, where no token is set', async () => {
    const closed = await startTestWorker({ ADMIN_TOKEN: 'too-short' })
    try {
      const answer = await fetch(`${closed.origin}/admin`, { headers: { cookie: operator.cookie } })
      expect(answer.status).toBe(403)
      const words = wordsOf(await answer.text())
      expect(words).toContain('Trang quản trị đang đóng')
      expect(words).toContain('ADMIN_TOKEN')
      const tried = await postForm(closed.origin, '/admin/session', { token: 'too-short' })
      expect(tried.status).toBe(403)
      expect(tried.headers.get('set-cookie')).toBeNull()
    } finally {
      await closed.stop()
    }
  })

  test('is closed to every session once the token is another one', async () => {
    const other = await startTestWorker({
      ADMIN_TOKEN: 'another-token-for-tests',
      SIGNING_KEY: 'k'.repeat(40),
    })
    const first = await startTestWorker({ SIGNING_KEY: 'k'.repeat(40) })
    try {
      const { cookie } = await signIn(first)
      const answer = await fetch(`${other.origin}/admin`, { headers: { cookie } })
      expect(wordsOf(await answer.text())).toMatch(/^Đăng nhập quản trị/)
    } finally {
      await first.stop()
      await other.stop()
    }
  })
})

describe('whatever acts under /admin', () => {
  const words = 'Chưa có gì thay đổi.'

  test('is posted', () => {
    expect(acts.map(({ method }) => method)).toEqual(acts.map(() => 'POST'))
    expect(guarded.map(({ path }) => path)).toContain('/admin/session/end')
  })

  test.each(guarded.map(({ path }) => path))('is guarded: POST %s', async (path) => {
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const [why, fields, headers] of [
      ['no form of ours', { csrf: '' }, {}],
      ['no form of ours and no session', { csrf: '' }, { cookie: '' }],
      ['another site', {}, foreign],
      ['another origin by the same token', {}, { 'sec-fetch-site': 'same-site' }],
      ['another port', {}, { origin: 'http://127.0.0.1:1' }],
    ] as const) {
      const answer = await operator.post(path, fields, headers)
      expect([why, answer.status]).toEqual([why, 403])
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(wordsOf(await answer.text())).toContain(words)
    }
    const bare = await fetch(worker.origin + path, {
      method: 'POST',
      body: new URLSearchParams({ csrf: operator.csrf }),
      headers: { cookie: operator.cookie },
    })
    expect(bare.status).toBe(403)
  })

  test.each([
    ['/admin/sources/bao-thu/delete', {}, 'Xóa nguồn tin: bao-thu', 'Vẫn xóa'],
    ['/admin/subscribers/x1/erase', { sure: 'on' }, 'Xóa dữ liệu của người nhận: x1', 'Vẫn xóa'],
    ['/admin/topics', { name: 'Cầu <đường>', id: 'cau' }, 'Thêm chủ đề: Cầu <đường>', 'Gửi tiếp'],
    ['/admin/polls', {}, 'Đọc nguồn tin ngay', 'Gửi tiếp'],
  ])('says what was asked for before it is sent on: %s', async (path, fields, said, button) => {
    const kept = Object.entries(fields).map(([name, value]) => [`kept:${name}`, value])
    const form = { token: TOKEN, act: path, ...Object.fromEntries(kept) }
    const html = await (await postForm(worker.origin, '/admin/session', form)).text()
    expect(wordsOf(html)).toContain(said)
    expect(html).toContain(`${button === 'Vẫn xóa' ? ' class="danger"' : ''}>${button}</button>`)
  })

  test.each(guarded.map(({ path }) => path))('waits for a session: POST %s', async (path) => {
    const answer = await operator.post(path, {}, { cookie: '' })
    if (path === '/admin/session/end') return expect(answer.status).toBe(303)
    expect(answer.status).toBe(401)
    expect(wordsOf(await answer.text())).toMatch(/^Đăng nhập quản trị/)
    // Every form has its name.
    expect(keptAct({ act: path, fields: new URLSearchParams() })).not.toBeNull()
  })

  test('of a form that was sent after the session had ended is done once signed in again', async () => {
    const typed = {
      id: 'giu-lai',
      wordings: 'sông Đáy\r\nphù sa',
      description: 'Gõ lâu & <b>kỹ</b>',
      act: 'của ta',
      token: 'cũng của ta',
    }
    const waiting = await operator.post('/admin/concepts?lang=vi', typed, { cookie: '' })
    expect(waiting.status).toBe(401)
    expect(waiting.headers.get('set-cookie')).not.toMatch(/operator/)
    const asked = await waiting.text()
    expect(wordsOf(asked)).toContain('Những gì bạn đã gõ vẫn được giữ')
    expect(asked).not.toContain(operator.csrf)

    const form = formsOf(asked, `${worker.origin}/admin/concepts`).find(({ fields }) => fields.has('token'))
    const filled = (token: string) => ({ ...Object.fromEntries(form?.fields ?? []), token })
    const wrong = await postForm(worker.origin, '/admin/session', filled('sai'))
    expect(wrong.status).toBe(401)
    const again = formsOf(await wrong.text(), `${worker.origin}/admin/session`)[0]
    expect([...(again?.fields ?? [])]).toEqual([...(form?.fields ?? [])])

    const signedIn = await postForm(worker.origin, '/admin/session', filled(TOKEN))
    expect(signedIn.status).toBe(200)
    const page = await signedIn.text()
    expect(wordsOf(page)).toContain('Bạn đã đăng nhập lại.')
    expect(page).not.toContain(TOKEN)
    const [kept] = formsOf(page, `${worker.origin}/admin/session`)
    expect(kept?.action).toBe(`${worker.origin}/admin/concepts?lang=vi`)
    const fields = Object.fromEntries(kept?.fields ?? [])
    expect(fields).toEqual({ csrf: operator.csrf, ...typed })
    const cookie = cookieOf(signedIn)
    const done = await postForm(worker.origin, '/admin/concepts', fields, { cookie })
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toBe('/admin/concepts/giu-lai?said=saved')
  })

  test('takes the form of another session, as signing out and in does not undo what is typed elsewhere', async () => {
    const { csrf } = await signIn(worker)
    const answer = await operator.post('/admin/concepts', { csrf, id: 'hai-the', wordings: 'hai thẻ' })
    expect(answer.headers.get('location')).toBe('/admin/concepts/hai-the?said=saved')
  })

  test('takes forms alone', async () => {
    const answer = await fetch(`${worker.origin}/admin/session/end`, {
      method: 'POST',
      body: JSON.stringify({ csrf: operator.csrf }),
      headers: {
        'content-type': 'application/json',
        cookie: operator.cookie,
        origin: worker.origin,
        'sec-fetch-site': 'same-origin',
      },
    })
    expect(answer.status).toBe(415)
  })
})

test('what is refused has the way to the other pages, for who is signed in alone', async () => {
  const large = { text: 'a'.repeat(300_000) }
  for (const [status, ask] of [
    [403, (headers: object) => operator.post('/admin/polls', { csrf: '' }, { ...headers })],
    [413, (headers: object) => operator.post('/admin/polls', large, { ...headers })],
    [404, (headers: object) => operator.open('/admin/khong-co', { ...headers })],
    [404, (headers: object) => operator.open('/admin/sources/khong-co', { ...headers })],
    [404, (headers: object) => operator.open('/admin/subscribers/khong-co', { ...headers })],
  ] as const) {
    const answer = await ask({})
    expect(answer.status).toBe(status)
    const html = await answer.text()
    for (const said of ['aria-label="Trang quản trị"', 'href="/admin/deliveries"', 'Đăng xuất'])
      expect(html).toContain(said)
    expect(html).not.toContain('nút quay lại của trình duyệt')
    expect(await (await ask({ cookie: '' })).text()).not.toContain('href="/admin/deliveries"')
  }
})
