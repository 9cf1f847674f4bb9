import { describe, expect, test } from 'vitest'
import {
  canonicalAddress,
  type Identifiable,
  identityKeys,
  itemDay,
  sharedGuids,
} from '../../../src/articles/identity.ts'

const item = (rest: Partial<Identifiable>): Identifiable => ({
  guid: null,
  url: null,
  title: 'Mưa to, Kon Tum',
  published: null,
  ...rest,
})

describe('addresses that lead to one article are one', () => {
  test.each([
    ['http://baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://www.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://m.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://amp.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://BAOPHO.vn/tin/', 'https://baopho.vn/tin'],
    ['https://baopho.vn:443/tin#binh-luan', 'https://baopho.vn/tin'],
    [
      'https://baopho.vn/tin?utm_source=zalo&utm_medium=x&fbclid=1&zalo_id=2&from=home',
      'https://baopho.vn/tin',
    ],
    ['https://baopho.vn/?b=2&a=1', 'https://baopho.vn/?a=1&b=2'],
    ['https://baopho.vn/đất', 'https://baopho.vn/%C4%91%E1%BA%A5t'],
    // The headline changed; the number is the article's.
    [
      'https://baopho.vn/von-cho-htx-post20451.html',
      'https://baopho.vn/kinh-te/go-von-cho-htx-post20451.html',
    ],
    ['https://baopho.vn/von-20451.htm', 'https://baopho.vn/von-moi-20451.htm?utm_source=x'],
    ['https://baopho.vn/a-20261124081530123.htm', 'https://baopho.vn/b-20261124081530123.htm'],
    ['https://baopho.vn/a-c20451.html', 'https://baopho.vn/20451'],
  ])('%s = %s', (a, b) => {
    expect(canonicalAddress(a)).toBe(canonicalAddress(b))
  })
})

describe('addresses that lead to two are two', () => {
  test.each([
    ['https://baopho.vn/tin', 'https://baolang.vn/tin'],
    ['https://kinhte.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin', 'https://baopho.vn/Tin'],
    ['https://baopho.vn/xem?id=1', 'https://baopho.vn/xem?id=2'],
    ['https://baopho.vn/a-20451.html', 'https://baopho.vn/a-20452.html'],
    ['https://baopho.vn/a-20451.html', 'https://baolang.vn/a-20451.html'],
    ['https://baopho.vn/a-20451.html?trang=1', 'https://baopho.vn/a-20451.html?trang=2'],
    // Few digits are part of a headline, as are days and round sums.
    ['https://baopho.vn/dai-hoi-2026.html', 'https://baopho.vn/ngan-sach-2026.html'],
    ['https://baopho.vn/gia-vang-20261124.html', 'https://baopho.vn/gia-ca-phe-20261124.html'],
    ['https://baopho.vn/gia-vang-24112026', 'https://baopho.vn/gia-ca-phe-24112026'],
    ['https://baopho.vn/thuong-100000', 'https://baopho.vn/phat-100000'],
  ])('%s ≠ %s', (a, b) => {
    expect(canonicalAddress(a)).not.toBe(canonicalAddress(b))
  })
})

describe('keys of an item', () => {
  const url = 'https://www.baopho.vn/von-20451.html?utm_source=x'
  test.each([
    ['guid and address', item({ guid: 'bp-1', url }), false, ['guid:bp-1', 'url:baopho.vn#20451']],
    ['a guid alone', item({ guid: 'bp-1' }), false, ['guid:bp-1']],
    ['an address alone', item({ url }), false, ['url:baopho.vn#20451']],
    ['a shared guid says nothing', item({ guid: 'bp-1', url }), true, ['url:baopho.vn#20451']],
    ['neither', item({}), false, ['title:mưa to kon tum|2026-11-24']],
    ['a shared guid alone', item({ guid: 'bp-1' }), true, ['title:mưa to kon tum|2026-11-24']],
  ])('%s', (_, given, isShared, keys) => {
    expect(identityKeys(given, isShared, '2026-11-24')).toEqual(keys)
  })

  test('titles that a reader takes for one are one, on one day', () => {
    const key = (title: string, day: string) => identityKeys(item({ title }), false, day)
    expect(key('Hoà Bình: vốn', '2026-11-24')).toEqual(key('HÒA BÌNH – “Vốn”', '2026-11-24'))
    expect(key('Hoà Bình', '2026-11-24')).not.toEqual(key('Hoà Bình', '2026-11-25'))
    expect(key('Hoà Bình', '2026-11-24')).not.toEqual(key('Hoa Bình', '2026-11-24'))
  })
})

test('guids that two items of one document share', () => {
  const guids = ['a', 'b', null, 'a', null, 'c', 'a'].map((guid) => item({ guid }))
  expect([...sharedGuids(guids)]).toEqual(['a'])
})

test('the day of an item is its own in the source’s zone; one without a date has none', () => {
  expect(itemDay(item({ published: Date.UTC(2026, 10, 20, 16, 59) }), 'Asia/Ho_Chi_Minh')).toBe('2026-11-20')
  expect(itemDay(item({}), 'Asia/Ho_Chi_Minh')).toBe('')
})
