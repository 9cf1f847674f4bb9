import { describe, expect, test } from 'vitest'
import { placesOf } from '../../../../src/newsroom/gaps/places.ts'
import { sharedSection } from '../../../../src/newsroom/gaps/section.ts'

const SOURCE = 'https://baotinh.example/rss/kinh-te.rss'
const USUAL = [
  'https://baotinh.example/sitemap-news.xml',
  'https://baotinh.example/news-sitemap.xml',
  'https://baotinh.example/sitemap.xml',
]

describe('where a feed’s lost items are looked for', () => {
  const cases: [name: string, link: string | null, sitemaps: string[], places: string[]][] = [
    ['only at usual addresses where nobody says more', null, [], USUAL],
    [
      'on the section’s own page first',
      'https://baotinh.example/kinh-te/',
      [],
      ['https://baotinh.example/kinh-te/', ...USUAL],
    ],
    ['on the front page last', 'https://baotinh.example/', [], [...USUAL, 'https://baotinh.example/']],
    [
      'in what robots.txt names before what is usual, each once',
      null,
      ['https://baotinh.example/tin.xml', 'https://baotinh.example/sitemap.xml'],
      [
        'https://baotinh.example/tin.xml',
        'https://baotinh.example/sitemap.xml',
        'https://baotinh.example/sitemap-news.xml',
        'https://baotinh.example/news-sitemap.xml',
      ],
    ],
    ['not on another host', 'https://khac.example/kinh-te', [], USUAL],
    ['not at what is no address', 'kinh te', [], USUAL],
  ]
  test.each(cases)('%s', (_name, link, sitemaps, places) => {
    expect(placesOf(SOURCE, link, sitemaps).map(({ url }) => url)).toEqual(places)
  })

  test('is site-wide but for the section’s own page', () => {
    expect(
      placesOf(SOURCE, 'https://baotinh.example/kinh-te', []).map(({ isSiteWide }) => isSiteWide),
    ).toEqual([false, true, true, true])
  })
})

describe('the section that addresses share', () => {
  const at = (...paths: string[]) => paths.map((path) => `https://baotinh.example${path}`)
  test.each([
    [at('/kinh-te/a-1.html', '/kinh-te/b-2.html', '/kinh-te/c/d-3.html'), '/kinh-te/'],
    [at('/kinh-te/a-1.html', '/van-hoa/b-2.html', '/kinh-te/c-3.html'), null],
    [at('/a-1.html', '/b-2.html', '/c-3.html'), null],
    [at('/kinh-te/a-1.html', '/kinh-te/b-2.html'), null],
    [at('/kinh-te/', '/kinh-te/a-1.html', '/kinh-te/b-2.html'), null],
    [[], null],
  ])('%j: %s', (urls, section) => {
    expect(sharedSection(urls)).toBe(section)
  })
})
