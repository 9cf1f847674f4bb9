import { type Behaviour, HOURLY } from '../behaviour.ts'
import { rfc822, vietnameseTime } from '../documents.ts'
import { DAY, HOUR } from '../newspaper.ts'
import type { Ways } from '../site.ts'

const dated = (date: (time: number) => string | null): Ways => ({
  item: (listed) => ({ ...listed, date: date(listed.article.publishedAt) }),
})

export const dates: Behaviour[] = [
  {
    name: 'a year ahead',
    ways: dated((time) => rfc822(time + 365 * DAY)),
    ...HOURLY,
    faults: ['future_dates'],
    standing: ['future_dates'],
  },
  {
    name: 'seven hours ahead: local time called GMT',
    ways: dated((time) => rfc822(time).replace('+0700', 'GMT')),
    ...HOURLY,
  },
  {
    name: 'seven hours behind: GMT called local time',
    ways: dated((time) => rfc822(time - 7 * HOUR)),
    ...HOURLY,
  },
  { name: 'as Vietnamese pages write them', ways: dated(vietnameseTime), ...HOURLY },
  {
    name: 'days without times',
    ways: dated((time) => vietnameseTime(time).slice(7)),
    ...HOURLY,
  },
]
