import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostRead, type News, site, some } from './news.ts'
import { pageOf } from './reading.ts'

/** Ways to write a list page, put together at random: the news on it is found in every one. */

const SITE = 'https://baophuhoa.vn'
const addresses: readonly ((one: News) => string)[] = [
  ({ slug, number }) => `/thoi-su/${slug}-${number}.html`,
  ({ slug, number }) => `/${slug}-post${number}.html`,
  ({ slug, number }) => `/bai/${number}/${slug}`,
  ({ slug }) => `/tin-tuc/${slug}`,
  ({ slug }) => `/2026/11/24/${slug}/`,
  ({ number }) => `/xem-tin-${number}.htm`,
  ({ number }) => `/Detail.aspx?NewsID=${number}&amp;cat=3`,
]
const dates: readonly ((one: News) => string)[] = [
  ({ day }) => day,
  ({ day, time }) => `${time} ${day}`,
  ({ day, time }) => `Ngày ${day} - ${time}`,
  ({ day, time }) => `(${day} ${time})`,
]
const classes = [
  '',
  'item',
  'news',
  'tin',
  'card',
  'box',
  'row',
  'col-md-4',
  'clearfix',
  'tin-item odd',
  'style1',
  'css-1a2b3c',
  'a',
  'b c',
]
const className = fc.constantFrom(...classes).map((name) => (name === '' ? '' : ` class="${name}"`))

const layout = fc.record({
  count: fc.integer({ min: 3, max: 16 }),
  address: fc.constantFrom(...addresses),
  date: fc.option(fc.constantFrom(...dates)),
  tags: fc.constantFrom(
    ['ul', 'li'],
    ['ol', 'li'],
    ['div', 'div'],
    ['div', 'article'],
    ['section', 'div'],
    ['main', 'section'],
    ['table', 'tr'],
  ),
  titleTag: fc.constantFrom('h2', 'h3', 'h4', 'div', 'span', 'b'),
  hasPicture: fc.boolean(),
  hasLead: fc.boolean(),
  hasMore: fc.boolean(),
  isDateFirst: fc.boolean(),
  isWrapped: fc.boolean(),
  hasMostRead: fc.boolean(),
  depth: fc.integer({ min: 0, max: 4 }),
  names: fc.record({
    list: className,
    item: className,
    title: className,
    lead: className,
    date: className,
    inner: className,
  }),
})

type Choices = typeof layout extends fc.Arbitrary<infer T> ? T : never

function itemOf(one: News, choices: Choices): string {
  const { names, titleTag } = choices
  const href = choices.address(one)
  const date = choices.date ? `<span${names.date}>${choices.date(one)}</span>` : ''
  const parts = [
    choices.hasPicture ? `<a href="${href}"><img src="/i.jpg"></a>` : '',
    choices.isDateFirst ? date : '',
    `<${titleTag}${names.title}><a href="${href}">${one.title}</a></${titleTag}>`,
    choices.isDateFirst ? '' : date,
    choices.hasLead ? `<p${names.lead}>${one.lead}</p>` : '',
    choices.hasMore ? `<a href="${href}">Xem tiếp</a>` : '',
  ]
  const [picture, ...rest] = parts
  if (choices.tags[1] === 'tr') return `<tr${names.item}><td>${picture}</td><td>${rest.join('')}</td></tr>`
  const inner = choices.isWrapped ? `<div${names.inner}>${parts.join('\n')}</div>` : parts.join('\n')
  return `<${choices.tags[1]}${names.item}>${inner}</${choices.tags[1]}>`
}

test('every list is found, with its headlines and nothing else', () => {
  fc.assert(
    fc.property(layout, (choices) => {
      const news = some(choices.count)
      const [list] = choices.tags
      const items = news.map((one) => itemOf(one, choices)).join('\n')
      const main = `<${list}${choices.names.list}>${items}</${list}>`
      const around = `${'<div>'.repeat(choices.depth)}${main}${'</div>'.repeat(choices.depth)}`
      const html = site('Thời sự', around, choices.hasMostRead ? mostRead(choices.address) : '')
      expect(pageOf(html, `${SITE}/thoi-su`).items.map(({ url, title }) => [url, title])).toEqual(
        news.map((one) => [SITE + choices.address(one).replace('&amp;', '&'), one.title]),
      )
    }),
    { numRuns: 200 },
  )
}, 60_000)
