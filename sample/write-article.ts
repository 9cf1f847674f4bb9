import type { Manuscript, SampleArticle } from './articles.ts'
import { cast } from './cast.ts'
import { dayInProse } from './vietnam-time.ts'

export type Printing = {
  /** The manuscript's place on the desk; with the round it decides who plays in the article. */
  seat: number
  /** 0 the first time round. Later rounds bring other people, places and numbers, so they are other news. */
  round: number
  number: number
  published: Date
  origin: string
}

/**
 * Fills in `{company}` and its like from the cast, `{24}` with a number that changes each round,
 * `{day}` with the day of publication and `{eve}` with the day before.
 */
export function writeArticle(manuscript: Manuscript, printing: Printing): SampleArticle {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => value(name, printing))
  const title = fill(manuscript.title)
  const path = `/${slug(title)}-${printing.number}.html`
  return {
    ...manuscript,
    title,
    lead: fill(manuscript.lead),
    paragraphs: manuscript.paragraphs.map(fill),
    number: printing.number,
    path,
    url: printing.origin + path,
    published: printing.published,
  }
}

function value(name: string, { seat, round, published }: Printing): string {
  if (name === 'day') return dayInProse(published)
  if (name === 'eve') return dayInProse(new Date(published.getTime() - 86_400_000))
  if (/^\d+$/.test(name)) return numberInRound(Number(name), round)
  const players = cast[name]
  if (!players) throw new Error(`Nobody in the sample newspaper's cast is called "{${name}}"`)
  return players[(seat + round) % players.length] ?? ''
}

/** Grows by about a seventh a round, all numbers alike, so that parts stay smaller than their whole. */
function numberInRound(first: number, round: number): string {
  const grown = first + (round % 9) * Math.max(1, Math.round(first / 7))
  return String(grown).replace(/\B(?=(\d{3})+$)/g, '.')
}

function slug(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '')
}
