import { describe, expect, test } from 'vitest'
import type { IdentityFacts } from '../../../../src/articles/identity/decide.ts'
import type { Identifiable } from '../../../../src/articles/identity/keys.ts'
import { Memory } from './memory.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** 08:00 of 24 November 2026 in Vietnam. */
const MORNING = Date.UTC(2026, 10, 24, 1)

const HEADLINES = [
  'Kết nạp 12 đảng viên trong doanh nghiệp tư nhân',
  'Khánh thành cầu Sông Hinh sau hai năm thi công',
  'Giá cà phê vượt 120.000 đồng mỗi kg',
  'Học sinh vùng cao được tặng áo ấm',
  'Bão số 13 đổi hướng, Quảng Ngãi cấm biển',
  'Hợp tác xã dược liệu xuất lô hàng đầu tiên',
  'Công an huyện bắt nhóm trộm xe máy',
  'Bệnh viện tỉnh ghép thận thành công',
] as const

/** An item as most papers give it; `number` counts from 1 and is also its hour. */
const article = (number: number, rest: Partial<Identifiable> = {}): Identifiable => ({
  guid: `bp-${number}`,
  url: `https://baopho.vn/tin/bai-${20_450 + number}.html`,
  title: HEADLINES[number - 1] ?? '',
  published: MORNING + number * HOUR,
  ...rest,
})
/** Items as a feed lists them, newest first. */
const feed = (
  to: number,
  change: (item: Identifiable, number: number) => Partial<Identifiable> = () => ({}),
) => Array.from({ length: to }, (_, at) => article(to - at, change(article(to - at), to - at)))
const title = (number: number) => HEADLINES[number - 1] ?? ''

type Step = [what: string, document: Identifiable[], fresh: string[]]

const slug = (number: number, host = 'baopho.vn') => `https://${host}/tin/${'abcdefgh'[number - 1]}-bai.html`
const bulletin = (number: number, day: number) =>
  article(number, {
    guid: null,
    url: `https://baopho.vn/gia/${number}${day}0451`,
    title: ['Giá vàng hôm nay', 'Giá cà phê hôm nay', 'Giá hồ tiêu hôm nay'][number - 1] ?? '',
    published: null,
  })

const HISTORIES: Record<string, Step[]> = {
  'the same document, then one item more': [
    ['first', feed(3), [title(3), title(2), title(1)]],
    ['again', feed(3), []],
    ['one more', feed(4), [title(4)]],
  ],
  'a feed that comes back empty once and then whole': [
    ['first', feed(3), [title(3), title(2), title(1)]],
    ['empty', [], []],
    ['whole', feed(3), []],
  ],
  'one guid for all items': [
    ['first', feed(3, () => ({ guid: '0' })), [title(3), title(2), title(1)]],
    ['one more', feed(4, () => ({ guid: '0' })), [title(4)]],
    ['a document of one item', [article(5, { guid: '0' })], [title(5)]],
    ['and of another', [article(6, { guid: '0' })], [title(6)]],
  ],
  'one guid for all items, which have no addresses': [
    ['first', feed(3, () => ({ guid: '0', url: null })), [3, 2, 1].map(title)],
    ['an old one alone', [article(2, { guid: '0', url: null })], []],
    ['a new one alone', [article(4, { guid: '0', url: null })], [title(4)]],
    ['another', [article(5, { guid: '0', url: null })], [title(5)]],
    ['both', [4, 5].map((n) => article(n, { guid: '0', url: null })), []],
  ],
  'one guid and one address for all items': [
    ['first', feed(3, () => ({ guid: 'tin', url: 'https://baopho.vn/tin' })), [title(3), title(2), title(1)]],
    ['one more', feed(4, () => ({ guid: 'tin', url: 'https://baopho.vn/tin' })), [title(4)]],
    ['a document of one item', [article(5, { guid: 'tin', url: 'https://baopho.vn/tin' })], [title(5)]],
  ],
  'guid and address of the site itself': [
    ['first', [article(1, { guid: 'https://baopho.vn/', url: 'https://www.baopho.vn' })], [title(1)]],
    ['the next', [article(2, { guid: 'https://baopho.vn/', url: 'https://www.baopho.vn' })], [title(2)]],
    ['again', [article(2, { guid: 'http://baopho.vn', url: 'https://www.baopho.vn' })], []],
  ],
  'a guid with spaces around it, a UUID in capitals, an empty guid': [
    [
      'first',
      [
        article(1, { guid: ' bp \n 1', url: null }),
        article(2, { guid: 'C0FFEE00-1234-4567-89AB-0123456789AB', url: null }),
        article(3, { guid: ' ' }),
      ],
      [title(1), title(2), title(3)],
    ],
    [
      'again',
      [
        article(1, { guid: 'bp 1', url: null, title: 'Tít mới một' }),
        article(2, {
          guid: 'urn:uuid:c0ffee00-1234-4567-89ab-0123456789ab',
          url: null,
          title: 'Tít mới hai',
        }),
        article(3, { guid: '', title: 'Tít mới ba' }),
      ],
      [],
    ],
    ['other capitals', [article(1, { guid: 'BP 1', url: null, title: 'Tít mới một' })], ['Tít mới một']],
  ],
  'guids that hold the headline': [
    ['first', feed(3, ({ title }) => ({ guid: title })), [title(3), title(2), title(1)]],
    [
      'a title edit',
      feed(3, ({ title }) => ({ guid: `${title} (cập nhật)`, title: `${title} (cập nhật)` })),
      [],
    ],
  ],
  'addresses that hold the headline, and guids that stay': [
    ['first', feed(3, (_, n) => ({ url: slug(n) })), [title(3), title(2), title(1)]],
    ['other headlines', feed(3, (_, n) => ({ url: `${slug(n)}-moi`, title: `Tít khác hẳn ${n}` })), []],
  ],
  'http, then https, in guids and addresses': [
    [
      'first',
      feed(3, (_, n) => ({ guid: slug(n, 'www.baopho.vn').replace('https', 'http'), url: null })),
      [title(3), title(2), title(1)],
    ],
    ['later', feed(3, (_, n) => ({ guid: slug(n), url: null, title: `Tít khác hẳn ${n}` })), []],
  ],
  'items that are dated anew': [
    ['first', feed(3), [title(3), title(2), title(1)]],
    ['a day later', feed(3, ({ published }) => ({ published: (published ?? 0) + DAY })), []],
    ['by guid alone', feed(3, ({ published }) => ({ published: (published ?? 0) + 2 * DAY, url: null })), []],
  ],
  'a move to another domain': [
    ['first', feed(6, (_, n) => ({ guid: slug(n), url: slug(n) })), [6, 5, 4, 3, 2, 1].map(title)],
    [
      'with a new item, and a title edit',
      feed(7, (item, n) => ({
        guid: slug(n, 'baotinh.vn'),
        url: slug(n, 'baotinh.vn'),
        title: n === 6 ? `Chính thức: ${item.title}` : item.title,
      })).slice(0, 5),
      [title(7)],
    ],
    [
      'one that had left the feed',
      [article(1, { guid: slug(1, 'baotinh.vn'), url: slug(1, 'baotinh.vn') })],
      [],
    ],
    ['a new one', [article(8, { guid: slug(8, 'baotinh.vn'), url: slug(8, 'baotinh.vn') })], [title(8)]],
  ],
  'a move of a feed of two items': [
    ['first', feed(2, (_, n) => ({ guid: slug(n), url: slug(n) })), [2, 1].map(title)],
    ['moved', feed(3, (_, n) => ({ guid: slug(n, 'baotinh.vn'), url: slug(n, 'baotinh.vn') })), [title(3)]],
  ],
  'two items that stand elsewhere, one of them under another headline': [
    ['first', feed(2, (_, n) => ({ guid: slug(n), url: slug(n) })), [2, 1].map(title)],
    [
      'too few to judge by',
      feed(2, ({ title }, n) => ({
        guid: slug(n, 'baotinh.vn'),
        url: slug(n, 'baotinh.vn'),
        title: n === 1 ? `${title} (cập nhật)` : title,
      })),
      [title(2), `${title(1)} (cập nhật)`],
    ],
  ],
  'the same notice on the sites of two districts': [
    ['one', feed(2, (_, n) => ({ guid: null, url: slug(n, 'huyena.vn') })), [2, 1].map(title)],
    [
      'the other, beside what is known',
      [
        article(2, { guid: null, url: slug(2, 'huyenb.vn') }),
        article(1, { guid: null, url: slug(1, 'huyena.vn') }),
      ],
      [title(2)],
    ],
  ],
  'a move, with a headline written anew': [
    ['first', feed(5, (_, n) => ({ guid: null, url: slug(n) })), [5, 4, 3, 2, 1].map(title)],
    [
      'moved',
      feed(6, ({ title }, n) => ({
        guid: null,
        url: slug(n, 'baotinh.vn'),
        title: n === 2 ? 'Tít khác hẳn' : title,
      })),
      [title(6)],
    ],
  ],
  'a move under the same guids, with other headlines and days': [
    ['first', feed(2, (_, n) => ({ url: slug(n) })), [2, 1].map(title)],
    [
      'moved',
      feed(2, (_, n) => ({
        url: slug(n, 'baotinh.vn'),
        title: `Tít khác hẳn ${n}`,
        published: MORNING + 3 * DAY,
      })),
      [],
    ],
  ],
  'addresses that hold the day': [
    ['first', [article(1, { url: 'https://baopho.vn/2026/11/24/cau' })], [title(1)]],
    [
      'dated anew, with its headline edited',
      [
        article(1, {
          url: 'https://baopho.vn/2026/11/26/cau',
          title: `${title(1)} (cập nhật)`,
          published: MORNING + 2 * DAY,
        }),
      ],
      [],
    ],
  ],
  'the same paths on the sites of several districts': [
    ['one district', feed(4, (_, n) => ({ guid: null, url: slug(n, 'huyena.vn') })), [4, 3, 2, 1].map(title)],
    [
      'another with other news',
      feed(4, (_, n) => ({ guid: null, url: slug(n, 'huyenb.vn'), title: title(n + 4) })),
      [8, 7, 6, 5].map(title),
    ],
  ],
  'every guid rewritten, and a new item': [
    ['first', feed(6), [6, 5, 4, 3, 2, 1].map(title)],
    ['rewritten', feed(7, (_, n) => ({ guid: `khoa-moi-${n}` })), [title(7)]],
    ['again', feed(7, (_, n) => ({ guid: `lai-moi-${n}` })), []],
  ],
  'every guid rewritten where there are no addresses': [
    ['first', feed(6, () => ({ url: null })), [6, 5, 4, 3, 2, 1].map(title)],
    ['rewritten', feed(7, (_, n) => ({ guid: `khoa-moi-${n}`, url: null })), [title(7)]],
  ],
  'guids and addresses that a session rewrites with each poll': [
    [
      'first',
      feed(4, (_, n) => ({ guid: `a${n}`, url: `https://baopho.vn/a${n}/x` })),
      [4, 3, 2, 1].map(title),
    ],
    ['second', feed(5, (_, n) => ({ guid: `b${n}`, url: `https://baopho.vn/b${n}/x` })), [title(5)]],
    ['third', feed(6, (_, n) => ({ guid: `c${n}`, url: `https://baopho.vn/c${n}/x` })), [title(6)]],
  ],
  'every guid rewritten, and one item listed twice': [
    ['first', feed(4, () => ({ url: null })), [4, 3, 2, 1].map(title)],
    [
      'rewritten',
      [
        ...feed(4, (_, n) => ({ guid: `khoa-moi-${n}`, url: null })),
        article(2, { guid: 'khoa-moi-2', url: null }),
      ],
      [],
    ],
  ],
  'every guid rewritten, and two items of one headline': [
    ['first', feed(4, () => ({ url: null })), [4, 3, 2, 1].map(title)],
    [
      'nobody can say which of them is known',
      [
        ...feed(4, (_, n) => ({ guid: `khoa-moi-${n}`, url: null })),
        article(2, { guid: 'khoa-moi-9', url: null }),
      ],
      [title(2), title(2)],
    ],
  ],
  'everything rewritten, after many new items': [
    ['first', feed(3), [3, 2, 1].map(title)],
    [
      'more new than old',
      feed(8, (_, n) => ({ guid: `khoa-moi-${n}`, url: `https://baopho.vn/moi/bai-${30_450 + n}.html` })),
      [8, 7, 6, 5, 4].map(title),
    ],
  ],
  'two items rewritten are too few to judge by': [
    ['first', feed(2, () => ({ url: null })), [2, 1].map(title)],
    ['rewritten', feed(2, (_, n) => ({ guid: `khoa-moi-${n}`, url: null })), [2, 1].map(title)],
  ],
  'three old headlines among many new ones': [
    ['first', feed(3, () => ({ url: null })), [3, 2, 1].map(title)],
    [
      'new items of the same hours',
      [
        ...feed(3, (_, n) => ({ guid: `khoa-moi-${n}`, url: null })),
        ...[4, 5, 6, 7].map((n) => article(n, { url: null, published: MORNING })),
      ],
      [3, 2, 1, 4, 5, 6, 7].map(title),
    ],
  ],
  'standing headlines without dates, every day under new addresses': [
    ['Monday', [1, 2, 3].map((n) => bulletin(n, 1)), [1, 2, 3].map((n) => bulletin(n, 1).title)],
    [
      'Tuesday, Monday’s gone',
      [1, 2, 3].map((n) => bulletin(n, 2)),
      [1, 2, 3].map((n) => bulletin(n, 1).title),
    ],
    ['Wednesday', [1, 2, 3].map((n) => bulletin(n, 3)), [1, 2, 3].map((n) => bulletin(n, 1).title)],
  ],
  'standing headlines twice a day, the morning’s still listed': [
    ['morning', feed(3), [3, 2, 1].map(title)],
    [
      'evening',
      [
        ...feed(3, (_, n) => ({ guid: `chieu-${n}`, url: `https://baopho.vn/tin/bai-${30_450 + n}.html` })),
        ...feed(3),
      ],
      [3, 2, 1].map(title),
    ],
  ],
  'guids that are places in the list': [
    ['first', feed(3, (_, n) => ({ guid: String(4 - n), url: slug(n) })), [3, 2, 1].map(title)],
    ['one more', feed(4, (_, n) => ({ guid: String(5 - n), url: slug(n) })).slice(0, 3), [title(4)]],
    [
      'two more',
      feed(6, (_, n) => ({ guid: String(7 - n), url: slug(n) })).slice(0, 3),
      [title(6), title(5)],
    ],
  ],
  'a guid given to an article of another number': [
    ['first', [article(1, { guid: 'moi-nhat' })], [title(1)]],
    ['the next', [article(2, { guid: 'moi-nhat' })], [title(2)]],
    ['and the next', [article(3, { guid: 'moi-nhat' })], [title(3)]],
  ],
  'a guid given to an article of another address, day and title': [
    ['first', [article(1, { guid: 'moi-nhat', url: slug(1) })], [title(1)]],
    ['the next', [article(2, { guid: 'moi-nhat', url: slug(2), published: MORNING + DAY })], [title(2)]],
  ],
  'an article that its paper numbers anew, under its guid': [
    ['first', feed(2), [2, 1].map(title)],
    ['numbered anew', feed(2, (_, n) => ({ url: `https://baopho.vn/tin/bai-${90_450 + n}.html` })), []],
  ],
  'an article that a document lists twice': [
    ['the same twice', [article(1), article(1)], [title(1)]],
    ['under two addresses of one guid', [article(2, { url: slug(1) }), article(2)], [title(2)]],
    ['either one', [article(2, { guid: null, url: slug(1) })], []],
    [
      'with its title cut short',
      [
        article(3, { guid: null, url: slug(3), title: 'Giá cà phê vượt…' }),
        article(3, { guid: null, url: slug(3) }),
      ],
      [title(3)],
    ],
    [
      'once under a picture’s title',
      [article(4, { guid: null, title: 'Xem thêm' }), article(4, { guid: null })],
      [title(4)],
    ],
  ],
  'posts of one page': [
    [
      'with guids of their own',
      feed(3, () => ({ url: 'https://baopho.vn/truc-tiep' })),
      [3, 2, 1].map(title),
    ],
    ['one more', feed(4, () => ({ url: 'https://baopho.vn/truc-tiep' })), [title(4)]],
  ],
  'posts of one page, under headlines that are alike': [
    [
      'first',
      [1, 2].map((n) =>
        article(n, { url: 'https://baopho.vn/truc-tiep', title: `Trực tiếp chung kết: bàn thắng thứ ${n}` }),
      ),
      [1, 2].map((n) => `Trực tiếp chung kết: bàn thắng thứ ${n}`),
    ],
  ],
  'guids that two items shared once': [
    [
      'shared',
      [article(1, { guid: 'x', url: slug(1) }), article(2, { guid: 'x', url: slug(2) })],
      [title(1), title(2)],
    ],
    ['alone', [article(3, { guid: 'x', url: slug(3) })], [title(3)]],
    ['known by its address', [article(2, { guid: 'y', url: slug(2), title: 'Tít khác hẳn' })], []],
  ],
  'items without guid and address': [
    ['first', feed(2, () => ({ guid: null, url: null })), [2, 1].map(title)],
    ['another spelling', feed(2, ({ title }) => ({ guid: null, url: null, title: title.toUpperCase() })), []],
    [
      'the same headline on another day',
      [article(1, { guid: null, url: null, published: MORNING + 2 * DAY })],
      [title(1)],
    ],
  ],
  'items without title': [
    ['first', feed(2, () => ({ title: '' })), ['', '']],
    ['one more', feed(3, () => ({ title: '' })), ['']],
  ],
  'items without title, one a day, of which the last ones are gone': [
    [
      'first',
      [1, 2, 3].map((n) => article(n, { title: '', url: null, published: MORNING + n * DAY })),
      ['', '', ''],
    ],
    [
      'others',
      [1, 2, 3].map((n) =>
        article(n, { guid: `khac-${n}`, title: '', url: null, published: MORNING + n * DAY }),
      ),
      ['', '', ''],
    ],
  ],
  'a slug that changes before the number': [
    ['first', [article(1, { guid: null })], [title(1)]],
    ['another slug', [article(1, { guid: null, url: 'https://baopho.vn/tin/sua-tit-20451.html' })], []],
    [
      'another module',
      [article(2, { guid: null, url: 'https://baopho.vn/video/bai-20451.html' })],
      [title(2)],
    ],
  ],
}

describe('of each document exactly what is new', () => {
  test.each(Object.entries(HISTORIES))('%s', (_, steps) => {
    const memory = new Memory()
    for (const [what, document, fresh] of steps) expect(memory.take(document).fresh, what).toEqual(fresh)
  })
})

describe('what a whole document shows', () => {
  const moved = (n: number) => ({ guid: slug(n, 'baotinh.vn'), url: slug(n, 'baotinh.vn') })
  const old = (_: Identifiable, n: number) => ({ guid: slug(n), url: slug(n) })
  const cases: [what: string, before: Identifiable[], document: Identifiable[], facts: IdentityFacts][] = [
    ['a first document', [], feed(4), { known: 0, rewrittenGuids: false, movedHost: null }],
    ['an empty one', feed(4), [], { known: 0, rewrittenGuids: false, movedHost: null }],
    ['the same and one more', feed(4), feed(5), { known: 4, rewrittenGuids: false, movedHost: null }],
    [
      'nothing but new items',
      feed(2),
      [5, 6, 7].map((n) => article(n)),
      { known: 0, rewrittenGuids: false, movedHost: null },
    ],
    [
      'other guids under the same addresses',
      feed(4),
      feed(4, (_, n) => ({ guid: `khoa-moi-${n}` })),
      { known: 4, rewrittenGuids: true, movedHost: null },
    ],
    [
      'other guids for fewer than half',
      feed(8),
      feed(8, ({ guid }, n) => ({ guid: n > 3 ? guid : `khoa-moi-${n}` })),
      { known: 8, rewrittenGuids: false, movedHost: null },
    ],
    [
      'guids where there were none',
      feed(4, () => ({ guid: null })),
      feed(4),
      { known: 4, rewrittenGuids: false, movedHost: null },
    ],
    [
      'other guids without addresses',
      feed(4, () => ({ url: null })),
      feed(5, (_, n) => ({ guid: `khoa-moi-${n}`, url: null })),
      { known: 4, rewrittenGuids: true, movedHost: null },
    ],
    [
      'another host, in guids and addresses',
      feed(4, old),
      feed(5, (_, n) => moved(n)),
      { known: 4, rewrittenGuids: false, movedHost: { from: 'baopho.vn', to: 'baotinh.vn' } },
    ],
    [
      'another host under the same guids',
      feed(4),
      feed(4, (_, n) => ({ url: slug(n, 'www.baotinh.vn') })),
      { known: 4, rewrittenGuids: false, movedHost: { from: 'baopho.vn', to: 'baotinh.vn' } },
    ],
    [
      'another host for two items',
      feed(4),
      feed(4, ({ url }, n) => ({ url: n > 2 ? url : slug(n, 'baotinh.vn') })),
      { known: 4, rewrittenGuids: false, movedHost: null },
    ],
    [
      'other addresses on the same host',
      feed(4, (_, n) => ({ url: slug(n) })),
      feed(4, (_, n) => ({ url: `${slug(n)}-moi` })),
      { known: 4, rewrittenGuids: false, movedHost: null },
    ],
    [
      'https where there was http',
      feed(4, (_, n) => ({ url: slug(n).replace('https', 'http') })),
      feed(4, (_, n) => ({ url: slug(n) })),
      { known: 4, rewrittenGuids: false, movedHost: null },
    ],
  ]
  test.each(cases)('%s', (_, before, document, facts) => {
    const memory = new Memory()
    memory.take(before)
    expect(memory.take(document).facts).toEqual(facts)
  })
})

test('items that come back after a move show another move, and no rewritten guids', () => {
  const memory = new Memory()
  const on = (host: string) => (_: Identifiable, n: number) => ({ guid: slug(n, host), url: slug(n, host) })
  memory.take(feed(8, on('baopho.vn')))
  memory.take(feed(8, on('baotinh.vn')).slice(0, 4))
  expect(memory.take(feed(4, on('baotinh.vn')))).toEqual({
    fresh: [],
    facts: { known: 4, rewrittenGuids: false, movedHost: { from: 'baopho.vn', to: 'baotinh.vn' } },
  })
})

test('what has been swept from the archive stays known', () => {
  const memory = new Memory()
  memory.take(feed(2))
  memory.sweep('1')
  memory.sweep('2')
  expect(memory.take(feed(2, (_, n) => ({ title: `Tít khác hẳn ${n}` })))).toMatchObject({
    fresh: [],
    facts: { known: 2 },
  })
})
