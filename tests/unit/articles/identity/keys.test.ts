import { describe, expect, test } from 'vitest'
import { areAlike, type Identifiable, keysOfItem } from '../../../../src/articles/identity/keys.ts'

const item = (rest: Partial<Identifiable>): Identifiable => ({
  guid: null,
  url: null,
  title: 'Mưa to, Kon Tum',
  published: Date.UTC(2026, 10, 23, 17),
  ...rest,
})
const keys = (rest: Partial<Identifiable>) => keysOfItem(item(rest), 'Asia/Ho_Chi_Minh')

describe('the keys of an item', () => {
  test.each([
    [
      'guid and address',
      { guid: 'bp-1', url: 'https://www.baopho.vn/tin/von-20451.html?utm_source=x' },
      { guid: 'guid:bp-1', url: 'url:baopho.vn/tin#20451', path: 'path:/tin#20451' },
    ],
    [
      'a number that names it on its host',
      { url: 'https://baopho.vn/tin/von-4931835.html' },
      { guid: null, url: 'url:baopho.vn#4931835', path: 'path:#4931835' },
    ],
    ['neither', {}, { guid: null, url: null, path: null, title: 'title:mưa to kon tum|2026-11-24' }],
    ['no date', { published: null }, { title: 'title:mưa to kon tum|', published: null }],
    ['the front page', { url: 'https://baopho.vn/index.html?utm_source=rss' }, { url: null, path: null }],
    ['an address that is none', { url: 'mailto:toasoan@baopho.vn' }, { url: null, path: null }],
  ])('%s', (_, given, expected) => {
    expect(keys(given)).toMatchObject(expected)
  })

  test('the day is that of the source’s zone', () => {
    expect(keysOfItem(item({}), 'UTC').title).toBe('title:mưa to kon tum|2026-11-23')
  })

  test.each([
    ['Hoà Bình: vốn', 'HÒA BÌNH – “Vốn”', true],
    ['Hoà Bình', 'Hoa Bình', false],
    ['Cầu mới', 'Cầu  mới!', true],
  ])('titles %j and %j are one for a reader: %s', (a, b, isOne) => {
    expect(keys({ title: a }).title === keys({ title: b }).title).toBe(isOne)
  })

  test('however long guid, address and title are, keys are short, and tell them apart by their ends', () => {
    const long = (end: string) =>
      keys({ guid: `g${'x'.repeat(5_000)}${end}`, url: `https://baopho.vn/${'x/'.repeat(900)}${end}` })
    const { guid, url, path, title } = long('a')
    for (const key of [guid, url, path, title]) expect(key?.length).toBeLessThan(420)
    expect(long('b')).toMatchObject({ guid: expect.not.stringMatching(guid ?? ''), title })
    expect(long('b').url).not.toBe(url)
    expect(keys({ title: 'mưa '.repeat(100_000) }).title.length).toBeLessThan(420)
  })
})

describe('guids', () => {
  const guid = (text: string) => keys({ guid: text }).guid
  test.each([
    ['http://www.baopho.vn/?p=123', 'https://baopho.vn/?p=123'],
    ['https://BaoPho.vn:443/Tin#1', 'https://baopho.vn/Tin#1'],
    [' bp-1\n', 'bp-1'],
    ['bp\t 1', 'bp 1'],
    ['ba\u0301o-1', 'báo-1'],
    ['urn:uuid:C0FFEE00-1234-4567-89AB-0123456789AB', '{c0ffee00-1234-4567-89ab-0123456789ab}'],
  ])('%j and %j are one', (a, b) => {
    expect(guid(a)).not.toBeNull()
    expect(guid(a)).toBe(guid(b))
  })

  test.each([
    ['https://baopho.vn/tin', 'https://baopho.vn/tin/'],
    ['https://baopho.vn/tin?utm_source=a', 'https://baopho.vn/tin?utm_source=b'],
    ['https://baopho.vn/tin#1', 'https://baopho.vn/tin#2'],
    ['https://m.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['aB3', 'Ab3'],
    ['123', '0123'],
  ])('%j and %j are two', (a, b) => {
    expect(guid(a)).not.toBe(guid(b))
  })

  test.each(['', ' \n', 'https://baopho.vn', 'http://www.baopho.vn/'])('%j says nothing', (text) => {
    expect(guid(text)).toBeNull()
  })
})

test.each([
  ['Khánh thành cầu Sông Hinh', 'Chính thức khánh thành cầu Sông Hinh sau hai năm', true],
  ['Khánh thành cầu Sông Hinh sau hai năm thi công', 'Khánh thành cầu…', true],
  ['Giá cà phê vượt 120.000 đồng', 'Giá cà phê lùi về 118.000 đồng', true],
  ['Khánh thành cầu Sông Hinh', 'Học sinh vùng cao được tặng áo ấm', false],
  ['Khánh thành cầu Sông Hinh', 'Xem thêm', false],
])('%j and %j can be titles of one article: %s', (a, b, expected) => {
  expect(areAlike(keys({ title: a }).title, keys({ title: b, published: null }).title)).toBe(expected)
})
