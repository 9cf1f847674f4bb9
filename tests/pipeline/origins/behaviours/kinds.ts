import { expect } from 'vitest'
import { type Behaviour, HOURLY, isIn, type Origin } from '../behaviour.ts'
import { type Listed, listPage, newsSitemap } from '../documents.ts'
import { DAY, day } from '../newspaper.ts'
import { HOST, html, type Site } from '../site.ts'

/** A list page, with its robots.txt once a day. */
const LISTED = { path: '/thoi-su', ...HOURLY, requestsADay: HOURLY.requestsADay + 1 }

const otherwise =
  (path: string, answer: (site: Site) => Response | Promise<Response>): Origin =>
  (site) =>
  (request) =>
    new URL(request.url).pathname === path ? answer(site) : site.answer(request)

/** What a site published on each day; days are numbered from a week before the simulation on. */
function daysOf(site: Site): { today: number; list: (number: number) => Listed[] } {
  const numberOf = (time: number) => Math.floor((time - day(-7)) / DAY)
  const all = site.listed(Date.now(), 1_000)
  return {
    today: numberOf(Date.now()),
    list: (number) => all.filter(({ article }) => numberOf(article.publishedAt) === number),
  }
}

/** An index of the days so far, the newest last, as programs that append write it. */
function sitemapIndex(today: number): string {
  const written = Array.from({ length: today + 1 }, (_, number) => {
    const until = Math.min(day(number - 6), Date.now())
    return `<sitemap><loc>https://${HOST}/sitemap-${number}.xml</loc><lastmod>${new Date(until).toISOString()}</lastmod></sitemap>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${written.join('')}</sitemapindex>`
}

async function gzip(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
}

/** What stands beside a list, other in every answer: much read (months old), advertised, and how many are reading. */
function sidebar(answers: number): string {
  const old = Array.from({ length: 6 }, (_, place) => {
    const number = 900_000 + ((answers * 7 + place * 3) % 40)
    return `<li><a href="/thoi-su/chuyen-cay-cau-moi-nam-ngoai-${number}.html">Chuyện cây cầu mới năm ngoái, kỳ ${number % 40}</a></li>`
  })
  return `<section class="most-read"><h2>Đọc nhiều</h2><ol>${old.join('')}</ol></section>
<div class="ad"><a href="https://quangcao.example/?lan=${answers}">Mua xe trả góp</a></div>
<p>${100 + answers} người đang đọc</p>`
}

export const kinds: Behaviour[] = [
  {
    name: 'a news sitemap',
    path: '/news-sitemap.xml',
    ...HOURLY,
    check: ({ source }) => expect(source).toMatchObject({ kind: 'sitemap' }),
  },
  {
    name: 'a news sitemap in a gzip file',
    path: '/news-sitemap.xml.gz',
    origin: otherwise(
      '/news-sitemap.xml.gz',
      async (site) =>
        new Response(await gzip(newsSitemap(site.listed())), {
          headers: { 'content-type': 'application/gzip' },
        }),
    ),
    ...HOURLY,
    check: ({ source }) => expect(source).toMatchObject({ kind: 'sitemap' }),
  },
  {
    name: 'a sitemap index, with a document for each day',
    path: '/sitemap.xml',
    origin: (site) => (request) => {
      const { pathname } = new URL(request.url)
      const { today, list } = daysOf(site)
      if (pathname === '/sitemap.xml') return site.documentOf(request, sitemapIndex(today), 'application/xml')
      const number = Number(/^\/sitemap-(\d+)\.xml$/.exec(pathname)?.[1] ?? Number.NaN)
      return Number.isNaN(number)
        ? site.answer(request)
        : site.documentOf(request, newsSitemap(list(number)), 'application/xml')
    },
    ...HOURLY,
    // The index and three of its documents.
    requestsADay: 4 * HOURLY.requestsADay,
    check: ({ source }) => expect(source).toMatchObject({ kind: 'sitemap' }),
  },
  {
    name: 'a list page',
    ...LISTED,
    check: ({ source, requests }) => {
      expect(source).toMatchObject({ kind: 'page' })
      expect(requests[0]?.url.pathname).toBe('/thoi-su')
    },
  },
  {
    name: 'a list page whose sidebar is never the same',
    origin: (site) => {
      let answers = 0
      return (request) => {
        if (new URL(request.url).pathname !== '/thoi-su') return site.answer(request)
        answers += 1
        return html(listPage(site.listed(), sidebar(answers)))
      }
    },
    ...LISTED,
  },
  {
    name: 'a list page that robots.txt forbids from the fifth day on',
    days: 9,
    origin: (site) => (request) => {
      const { pathname } = new URL(request.url)
      if (pathname !== '/robots.txt') return site.answer(request)
      return new Response(
        Date.now() < day(4) ? 'User-agent: *\nAllow: /' : 'User-agent: *\nDisallow: /thoi-su',
      )
    },
    ...LISTED,
    // robots.txt is kept for a day.
    seenFrom: ({ publishedAt }) => (publishedAt < day(4) - 2 * 3_600_000 ? publishedAt : null),
    leastDue: 8,
    faults: ['robots'],
    standing: ['robots'],
    check: ({ requests }) => {
      const after = requests.filter(({ at: time }) =>
        isIn({ from: day(5) + 6 * 3_600_000, until: day(99) }, time),
      )
      expect(new Set(after.map(({ url }) => url.pathname))).toEqual(new Set(['/robots.txt']))
      expect(after.length).toBeLessThanOrEqual(6)
    },
  },
  {
    name: 'a list page whose robots.txt fails for two days',
    origin: (site) => (request) =>
      new URL(request.url).pathname === '/robots.txt' && isIn({ from: day(3), until: day(5) }, Date.now())
        ? new Response(null, { status: 503 })
        : site.answer(request),
    ...LISTED,
    requestsADay: LISTED.requestsADay + 10,
  },
]
