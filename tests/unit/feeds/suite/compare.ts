import type { ExpectedFeed, ExpectedItem, FeedCase } from './case.ts'

/** What a reader made of a document, in our fields; null where it refused. What it does not know stays undefined. */
export interface Reading extends Partial<Record<Exclude<keyof ExpectedFeed, 'items' | 'count'>, unknown>> {
  items: readonly ItemReading[]
}

export type ItemReading = Partial<Record<Exclude<keyof ExpectedItem, 'contentHtmlLacks'>, unknown>>

export interface FieldResult {
  field: string
  right: boolean
  got: unknown
  want: unknown
}

/** Holds each named field of a case against a reading. `refused` is the reason, or null where something was read. */
export function compare(expect: FeedCase['expect'], reading: Reading | { refused: string }): FieldResult[] {
  if ('refused' in expect) {
    const got = 'refused' in reading ? reading.refused : 'read'
    return [
      {
        field: 'refused',
        right: [expect.refused].flat().some((reason) => reason === got),
        got,
        want: expect.refused,
      },
    ]
  }
  if ('refused' in reading) {
    return namesOf(expect).map((field) => ({ field, right: false, got: reading.refused, want: 'read' }))
  }
  const { items, count = items?.length, warnings, ...plain } = expect
  const results = Object.entries(plain).map(([field, want]) =>
    result(field, reading[field as keyof typeof plain], want),
  )
  if (count !== undefined) results.push(result('count', reading.items.length, count))
  for (const warning of warnings ?? []) {
    const given = Array.isArray(reading.warnings) ? reading.warnings : []
    results.push({
      field: 'warnings',
      right: given.some((one) => warning.test(String(one))),
      got: given,
      want: warning,
    })
  }
  items?.forEach((item, index) => {
    results.push(...compareItem(item, reading.items[index] ?? {}, `items[${index}]`))
  })
  return results
}

function compareItem(expected: ExpectedItem, got: ItemReading, where: string): FieldResult[] {
  return Object.entries(expected).map(([field, want]) => {
    if (field === 'contentHtmlLacks') {
      const html = got.contentHtml ?? ''
      return { field: `${where}.${field}`, right: !(want as RegExp).test(String(html)), got: html, want }
    }
    return result(`${where}.${field}`, got[field as keyof ItemReading], want)
  })
}

function result(field: string, got: unknown, want: unknown): FieldResult {
  return { field, right: isRight(field, got, want), got, want }
}

function isRight(field: string, got: unknown, want: unknown): boolean {
  if (want instanceof RegExp) return typeof got === 'string' && want.test(got)
  if (field.endsWith('.published') && typeof want === 'string') return got === Date.parse(want)
  // Hours and days are sets.
  if (/^skip/.test(field)) return JSON.stringify(sorted(got)) === JSON.stringify(sorted(want))
  if (Array.isArray(want)) return JSON.stringify(got) === JSON.stringify(want)
  return got === want
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted((a, b) => Number(a) - Number(b)) : list
}

function namesOf({ items, ...feed }: ExpectedFeed): string[] {
  const ofItems = (items ?? []).flatMap((item, index) =>
    Object.keys(item).map((name) => `items[${index}].${name}`),
  )
  return [...Object.keys(feed), ...(items && feed.count === undefined ? ['count'] : []), ...ofItems]
}
