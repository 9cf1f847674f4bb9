import { describe, expect, test } from 'vitest'
import { crawlDelayMs, isAllowed, parseRobots, sitemapsIn } from '../../../../src/newsroom/asking/robots.ts'
import { secondsFor } from '../../../support/cpu-seconds.ts'

const may = (text: string, path: string, agent = 'bantin') =>
  isAllowed(parseRobots(text), `https://baotinh.example.vn${path}`, agent)
const everybody = (...rules: string[]) => ['User-agent: *', ...rules].join('\n')

describe('which rule decides (RFC 9309 §2.2.2)', () => {
  test.each<[rules: string[], path: string, allowed: boolean]>([
    [[], '/tin/1.html', true],
    [['Disallow: /'], '/tin/1.html', false],
    [['Disallow: /'], '/', false],
    [['Disallow:'], '/tin/1.html', true],
    [['Allow: /'], '/tin/1.html', true],
    [['Disallow: /tin'], '/tin/1.html', false],
    [['Disallow: /tin'], '/tin-tuc', false],
    [['Disallow: /tin/'], '/tin', true],
    [['Disallow: /tin'], '/Tin', true],
    [['Disallow: tin'], '/tin', true],
    // The longest wins, whatever the order,
    [['Disallow: /tin', 'Allow: /tin/xay-dung-dang'], '/tin/xay-dung-dang/1.html', true],
    [['Allow: /tin/xay-dung-dang', 'Disallow: /tin'], '/tin/xay-dung-dang/1.html', true],
    [['Allow: /tin', 'Disallow: /tin/in'], '/tin/in/1.html', false],
    [['Allow: /', 'Disallow: /'], '/tin', true],
    // and of two as long ones the one that allows.
    [['Disallow: /tin', 'Allow: /tin'], '/tin', true],
    [['Allow: /tin', 'Disallow: /tin'], '/tin', true],
    [['Allow: /t*n', 'Disallow: /tin'], '/tin', true],
    [['Disallow: /t*n.html', 'Allow: /tin'], '/tin.html', false],
    // The file itself may always be read.
    [['Disallow: /'], '/robots.txt', true],
    [['Disallow: /*?'], '/tin?trang=2', false],
    [['Disallow: /tin?trang=2'], '/tin?trang=2', false],
    [['Disallow: /tin?trang=2'], '/tin?trang=1', true],
  ])('%j: %s → %s', (rules, path, allowed) => {
    expect(may(everybody(...rules), path)).toBe(allowed)
  })
})

describe('signs (RFC 9309 §2.2.3)', () => {
  test.each<[pattern: string, path: string, fits: boolean]>([
    ['/*.pdf', '/van-ban/15-nq-tu.pdf', true],
    ['/*.pdf', '/van-ban/15-nq-tu.pdf?tai=1', true],
    ['/*.pdf$', '/van-ban/15-nq-tu.pdf', true],
    ['/*.pdf$', '/van-ban/15-nq-tu.pdf?tai=1', false],
    ['*/in/', '/tin/in/1', true],
    ['/tin*', '/tin', true],
    ['/tin*$', '/tin/1', true],
    ['/tin$', '/tin', true],
    ['/tin$', '/tin/', false],
    ['/$', '/', true],
    ['/$', '/tin', false],
    ['/a*b*c', '/a-c-b', false],
    ['/a*b*c', '/a-b-b-c', true],
    ['/a**b', '/ab', true],
    ['/*bb$', '/abb', true],
    ['/*ab$', '/ab-ab', true],
    ['/a*a$', '/a', false],
    ['/ab*ba$', '/aba', false],
    ['/gia$/', '/gia$/vang', true],
    ['/gia%24', '/gia$', true],
    ['/gia%2A', '/gia*', true],
    ['/gia%2a', '/gia-vang*', false],
  ])('%s fits %s: %s', (pattern, path, fits) => {
    expect(may(everybody(`Disallow: ${pattern}`), path)).toBe(!fits)
  })
})

describe('percent-encoding (RFC 9309 §2.2.2)', () => {
  test.each<[pattern: string, path: string, fits: boolean]>([
    ['/tin/đảng', '/tin/đảng/1', true],
    ['/tin/đảng', '/tin/%C4%91%E1%BA%A3ng/1', true],
    ['/tin/%c4%91%e1%ba%a3ng', '/tin/đảng/1', true],
    ['/tin/%C4%91%e1%ba%A3ng', '/tin/%c4%91%E1%ba%a3ng', true],
    ['/%74in', '/tin', true],
    ['/tin', '/%74in', true],
    ['/tin%2Fin', '/tin/in', false],
    ['/tin%2fin', '/tin%2Fin', true],
    ['/~toa-soan', '/%7Etoa-soan', true],
    ['/muoi%', '/muoi%', true],
    ['/tin in', '/tin%20in', true],
    ['/\ud83d', '/tin', false],
  ])('%s fits %s: %s', (pattern, path, fits) => {
    expect(may(everybody(`Disallow: ${pattern}`), path)).toBe(!fits)
  })
})

describe('groups and agents (RFC 9309 §2.2.1)', () => {
  test.each<[what: string, text: string, allowed: boolean]>([
    ['nothing at all', '', true],
    ['its own before everybody', 'User-agent: *\nDisallow: /\nUser-agent: bantin\nDisallow: /in', true],
    ['its own, even if empty', 'User-agent: *\nDisallow: /\n\nUser-agent: bantin\nDisallow:', true],
    ['only somebody else', 'User-agent: khac\nDisallow: /', true],
    ['not by a part of its name', 'User-agent: ban\nDisallow: /\nUser-agent: bantin-anh\nDisallow: /', true],
    ['in any case', 'user-AGENT: BanTin\ndisALLOW: /', false],
    ['with a version', 'User-agent: bantin/1.0\nDisallow: /', false],
    ['several in one group', 'User-agent: khac\nUser-agent: bantin\nDisallow: /', false],
    [
      'its groups taken together',
      'User-agent: bantin\nDisallow: /in\n\nUser-agent: bantin\nDisallow: /tin',
      false,
    ],
    ['those of everybody too', 'User-agent: *\nDisallow: /in\n\nUser-agent: *\nDisallow: /tin', false],
    [
      'other records end no list',
      'User-agent: bantin\nSitemap: /s.xml\nHost: x\nUser-agent: khac\nDisallow: /',
      false,
    ],
    ['blank lines end nothing', 'User-agent: bantin\n\n\nDisallow: /', false],
    ['a delay is a rule', 'User-agent: *\nCrawl-delay: 9\nUser-agent: khac\nDisallow: /', true],
    ['an empty rule ends a list', 'User-agent: bantin\nDisallow:\nUser-agent: khac\nDisallow: /', true],
    ['rules before any agent', 'Disallow: /\nUser-agent: bantin\nDisallow: /in', true],
    [
      'a sitemap amid rules',
      'User-agent: *\nDisallow: /in\nSitemap: https://a.vn/s.xml\nDisallow: /tin',
      false,
    ],
  ])('%s', (_, text, allowed) => {
    expect(may(text, '/tin/1.html')).toBe(allowed)
  })
})

describe('lines', () => {
  test.each<[what: string, text: string]>([
    ['CRLF', 'User-agent: *\r\nDisallow: /\r\n'],
    ['CR', 'User-agent: *\rDisallow: /\r'],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /'],
    ['comments', '# chào\nUser-agent: * # mọi máy\nDisallow: / # tất cả\n'],
    ['spaces and tabs', '  User-agent \t:\t *  \n\tDisallow : /  '],
    ['junk around', '<!doctype html>\nUser-agent: *\n:\nDisallow\nDisallow: /\n\u0000'],
  ])('%s', (_, text) => {
    expect(may(text, '/tin')).toBe(false)
  })

  test('what lies beyond 500 KiB is not read, what lies before it is', () => {
    const filler = `# ${'x'.repeat(97)}\n`.repeat(5_090)
    expect(may(`User-agent: *\n${filler}Disallow: /in\n`, '/in')).toBe(false)
    expect(may(`User-agent: *\n${filler}${filler}Disallow: /in\n`, '/in')).toBe(true)
  })

  test('a page in place of robots.txt allows everything', () => {
    expect(may('<!DOCTYPE html>\n<html><body style="color: red">Không tìm thấy</body></html>', '/tin')).toBe(
      true,
    )
  })
})

describe('Crawl-delay', () => {
  test.each<[text: string, ms: number | null]>([
    ['User-agent: *\nCrawl-delay: 10', 10_000],
    ['User-agent: *\nCrawl-delay: 0.5\nDisallow: /in', 500],
    ['User-agent: *\nCrawl-delay: 0', 0],
    ['User-agent: *\nCrawl-delay: 86400', 60_000],
    ['User-agent: *\nCrawl-delay: ', null],
    ['User-agent: *\nCrawl-delay: -5', null],
    ['User-agent: *\nCrawl-delay: chậm', null],
    ['User-agent: *\nCrawl-delay: 20\n\nUser-agent: bantin\nCrawl-delay: 3', 3_000],
    ['User-agent: *\nCrawl-delay: 20\n\nUser-agent: bantin\nDisallow: /in', null],
    ['Crawl-delay: 20', null],
    ['', null],
  ])('%j → %s', (text, ms) => {
    expect(crawlDelayMs(parseRobots(text), 'bantin')).toBe(ms)
  })
})

describe('sitemaps', () => {
  const sitemaps = (text: string) => sitemapsIn(parseRobots(text), 'https://baotinh.example.vn/robots.txt')

  test('stand anywhere, are resolved, and come once each', () => {
    const text = [
      'Sitemap: https://baotinh.example.vn/sitemap.xml',
      'User-agent: *',
      'SITEMAP:/sitemap-news.xml # tin mới',
      'Disallow: /in',
      'sitemap: https://baotinh.example.vn/sitemap.xml',
      'Sitemap: ftp://baotinh.example.vn/s.xml',
      'Sitemap: https://',
      'Sitemap: https://kho.example.vn/2026/sitemap.xml.gz?a=1',
    ].join('\r\n')
    expect(sitemaps(text)).toEqual([
      'https://baotinh.example.vn/sitemap.xml',
      'https://baotinh.example.vn/sitemap-news.xml',
      'https://kho.example.vn/2026/sitemap.xml.gz?a=1',
    ])
  })

  test('a hundred at most', () => {
    const text = Array.from({ length: 500 }, (_, n) => `Sitemap: /s${n}.xml`).join('\n')
    expect(sitemaps(text)).toHaveLength(100)
    expect(sitemaps(text)[99]).toBe('https://baotinh.example.vn/s99.xml')
  })
})

describe('hostile files end within a second', () => {
  const path = `/${'a'.repeat(4_000)}`
  test.each<[what: string, rules: string]>([
    ['one rule of signs', `Disallow: /${'*a'.repeat(250_000)}b`],
    ['many rules of signs', `Disallow: /${'*a'.repeat(500)}b\n`.repeat(500)],
    ['long parts that almost fit', `Disallow: /*${'a'.repeat(1_000)}b\n`.repeat(500)],
    ['parts that fit late', `Disallow: /*b${'a'.repeat(1_000)}\n`.repeat(500)],
    ['many short rules', 'Disallow: /*b\n'.repeat(36_000)],
    ['many groups', 'User-agent: bantin\nDisallow: /*b\n'.repeat(16_000)],
    ['many agents', `${'User-agent: khac\n'.repeat(30_000)}Disallow: /b`],
    ['percent signs', `Disallow: /${'%'.repeat(500_000)}`],
  ])('%s', (_, rules) => {
    const read = () => expect(may(`User-agent: bantin\n${rules}`, path)).toBe(true)
    expect(secondsFor(read)).toBeLessThan(1)
  })
})
