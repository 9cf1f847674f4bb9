import type { Judged } from '../../../library/preview/over-sample.ts'
import type { Measured, ShownSample } from '../../../web/pages/admin/topic-sample.tsx'

/** An article, by its id, of which somebody said whether it is on a topic. */
export interface Said {
  article: string
  about: boolean
}

/** How a query does on labelled articles, of which it was asked in the same order; those that are gone do not count. */
export function measured(said: readonly Said[], judged: readonly (Judged | null)[]): Measured {
  const known = said.flatMap(({ about }, at) => {
    const verdict = judged[at]
    return verdict ? [{ about, isMatch: verdict.isMatch }] : []
  })
  const count = (is: (one: { about: boolean; isMatch: boolean }) => boolean) => known.filter(is).length
  return {
    right: count(({ about, isMatch }) => about && isMatch),
    taken: count(({ isMatch }) => isMatch),
    wanted: count(({ about }) => about),
  }
}

/** The sample as the query in the form does on it (null: it cannot be asked), and the saved one (null: the same). */
export function shownSample(
  said: readonly Said[],
  edited: readonly (Judged | null)[] | null,
  saved: readonly (Judged | null)[] | null,
): ShownSample {
  const judged = edited ?? saved ?? []
  const titled = (is: (about: boolean, isMatch: boolean) => boolean) =>
    said.flatMap(({ article, about }, at) => {
      const one = judged[at]
      return one && is(about, one.isMatch) ? [{ id: article, title: one.title }] : []
    })
  return {
    yes: said.filter(({ about }) => about).length,
    no: said.filter(({ about }) => !about).length,
    gone: judged.filter((one) => one === null).length,
    edited: edited && measured(said, edited),
    saved: saved && measured(said, saved),
    wrongly: titled((about, isMatch) => !about && isMatch),
    missed: titled((about, isMatch) => about && !isMatch),
  }
}
