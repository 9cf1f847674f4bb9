import { expect } from 'vitest'
import {
  askedIn,
  BACK_OFF_MINUTES,
  type Behaviour,
  during,
  HOURLY,
  isIn,
  ONE_DAY,
  TWO_DAYS,
} from '../behaviour.ts'
import { page, rss } from '../documents.ts'
import { day } from '../newspaper.ts'
import type { Weeks } from '../simulate.ts'
import { html, RSS } from '../site.ts'
import { holdTimeouts } from '../stalling.ts'

const OUTAGE = { ...HOURLY, outage: { ...ONE_DAY, backWithinMinutes: BACK_OFF_MINUTES } }

const backsOff = (weeks: Weeks) => expect(askedIn(weeks, ONE_DAY).length).toBeLessThanOrEqual(10)

const feedOf = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': RSS, ...headers } })

const half = (text: string) => text.slice(0, text.length / 2)

/** Sends half of it, and then the connection breaks. */
function broken(text: string): Response {
  const parts = [new TextEncoder().encode(half(text))]
  return feedOf(
    new ReadableStream({
      pull(controller) {
        const part = parts.pop()
        if (part) controller.enqueue(part)
        else controller.error(new Error('Network connection lost.'))
      },
    }),
  )
}

const ERROR_PAGE = page('Lỗi', '', '<h1>Hệ thống đang bận</h1><p>Mời bạn đọc quay lại sau ít phút.</p>')
const LOGIN_PAGE = page(
  'Đăng nhập',
  '',
  `<form method="post" action="/dang-nhap"><label>Tên đăng nhập <input name="ten"></label>
<label>Mật khẩu <input type="password" name="mat-khau"></label><button>Đăng nhập</button></form>`,
)
const CHALLENGE = `<!doctype html><html><head><title>Just a moment...</title></head><body>
<noscript>Enable JavaScript and cookies to continue</noscript>
<script>(function(){var k="a1b2c3";document.cookie="D1N="+k+";path=/";location.reload()})()</script></body></html>`

export const bodies: Behaviour[] = [
  {
    name: 'breaks off in the middle, for a day',
    origin: during(ONE_DAY, (_, site) => broken(site.feed())),
    ...OUTAGE,
    faults: ['failing'],
    check: backsOff,
  },
  {
    name: 'never ends, for a day',
    origin: (site) => {
      const stalling = holdTimeouts()
      return (request) =>
        isIn(ONE_DAY, Date.now()) ? stalling.body(half(site.feed())) : site.answer(request)
    },
    ...OUTAGE,
    faults: ['failing'],
    check: backsOff,
  },
  {
    name: 'never begins, for a day',
    origin: (site) => {
      const stalling = holdTimeouts()
      return (request) => (isIn(ONE_DAY, Date.now()) ? stalling.answer() : site.answer(request))
    },
    ...OUTAGE,
    faults: ['failing'],
    check: backsOff,
  },
  {
    name: 'is shorter than its Content-Length, for a day',
    origin: during(ONE_DAY, (_, site) => feedOf(half(site.feed()), { 'content-length': '100000' })),
    ...OUTAGE,
    faults: ['failing'],
    check: backsOff,
  },
  {
    name: 'is cut off anywhere behind its middle',
    ways: { validators: 'none' },
    // What the first document lacked, and is no older than three days, would be news.
    origin: during({ from: day(1), until: day(99) }, (_, site) => {
      const text = site.feed()
      return feedOf(text.slice(0, text.length * (0.5 + Math.random() / 2)))
    }),
    ...HOURLY,
  },
  {
    name: 'is empty, for a day',
    origin: during(ONE_DAY, () => feedOf('')),
    ...OUTAGE,
    faults: ['unreadable'],
    check: backsOff,
  },
  {
    name: 'is a feed without items, once',
    origin: (site) => {
      let isOver = false
      return (request) => {
        if (Date.now() < day(5) || isOver) return site.answer(request)
        isOver = true
        return feedOf(rss([]))
      }
    },
    ...HOURLY,
    withinMinutes: 130,
  },
  {
    name: 'is a feed without items, for two days',
    ways: { length: 40 },
    origin: during(TWO_DAYS, () => feedOf(rss([]))),
    ...HOURLY,
    outage: { ...TWO_DAYS, backWithinMinutes: 150 },
    faults: ['emptied'],
  },
  {
    name: 'is an HTML error page with 200, for a day',
    origin: during(ONE_DAY, () => html(ERROR_PAGE)),
    ...OUTAGE,
    faults: ['html'],
    check: backsOff,
  },
  {
    name: 'is a page that asks to log in, for a day',
    origin: during(ONE_DAY, () => html(LOGIN_PAGE)),
    ...OUTAGE,
    faults: ['login'],
    check: backsOff,
  },
  {
    name: 'is a script that has to prove a browser, for a day',
    origin: during(ONE_DAY, () => html(CHALLENGE)),
    ...OUTAGE,
    faults: ['challenge'],
    check: backsOff,
  },
  {
    name: 'is JSON of something else, for a day',
    origin: during(ONE_DAY, () => Response.json({ loi: 'Hệ thống đang bảo trì' })),
    ...OUTAGE,
    faults: ['unreadable'],
    check: backsOff,
  },
  {
    name: 'is larger than anybody reads, for a day',
    origin: during(ONE_DAY, (_, site) => feedOf(`${site.feed()}${' '.repeat(5_100_000)}`)),
    ...OUTAGE,
    faults: ['failing'],
    check: backsOff,
  },
  {
    name: 'is UTF-8 that calls itself UTF-16',
    origin: (site) => (request) =>
      site.documentOf(request, site.feed().replace('encoding="UTF-8"', 'encoding="utf-16"'), RSS),
    ...HOURLY,
  },
  {
    name: 'is UTF-16 behind a byte order mark',
    origin: (site) => (request) => {
      const text = `\ufeff${site.feed().replace('encoding="UTF-8"', 'encoding="utf-16"')}`
      const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0))
      return site.documentOf(request, new Uint8Array(units.buffer), 'text/xml')
    },
    ...HOURLY,
  },
  {
    name: 'has blank lines before its declaration, and bare ampersands',
    origin: (site) => (request) =>
      site.documentOf(
        request,
        `\n\n${site.feed().replaceAll('Nhiều hộ dân', 'Điện & nước: nhiều hộ dân')}`,
        RSS,
      ),
    ...HOURLY,
  },
  {
    name: 'alternates between the whole feed and its first six items',
    ways: { validators: 'none' },
    origin: (site) => {
      let answers = 0
      return () => {
        answers += 1
        const items = site.listed()
        return feedOf(rss(answers % 2 === 0 ? items.slice(0, 6) : items))
      }
    },
    ...HOURLY,
  },
]
