import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../../../src/articles/identity/address.ts'

type Pairs = [a: string, b: string][]

const ONE_ARTICLE: Record<string, Pairs> = {
  'scheme, host and port': [
    ['http://baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://www.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://BaoPho.VN/tin', 'https://baopho.vn/tin'],
    ['https://baopho.vn./tin', 'https://baopho.vn/tin'],
    ['https://baopho.vn:443/tin', 'https://baopho.vn/tin'],
    ['http://baopho.vn:80/tin', 'https://baopho.vn/tin'],
    ['http://baopho.vn:443/tin', 'https://baopho.vn/tin'],
    [' https://baopho.vn/tin\n', 'https://baopho.vn/tin'],
    ['https://ban-doc@baopho.vn/tin', 'https://baopho.vn/tin'],
  ],
  'twins for telephones and AMP': [
    ['https://m.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://mobile.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://amp.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://www.m.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://baopho.vn/amp/tin', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin/amp', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin/amp/', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin/amp.html', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin.amp', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin.html.amp', 'https://baopho.vn/tin.html'],
    ['https://baopho.vn/tin.amp.html', 'https://baopho.vn/tin.html'],
    ['https://baopho.vn/von-20451.amp.html', 'https://baopho.vn/von-20451.html'],
    ['https://baopho.vn/tin?amp=1', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?amp', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?outputType=amp', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?id=7&_format=amp', 'https://baopho.vn/tin?id=7'],
  ],
  'where a reader came from': [
    ['https://baopho.vn/tin?utm_source=zalo&utm_medium=mxh&utm_campaign=tet', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?UTM_Source=rss', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?fbclid=IwAR0', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?gclid=1&gbraid=2&wbraid=3', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?zarsrc=30', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?zalo_id=2&zaloid=3&gidzl=abc', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?_ga=1.2.3&_gl=x', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?igshid=1&igsh=2', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?mc_cid=1&mc_eid=2', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin?ref=trang-chu&source=rss&from=home', 'https://baopho.vn/tin'],
    ['https://baopho.vn/xem?utm_source=zalo&id=1', 'https://baopho.vn/xem?id=1'],
  ],
  'what was sent to whom': [
    ['https://baopho.vn/tin.jsp;jsessionid=0A1B2C?id=1', 'https://baopho.vn/tin.jsp?id=1'],
    ['https://baopho.vn/xem?id=1&PHPSESSID=q9v1', 'https://baopho.vn/xem?id=1'],
    ['https://baopho.vn/xem?id=1&sid=9f86d081884c7d65', 'https://baopho.vn/xem?id=1&sid=2c26b46b68ffc68f'],
    ['https://baopho.vn/(S(lit3py55t21z5v55))/tin.aspx', 'https://baopho.vn/tin.aspx'],
    ['https://baopho.vn/tin?_=1763990000000', 'https://baopho.vn/tin'],
  ],
  'ways to write one path': [
    ['https://baopho.vn/tin/', 'https://baopho.vn/tin'],
    ['https://baopho.vn//tin///', 'https://baopho.vn/tin'],
    ['https://baopho.vn/cu/../tin', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin/index.html', 'https://baopho.vn/tin'],
    ['https://baopho.vn/tin/index.htm', 'https://baopho.vn/tin/'],
    ['https://baopho.vn/index.php?id=1', 'https://baopho.vn/?id=1'],
    ['https://baopho.vn/Default.aspx?id=1', 'https://baopho.vn/?id=1'],
    ['https://baopho.vn/đất', 'https://baopho.vn/%C4%91%E1%BA%A5t'],
    ['https://baopho.vn/%c4%91%e1%ba%a5t', 'https://baopho.vn/%C4%91%E1%BA%A5t'],
    ['https://baopho.vn/\u0111a\u0302\u0301t', 'https://baopho.vn/%C4%91%E1%BA%A5t'],
    ['https://baopho.vn/tin%2Dmoi', 'https://baopho.vn/tin-moi'],
    ['https://baopho.vn/%d0%d3', 'https://baopho.vn/%D0%D3'],
    ['https://baopho.vn/?b=2&a=1', 'https://baopho.vn/?a=1&b=2'],
    ['https://baopho.vn/xem?q=%e1%ba%a5', 'https://baopho.vn/xem?q=%E1%BA%A5'],
    ['https://baopho.vn/xem?', 'https://baopho.vn/xem'],
    ['https://baopho.vn/tin#binh-luan', 'https://baopho.vn/tin'],
  ],
  'a headline that changed before the article’s number': [
    ['https://baopho.vn/tin/von-cho-htx-20451.html', 'https://baopho.vn/tin/go-von-cho-htx-20451.html'],
    ['https://baopho.vn/von-20451.htm', 'https://baopho.vn/von-moi-20451.htm?utm_source=x'],
    ['https://baopho.vn/von-post20451.html', 'https://baopho.vn/go-von-post20451.vnp'],
    ['https://baopho.vn/a-c20451.html', 'https://baopho.vn/20451'],
    ['https://baopho.vn/tin/von-i20451/', 'https://baopho.vn/tin/go-von-i20451/'],
    ['https://baopho.vn/tin/von_20451.html', 'https://baopho.vn/tin/go-von_20451.html'],
    ['https://baopho.vn/a-20261124081530123.htm', 'https://baopho.vn/b-20261124081530123.htm'],
    ['https://baopho.vn/von-4931835.html', 'https://baopho.vn/kinh-te/go-von-4931835.html'],
    ['https://baopho.vn/video/4931835', 'https://baopho.vn/tin/4931835'],
    ['https://baopho.vn/von-4931000.html', 'https://baopho.vn/go-von-4931000.html'],
    ['https://m.baopho.vn/von-4931835.html?zarsrc=30', 'http://baopho.vn/go-von-4931835.amp'],
  ],
}

const TWO_ARTICLES: Record<string, Pairs> = {
  'other hosts': [
    ['https://baopho.vn/tin', 'https://baolang.vn/tin'],
    ['https://kinhte.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://mien-tay.baopho.vn/tin', 'https://baopho.vn/tin'],
    ['https://m.vn/tin', 'https://amp.vn/tin'],
    ['https://baopho.vn:8080/tin', 'https://baopho.vn/tin'],
    ['https://baopho.vn/a-4931835.html', 'https://baolang.vn/a-4931835.html'],
  ],
  'other paths': [
    ['https://baopho.vn/tin', 'https://baopho.vn/Tin'],
    ['https://baopho.vn/tin', 'https://baopho.vn/tin.html'],
    ['https://baopho.vn/tin/2', 'https://baopho.vn/tin/3'],
    ['https://baopho.vn/ky-thuat/amp/loa', 'https://baopho.vn/ky-thuat/loa'],
    ['https://baopho.vn/gia-amp', 'https://baopho.vn/gia'],
    ['https://baopho.vn/a%2Fb', 'https://baopho.vn/a/b'],
    ['https://baopho.vn/a%252Fb', 'https://baopho.vn/a%2Fb'],
    ['https://baopho.vn/dat', 'https://baopho.vn/đất'],
    ['https://baopho.vn/#!/tin/1', 'https://baopho.vn/#!/tin/2'],
    ['https://baopho.vn/#/tin/1', 'https://baopho.vn/#/tin/2'],
  ],
  'parameters that name the article': [
    ['https://baopho.vn/xem?id=1', 'https://baopho.vn/xem?id=2'],
    ['https://baopho.vn/xem?id=1', 'https://baopho.vn/xem'],
    ['https://baopho.vn/xem?sid=4&id=1', 'https://baopho.vn/xem?sid=5&id=1'],
    ['https://baopho.vn/xem?view=bai', 'https://baopho.vn/xem?view=anh'],
    ['https://baopho.vn/xem?a=1%26b%3D2', 'https://baopho.vn/xem?a=1&b=2'],
    ['https://baopho.vn/a-20451.html?trang=1', 'https://baopho.vn/a-20451.html?trang=2'],
  ],
  'other numbers': [
    ['https://baopho.vn/a-20451.html', 'https://baopho.vn/a-20452.html'],
    ['https://baopho.vn/a-4931835.html', 'https://baopho.vn/a-4931836.html'],
    ['https://baopho.vn/video/20451', 'https://baopho.vn/tin/20451'],
    ['https://baopho.vn/vi/news/tin/a-20451.html', 'https://baopho.vn/vi/video/tin/a-20451.html'],
    ['https://baopho.vn/ban-doc/20451/cau-moi', 'https://baopho.vn/ban-doc/20451/duong-moi'],
  ],
  'numbers that are part of a headline': [
    ['https://baopho.vn/dai-hoi-2026.html', 'https://baopho.vn/ngan-sach-2026.html'],
    ['https://baopho.vn/gia-vang-20261124.html', 'https://baopho.vn/gia-ca-phe-20261124.html'],
    ['https://baopho.vn/gia-vang-24112026', 'https://baopho.vn/gia-ca-phe-24112026'],
    ['https://baopho.vn/gia-vang-202611240815', 'https://baopho.vn/gia-ca-phe-202611240815'],
    ['https://baopho.vn/gia-vang-241126', 'https://baopho.vn/gia-ca-phe-241126'],
    ['https://baopho.vn/gia-vang-thang-112026', 'https://baopho.vn/gia-ca-phe-thang-112026'],
    ['https://baopho.vn/gia-vang-202611', 'https://baopho.vn/gia-ca-phe-202611'],
    ['https://baopho.vn/thuong-100000', 'https://baopho.vn/phat-100000'],
    ['https://baopho.vn/thuong-1500000', 'https://baopho.vn/phat-1500000'],
    ['https://baopho.vn/goi-0905123456', 'https://baopho.vn/nhan-0905123456'],
  ],
}

describe('addresses that lead to one article are one', () => {
  describe.each(Object.entries(ONE_ARTICLE))('%s', (_, pairs) => {
    test.each(pairs)('%s = %s', (a, b) => {
      expect(canonicalAddress(a)).toEqual(expect.any(String))
      expect(canonicalAddress(a)).toBe(canonicalAddress(b))
    })
  })
})

describe('addresses that lead to two are two', () => {
  describe.each(Object.entries(TWO_ARTICLES))('%s', (_, pairs) => {
    test.each(pairs)('%s ≠ %s', (a, b) => {
      expect(canonicalAddress(a)).toEqual(expect.any(String))
      expect(canonicalAddress(a)).not.toBe(canonicalAddress(b))
    })
  })
})

describe('as it is written', () => {
  test.each([
    ['http://www.baopho.vn/Tin/?b=2&a=1', 'baopho.vn/Tin?a=1&b=2'],
    ['https://baopho.vn/tin/von-20451.html', 'baopho.vn/tin#20451'],
    ['https://baopho.vn/tin/von-4931835.html?trang=2', 'baopho.vn#4931835?trang=2'],
    ['https://baopho.vn/index.html', 'baopho.vn'],
  ])('%s: %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
  })
})

test.each(['mailto:toasoan@baopho.vn', 'javascript:void(0)', '/tin/1', 'tag:baopho.vn,2026:1', ''])(
  '%j is no address of an article',
  (address) => {
    expect(canonicalAddress(address)).toBeNull()
  },
)

test.each([
  ['slashes', '/'.repeat(500_000)],
  ['digits', '1'.repeat(500_000)],
  ['hyphens and digits', '-12345'.repeat(100_000)],
  ['escapes', '%C4'.repeat(200_000)],
  ['brackets', `(${'S('.repeat(200_000)}`],
  ['sessions', ';sid='.repeat(100_000)],
  ['dots', '.amp'.repeat(200_000)],
])('half a million %s end at once', (_, path) => {
  const before = process.cpuUsage()
  canonicalAddress(`https://baopho.vn/${path}`)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(1_000)
})
