import { type Behaviour, HOURLY, type Origin } from '../behaviour.ts'
import { rfc822, rss } from '../documents.ts'
import { DAY, day, HOUR } from '../newspaper.ts'
import { HOST, RSS, type Site } from '../site.ts'

/** Links without the number at their end: words alone. */
const worded = (link: string | null) => link?.replace(/-\d+\.html$/, '/') ?? null

/** Answers with a feed that `make` makes anew each time. */
const answering =
  (make: (site: Site, answers: number) => string): Origin =>
  (site) => {
    let answers = 0
    return (request) => {
      if (new URL(request.url).pathname !== '/rss') return site.answer(request)
      answers += 1
      return new Response(make(site, answers), { headers: { 'content-type': RSS } })
    }
  }

export const identity: Behaviour[] = [
  {
    name: 'no guids',
    ways: { item: (listed) => ({ ...listed, guid: null }) },
    ...HOURLY,
  },
  {
    name: 'guids that are rewritten in every answer',
    origin: answering((site, answers) =>
      rss(site.listed().map((listed) => ({ ...listed, guid: `${listed.guid}-${answers}` }))),
    ),
    ...HOURLY,
    faults: ['guids_rewritten'],
    standing: ['guids_rewritten'],
  },
  {
    name: 'guids that are rewritten once',
    ways: {
      item: (listed) => (Date.now() < day(5) ? listed : { ...listed, guid: `cms2:${listed.article.number}` }),
    },
    ...HOURLY,
    faults: ['guids_rewritten'],
  },
  {
    name: 'guids that are headlines, and headlines that are edited',
    ways: {
      item: (listed) => {
        const isEdited = Date.now() > listed.article.publishedAt + 2 * HOUR
        const title = isEdited ? `${listed.title} (cập nhật)` : listed.title
        return { ...listed, title, guid: title }
      },
    },
    ...HOURLY,
  },
  {
    name: 'headlines and the words of addresses that are edited, twice',
    ways: {
      item: (listed) => {
        const age = Date.now() - listed.article.publishedAt
        const [title, word] =
          age < HOUR
            ? [listed.title, '']
            : age < 5 * HOUR
              ? [`Cập nhật: ${listed.title}`, 'cap-nhat-']
              : [`${listed.title} và những điều cần biết`, 'nhung-dieu-can-biet-']
        const link = listed.link?.replace('/thoi-su/', `/thoi-su/${word}`) ?? null
        return { ...listed, title, link, guid: link }
      },
    },
    ...HOURLY,
  },
  {
    name: 'one guid for all items',
    ways: { item: (listed) => ({ ...listed, guid: 'https://baothu.example/rss' }) },
    ...HOURLY,
  },
  {
    name: 'guids that count the places of the list',
    origin: answering((site) =>
      rss(site.listed().map((listed, place) => ({ ...listed, guid: String(place + 1) }))),
    ),
    ...HOURLY,
  },
  {
    name: 'neither guids nor addresses',
    ways: { item: (listed) => ({ ...listed, guid: null, link: null }) },
    ...HOURLY,
  },
  {
    name: 'addresses of words alone, without guids',
    ways: { item: (listed) => ({ ...listed, guid: null, link: worded(listed.link) }) },
    ...HOURLY,
  },
  {
    name: 'http that turns to https and back',
    ways: {
      item: (listed) => {
        const isPlain = Date.now() < day(3) || Date.now() > day(6)
        const link = (isPlain && listed.link?.replace('https:', 'http:')) || listed.link
        return { ...listed, link, guid: link }
      },
    },
    ...HOURLY,
  },
  {
    name: 'links that move to another domain, guids with them',
    ways: {
      item: (listed) => {
        const link =
          Date.now() < day(5) ? listed.link : (listed.link?.replace(HOST, 'www.tinthu.example') ?? null)
        return { ...listed, link, guid: link }
      },
    },
    ...HOURLY,
  },
  {
    name: 'another program behind it: other guids, other addresses',
    ways: {
      item: (listed) =>
        Date.now() < day(5)
          ? listed
          : {
              ...listed,
              link:
                listed.link?.replace('/thoi-su/', '/bai-viet/').replace(/-(\d+)\.html$/, '-9$1.html') ?? null,
              guid: `moi-${listed.article.number}`,
            },
    },
    ...HOURLY,
    faults: ['guids_rewritten'],
  },
  {
    name: 'another campaign and session in the links of every answer',
    origin: answering((site, answers) =>
      rss(
        site.listed().map((listed) => {
          const link = `${listed.link}?utm_source=rss&amp;utm_campaign=lan-${answers}&amp;PHPSESSID=ab12cd34ef56ab12cd34ef56${answers}`
          return { ...listed, link, guid: null }
        }),
      ),
    ),
    ...HOURLY,
  },
  {
    name: 'links to www., m. and amp by turns',
    origin: answering((site, answers) =>
      rss(
        site.listed().map((listed) => {
          const host = [`www.${HOST}`, `m.${HOST}`, `amp.${HOST}`][answers % 3] ?? HOST
          return { ...listed, link: listed.link?.replace(HOST, host) ?? null }
        }),
      ),
    ),
    ...HOURLY,
  },
  {
    name: 'items that are dated anew in every answer',
    origin: answering((site) =>
      rss(site.listed().map((listed) => ({ ...listed, date: rfc822(Date.now()) }))),
    ),
    ...HOURLY,
  },
  {
    name: 'items that are dated anew with every edit, and come on top again',
    ways: {
      // Every other article is edited the next morning.
      pick: (published) => {
        const shownAt = ({ number, publishedAt }: (typeof published)[number]) =>
          number % 2 === 0 && publishedAt + 20 * HOUR <= Date.now() ? publishedAt + 20 * HOUR : publishedAt
        return published.toSorted((a, b) => shownAt(b) - shownAt(a))
      },
      item: (listed) => {
        const { number, publishedAt } = listed.article
        const isEdited = number % 2 === 0 && publishedAt + 20 * HOUR <= Date.now()
        return isEdited
          ? { ...listed, title: `${listed.title} (sửa)`, date: rfc822(publishedAt + 20 * HOUR) }
          : listed
      },
    },
    ...HOURLY,
  },
  {
    name: 'old items that come on top again as they were',
    ways: {
      pick: (published) => {
        const old = published.filter(({ publishedAt }) => publishedAt < Date.now() - 4 * DAY)
        const hour = Math.floor(Date.now() / HOUR)
        return [...old.slice(hour % 5, (hour % 5) + 3), ...published]
      },
    },
    ...HOURLY,
  },
  {
    name: 'items that are taken off for some hours, and put back',
    ways: {
      // What the first document lacked, and is no older than three days, would be news.
      pick: (published) =>
        published.filter(
          ({ number }) => Date.now() < day(1) || (number + Math.floor(Date.now() / (5 * HOUR))) % 3 !== 0,
        ),
    },
    ...HOURLY,
    seenFrom: (_, served) => served,
  },
  {
    name: 'everything twice, the second time under another section',
    origin: answering((site) =>
      rss(
        site
          .listed()
          .flatMap((listed) => [
            listed,
            { ...listed, link: listed.link?.replace('/thoi-su/', '/tin-nong/') ?? null },
          ]),
      ),
    ),
    ...HOURLY,
  },
  {
    name: 'one headline for all bridges',
    ways: {
      item: (listed) =>
        listed.article.isMatch ? { ...listed, title: 'Điểm tin về cầu mới trong tỉnh' } : listed,
    },
    ...HOURLY,
  },
  {
    name: 'the oldest items first',
    origin: answering((site) => rss(site.listed().toReversed())),
    ...HOURLY,
  },
  {
    name: 'items in another order in every answer',
    origin: answering((site, answers) =>
      rss(
        site
          .listed()
          .toSorted((a, b) => ((a.article.number * answers) % 31) - ((b.article.number * answers) % 31)),
      ),
    ),
    ...HOURLY,
  },
]
