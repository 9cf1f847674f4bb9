import { ADMIN, type Bad, type Case } from '../support/refusals.ts'

const source = (body: unknown): Bad => ({ path: '/api/v1/sources', headers: ADMIN, body })
const at = (url: unknown) => source({ id: 'moi', name: 'Báo mới', url })

/** What a source may not be, nor a poll ask for. */
export const SOURCES: Case[] = [
  ['at file:', at('file:///etc/passwd'), 400, 'input_invalid', '/url'],
  ['at javascript:', at('javascript:alert(1)'), 400, 'input_invalid', '/url'],
  ['at data:', at('data:text/xml,<rss/>'), 400, 'input_invalid', '/url'],
  ['at no address', at('bao'), 400, 'input_invalid', '/url'],
  ['at an address with a password', at('http://a:b@127.0.0.1/rss'), 400, 'input_invalid', '/url'],
  ['at a huge address', at(`http://127.0.0.1/${'a'.repeat(2_000)}`), 400, 'input_invalid', '/url'],
  ['at a number', at(7), 400, 'input_invalid', '/url'],
  [
    'in a time zone that is none',
    source({ name: 'a', url: 'http://127.0.0.1/', timezone: 'Asia/Saigonn' }),
    400,
    'input_invalid',
    '/timezone',
  ],
  [
    'asked every half minute',
    source({ name: 'a', url: 'http://127.0.0.1/', minIntervalMinutes: 0.5 }),
    400,
    'input_invalid',
    '/minIntervalMinutes',
  ],
  ['at no address at all', source({ name: 'Báo mới' }), 400, 'input_invalid', '/url'],
  ['of an unknown kind', source({ url: 'http://127.0.0.1/', kind: 'blog' }), 400, 'input_invalid', '/kind'],
  [
    'with a selector that is none',
    source({ url: 'http://127.0.0.1/', selectors: { item: 'li', date: 'time[' } }),
    400,
    'input_invalid',
    '/selectors/date',
  ],
  [
    'with selectors of no item',
    source({ url: 'http://127.0.0.1/', selectors: { link: 'a' } }),
    400,
    'input_invalid',
    '/selectors/item',
  ],
  [
    'that is a feed and has selectors',
    source({ url: 'http://127.0.0.1/', kind: 'feed', selectors: { item: 'li' } }),
    400,
    'input_invalid',
    '/selectors',
  ],
  ['of an id that is taken', source({ id: 'bao-thu', name: 'a', url: 'http://127.0.0.1/' }), 409, 'exists'],
  [
    'that a poll names and nobody knows',
    { path: '/polls', headers: ADMIN, body: { source: 'khong-co' } },
    404,
    'not_found',
  ],
  [
    'that a poll names by a huge id',
    { path: '/polls', headers: ADMIN, body: { source: 'a'.repeat(101) } },
    400,
    'input_invalid',
    '/source',
  ],
  [
    'of a poll with more than that',
    { path: '/polls', headers: ADMIN, body: { force: true } },
    400,
    'input_invalid',
    '/force',
  ],
]
