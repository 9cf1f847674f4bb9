import { makeBrowser } from '../../support/receivers/push.ts'
import { subscription } from '../support/readers.ts'
import { type Bad, type Case, FORM_TYPE } from '../support/refusals.ts'
import { BRIDGES } from '../support/town.ts'

const subscribe = (
  more: object,
  channel: object = { type: 'email', address: 'moi@ban-doc.example' },
): Bad => ({ path: '/api/v1/subscriptions', body: subscription(channel, more) })
const form = (fields: Record<string, string>): Bad => ({
  path: '/api/v1/subscriptions',
  headers: FORM_TYPE,
  body: new URLSearchParams({
    address: 'moi@ban-doc.example',
    topics: BRIDGES.id,
    consent: 'true',
    ...fields,
  }).toString(),
})

const PUSH_KEYS = makeBrowser('').subscription.keys

/** What nobody may ask for in an address's name. */
export const SUBSCRIPTIONS: Case[] = [
  [
    'of an address that is none',
    subscribe({}, { type: 'email', address: 'lan@' }),
    400,
    'input_invalid',
    '/channel/address',
  ],
  [
    'of an address with a header in it',
    subscribe({}, { type: 'email', address: 'a@b.vn\r\nBcc: c@d.vn' }),
    400,
    'input_invalid',
    '/channel/address',
  ],
  [
    'of two addresses',
    subscribe({}, { type: 'email', address: 'a@b.vn,c@d.vn' }),
    400,
    'input_invalid',
    '/channel/address',
  ],
  [
    // RFC 5321 §4.5.3.1.1: 64 octets stand before the @.
    'of an address whose name is too long',
    subscribe({}, { type: 'email', address: `${'a'.repeat(65)}@b.vn` }),
    400,
    'input_invalid',
    '/channel/address',
  ],
  [
    'of a huge address',
    subscribe({}, { type: 'email', address: `${'a'.repeat(250)}@b.vn` }),
    400,
    'input_invalid',
    '/channel/address',
  ],
  [
    'on a channel that is none',
    subscribe({}, { type: 'fax', address: '1' }),
    400,
    'input_invalid',
    '/channel/type',
  ],
  [
    'of a webhook at javascript:',
    subscribe({}, { type: 'webhook', url: 'javascript:alert(1)' }),
    400,
    'input_invalid',
    '/channel/url',
  ],
  [
    'of a webhook with a short secret',
    subscribe({}, { type: 'webhook', url: 'http://127.0.0.1/', secret: 'whsec_YQ==' }),
    400,
    'input_invalid',
    '/channel/secret',
  ],
  [
    'of a push at file:',
    subscribe({}, { type: 'webpush', subscription: { endpoint: 'file:///a', keys: PUSH_KEYS } }),
    400,
    'input_invalid',
    '/channel/subscription/endpoint',
  ],
  [
    'of a push with a key that is none',
    subscribe(
      {},
      {
        type: 'webpush',
        subscription: { endpoint: 'http://127.0.0.1/', keys: { ...PUSH_KEYS, p256dh: 'BA' } },
      },
    ),
    400,
    'input_invalid',
    '/channel/subscription/keys/p256dh',
  ],
  ['without consent', subscribe({ consent: false }), 400, 'input_invalid', '/consent'],
  ['that is silent on consent', subscribe({ consent: undefined }), 400, 'input_invalid', '/consent'],
  ['to nothing', subscribe({ topics: [] }), 400, 'input_invalid', '/topics'],
  ['to an unknown topic', subscribe({ topics: [BRIDGES.id, 'khong-co'] }), 404, 'unknown_topic', '/topics/1'],
  ['to a query that cannot be read', subscribe({ query: 'a (b' }), 400, 'query_invalid', 3],
  ['to a query with NUL', subscribe({ query: 'a\0' }), 400, 'input_invalid', '/query'],
  [
    'in a time zone that is none',
    subscribe({ schedule: { timezone: 'Viet/Nam' } }),
    400,
    'input_invalid',
    '/schedule/timezone',
  ],
  [
    'with quiet hours of nonsense',
    subscribe({ schedule: { quiet: ['25:00', 'sáng'] } }),
    400,
    'input_invalid',
    '/schedule/quiet/0',
  ],
  [
    'with half of quiet hours',
    subscribe({ schedule: { quiet: ['22:00'] } }),
    400,
    'input_invalid',
    '/schedule/quiet',
  ],
  ['at an hour that is none', subscribe({ schedule: { at: '7 giờ' } }), 400, 'input_invalid', '/schedule/at'],
  [
    'on the eighth weekday',
    subscribe({ schedule: { weekday: 8 } }),
    400,
    'input_invalid',
    '/schedule/weekday',
  ],
  [
    'with a cadence that is none',
    subscribe({ schedule: { cadence: 'yearly' } }),
    400,
    'input_invalid',
    '/schedule/cadence',
  ],
  [
    'on days that are neither',
    subscribe({ schedule: { days: 'weekend' } }),
    400,
    'input_invalid',
    '/schedule/days',
  ],
  ['in a language not spoken here', subscribe({ locale: 'fr' }), 400, 'input_invalid', '/locale'],
  ['with an unknown field', subscribe({ tel: '0123' }), 400, 'input_invalid', '/tel'],
  ['by a form without consent', form({ consent: '' }), 400, 'input_invalid', '/consent'],
  [
    'by a form with half of quiet hours',
    form({ quietFrom: '22:00' }),
    400,
    'input_invalid',
    '/schedule/quiet/1',
  ],
  [
    'by a form on a weekday of words',
    form({ weekday: 'thứ hai' }),
    400,
    'input_invalid',
    '/schedule/weekday',
  ],
  ['by a form with NUL in the query', form({ query: 'a\0' }), 400, 'input_invalid', '/query'],
  [
    'by a form that is text',
    { path: '/api/v1/subscriptions', headers: { 'content-type': 'text/plain' }, body: 'address=a@b.vn' },
    415,
    'content_type',
  ],
  [
    'by a form that is multipart',
    {
      path: '/api/v1/subscriptions',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--',
    },
    415,
    'content_type',
  ],
]
