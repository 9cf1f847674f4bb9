import { createECDH } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestWorker } from '../support/worker.ts'
import { faultsIn, formsOf, openForms, sendAsBrowser, summaryOf } from './support/form.ts'
import { nextMail, outboxOf } from './support/mail.ts'
import { BRIDGES, CLINICS, startTown, type Town } from './support/town.ts'

/** A form to subscribe that was refused comes back as it was filled in, with what is wrong at each field. */

let town: Town
beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town?.stop())

const NEW = 'moi@ban-doc.example'
/** A tick is not kept, which is said as well. */
const TICK_AGAIN = { vi: 'Hãy đánh dấu lại vào ô đồng ý.', en: 'Please tick your consent again.' }

const VI_AT: Record<string, string> = {
  topics: 'Hãy chọn ít nhất một chủ đề.',
  address: 'Hãy nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com.',
  at: 'Hãy chọn giờ gửi, ví dụ 07:30.',
  consent: 'Hãy đánh dấu vào ô đồng ý: chưa có sự đồng ý của bạn thì chúng tôi không gửi gì.',
}

const formAt = async (path: string, lang = 'vi') => {
  const forms = await openForms(`${town.worker.origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
  return forms.find(({ action }) => action.includes('/api/v1/subscriptions'))
}
const good = (fields: URLSearchParams) => {
  fields.set('address', NEW)
  fields.set('consent', 'true')
}
const again = (html: string) =>
  formsOf(html, town.worker.origin).find(({ action }) => action.includes('/api/v1/subscriptions'))

test.each<[string, (fields: URLSearchParams) => void, string[], string, string, string]>([
  ['no tick', (f) => f.delete('consent'), ['consent'], 'consent', 'đánh dấu vào ô đồng ý', 'Tick the box'],
  [
    'no address',
    (f) => f.set('address', 'lan@'),
    ['address'],
    'address',
    'địa chỉ thư điện tử đúng dạng',
    'email address',
  ],
  [
    'no topic',
    (f) => f.delete('topics'),
    ['topics'],
    'topics',
    'chọn ít nhất một chủ đề',
    'at least one topic',
  ],
  [
    'a topic that is not there',
    (f) => f.set('topics', 'khong-co'),
    ['topics'],
    'topics',
    'Không có chủ đề “khong-co”.',
    'There is no topic “khong-co”.',
  ],
  [
    'half of the quiet hours',
    (f) => f.set('quietFrom', '22:00'),
    ['quietFrom', 'quietUntil'],
    'quiet-from',
    'bỏ trống cả hai',
    'leave both empty',
  ],
  [
    'quiet hours of no length',
    (f) => {
      f.set('quietFrom', '22:00')
      f.set('quietUntil', '22:00')
    },
    ['quietFrom', 'quietUntil'],
    'quiet-from',
    'giờ khác giờ bắt đầu',
    'another time than they begin',
  ],
  ['a wrong hour', (f) => f.set('at', '25:00'), ['at'], 'at', 'Hãy chọn giờ gửi', 'Choose the time'],
  ['no hour', (f) => f.set('at', ''), ['at'], 'at', 'Hãy chọn giờ gửi', 'Choose the time'],
  [
    'a query that cannot be read',
    (f) => f.set('query', 'cầu (đường'),
    ['query'],
    'query',
    'Truy vấn riêng, ký tự thứ 5: ',
    'Your query, character 5: ',
  ],
  [
    'another day of the week',
    (f) => f.set('weekday', '9'),
    ['weekday'],
    'weekday',
    'Không được lớn hơn 7.',
    'Must be at most 7.',
  ],
  [
    'another cadence',
    (f) => f.set('cadence', 'yearly'),
    ['cadence'],
    'cadence',
    'Phải là một trong',
    'Must be one of',
  ],
  [
    'another language',
    (f) => f.set('locale', 'fr'),
    ['locale'],
    'locale',
    'Phải là một trong',
    'Must be one of',
  ],
])('%s is said at its field, and above all', async (what, spoil, fields, control, vi, en) => {
  for (const [lang, said] of [
    ['vi', vi],
    ['en', en],
  ] as const) {
    const answer = await sendAsBrowser(await formAt(`/topics/${BRIDGES.id}`, lang), (form) => {
      good(form)
      spoil(form)
    })
    const status = what === 'a topic that is not there' ? 404 : 400
    expect(answer).toMatchObject({ status, type: 'text/html; charset=utf-8' })
    expect(answer.html).toContain(`<html lang="${lang}"`)
    const again = control === 'consent' ? {} : { consent: TICK_AGAIN[lang] }
    expect(summaryOf(answer.html)).toEqual([
      { control, sentence: expect.stringContaining(said) },
      ...Object.entries(again).map(([field, sentence]) => ({ control: field, sentence })),
    ])
    expect(faultsIn(answer.html)).toEqual({
      ...Object.fromEntries(fields.map((name) => [name, expect.stringContaining(said)])),
      ...again,
    })
  }
})

test('all that is wrong is said at once, in the order of the form', async () => {
  const { html } = await sendAsBrowser(await formAt('/'), (fields) => {
    fields.set('at', '')
    fields.set('address', 'lan')
  })
  expect(faultsIn(html)).toEqual(VI_AT)
  expect(summaryOf(html)).toEqual(
    ['topics', 'address', 'at', 'consent'].map((control) => ({ control, sentence: VI_AT[control] })),
  )
})

describe('what was entered', () => {
  test('stands there again, but for the consent, and is taken once it is mended', async () => {
    const entered = {
      topics: CLINICS.id,
      address: NEW,
      cadence: 'weekly',
      at: '18:30',
      weekday: '5',
      quietFrom: '22:00',
      quietUntil: '',
      days: 'working',
      timezone: 'Europe/Prague',
      locale: 'en',
    }
    const answer = await sendAsBrowser(await formAt('/'), (fields) => {
      for (const [name, value] of Object.entries({ ...entered, consent: 'true' })) fields.set(name, value)
    })
    const form = again(answer.html)
    const { subscription: _, ...shown } = Object.fromEntries(form?.fields ?? [])
    expect(shown).toEqual(entered)
    expect(answer.html).toContain('<details open')
    const before = await outboxOf(town.worker)
    const mended = await sendAsBrowser(form, (fields) => {
      fields.set('quietUntil', '06:00')
      fields.set('consent', 'true')
    })
    expect(mended.status).toBe(202)
    expect((await nextMail(town.worker, NEW, before)).subject).toMatch(/^Confirm/)
  })

  test.each([
    ['topics alone', [['topics', BRIDGES.id]], [BRIDGES.id], null],
    ['a query alone', [['query', '"bến đò"']], [], '"bến đò"'],
    [
      'topics and a query',
      [
        ['topics', CLINICS.id],
        ['topics', BRIDGES.id],
        ['query', 'cầu'],
      ],
      [BRIDGES.id, CLINICS.id],
      'cầu',
    ],
  ])('of %s is what can be changed', async (_what, sent, topics, query) => {
    const { html } = await sendAsBrowser(await formAt(`/topics/${BRIDGES.id}`), (fields) => {
      for (const name of ['topics', 'query']) fields.delete(name)
      for (const [name = '', value = ''] of sent) fields.append(name, value)
    })
    const form = again(html)
    expect(form?.fields.getAll('topics').sort()).toEqual([...topics].sort())
    expect(form?.fields.get('query') ?? null).toBe(query)
    expect(form?.shown.includes('topics')).toBe(topics.length > 0)
    // What is as it nearly always is stays folded away.
    expect(html).not.toContain('<details open')
  })

  test('is shown as text, whatever it is', async () => {
    const hostile = '"><script>canary()</script>'
    const { status, html } = await sendAsBrowser(await formAt('/'), (fields) => {
      for (const name of [
        'topics',
        'query',
        'address',
        'at',
        'quietFrom',
        'subscription',
        'timezone',
        'locale',
      ])
        fields.set(name, hostile)
    })
    expect(status).toBe(400)
    expect(html).not.toContain('<script>')
    expect(again(html)?.fields.get('query')).toBe(hostile)
    expect(again(html)?.fields.get('at')).toBe(hostile)
  })
})

describe('the hour', () => {
  test.each(['immediate', 'hourly'])('is not asked of who is told %s', async (cadence) => {
    for (const at of ['', '25:00']) {
      const { status } = await sendAsBrowser(await formAt('/'), (fields) => {
        good(fields)
        fields.set('topics', BRIDGES.id)
        fields.set('cadence', cadence)
        fields.set('at', at)
        fields.set('address', `${cadence}-${at.length}@ban-doc.example`)
      })
      expect([at, status]).toEqual([at, 202])
    }
  })

  test('stands for itself where a form does not speak of it', async () => {
    const { status } = await sendAsBrowser(await formAt(`/topics/${BRIDGES.id}`), (fields) => {
      good(fields)
      fields.delete('at')
    })
    expect(status).toBe(202)
  })
})

describe('a browser', () => {
  const p256dh = createECDH('prime256v1').generateKeys('base64url')
  const subscribed = (endpoint: string) =>
    JSON.stringify({
      endpoint,
      keys: { p256dh, auth: Buffer.from('0123456789abcdef').toString('base64url') },
    })
  test('that subscribed is still what is told, in place of an address', async () => {
    const subscription = subscribed(`${town.worker.origin}/push/1`)
    const { html } = await sendAsBrowser(await formAt('/'), (fields) => {
      fields.set('subscription', subscription)
      fields.set('consent', 'true')
    })
    expect(summaryOf(html).map(({ control }) => control)).toEqual(['topics', 'consent'])
    const form = again(html)
    expect(form?.fields.get('subscription')).toBe(subscription)
    expect(form?.shown).not.toContain('address')
    expect(form?.button).toBe('Nhận thông báo trên trình duyệt này')
  })

  test.each(['{', '{}', '"x"'])(
    'that subscribed by %s is asked for an address instead',
    async (subscription) => {
      const { html } = await sendAsBrowser(await formAt('/'), (fields) => {
        fields.set('topics', BRIDGES.id)
        fields.set('subscription', subscription)
        fields.set('consent', 'true')
      })
      expect(faultsIn(html)).toEqual({
        address: expect.stringContaining('Không gửi được thông báo'),
        consent: TICK_AGAIN.vi,
      })
      expect(summaryOf(html)).toHaveLength(2)
      expect(again(html)?.fields.get('subscription')).toBe('')
    },
  )
})

test('where there are no topics to choose from, what is wrong is said without a form that nobody could send', async () => {
  const bare = await startTestWorker()
  try {
    const answer = await fetch(`${bare.origin}/api/v1/subscriptions?lang=en`, {
      method: 'POST',
      body: new URLSearchParams({ topics: 'x', address: NEW, consent: 'true' }),
      headers: { accept: 'text/html' },
    })
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain('There is no topic “x”.')
    expect(formsOf(html, bare.origin)).toEqual([])
  } finally {
    await bare.stop()
  }
})
