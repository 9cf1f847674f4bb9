/**
 * `node tests/stories/fit.ts`: the weights of src/articles/stories/weights.ts as a logistic regression over the labelled pairs has
 * them, and what they would say of each writer's pairs had they been fitted to the others' alone.
 *
 *   --and FILE      more pairs to fit to, of the same form; each counts a third
 *   --enough N      how much more than even is enough
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hintsAgainst } from '../../src/articles/stories/hints.ts'
import { likeness } from '../../src/articles/stories/likeness.ts'
import { isSame, isWeighed } from '../../src/articles/stories/same.ts'
import { AGAINST, ENOUGH, EVEN, FOR, speaksFor } from '../../src/articles/stories/weights.ts'
import { parseLines } from '../relevance/samples.ts'
import { PARTS, type Pair, readPairs, sketchOfTold } from './pairs.ts'
import { fitted, type Sample, scoreOf } from './regression.ts'

const { values } = parseArgs({
  options: { and: { type: 'string' }, enough: { type: 'string', default: String(ENOUGH - EVEN) } },
})
const NAMES = [...Object.keys(FOR), ...Object.keys(AGAINST), 'days']
const DAY_MS = 86_400_000
const OF_OTHERS = 1 / 3

interface Judged {
  part: string
  same: boolean
  /** Null where no weights are asked. */
  evidence: number[] | null
  decided: boolean
}

const SEEN = PARTS.filter((part) => part !== 'unseen')

const judged = SEEN.flatMap((part) => readPairs(part).map((pair) => judge(part, pair)))
const more = values.and ? parseLines<Pair>(readFileSync(values.and, 'utf8')).map((p) => judge('more', p)) : []

for (const part of SEEN)
  report(part, fitted(samples([...judged, ...more].filter((one) => one.part !== part))))
const all = fitted(samples([...judged, ...more]))
console.log()
for (const [i, name] of NAMES.entries()) console.log(`${name.padEnd(12)} ${(all[i] ?? 0).toFixed(2)}`)
console.log(`even         ${(-(all.at(-1) ?? 0)).toFixed(2)}`)

function judge(part: string, { a, b, same }: Pair): Judged {
  const [x, y] = [sketchOfTold(a), sketchOfTold(b)]
  const decided = isSame(x, y).same
  if (!isWeighed(x, y)) return { part, same, evidence: null, decided }
  const found = { ...speaksFor(likeness(x, y)), ...hintsAgainst(x, y), days: Math.abs(x.at - y.at) / DAY_MS }
  return { part, same, evidence: NAMES.map((name) => found[name as keyof typeof found]), decided }
}

function samples(of: readonly Judged[]): Sample[] {
  return of.flatMap(({ part, same, evidence }) =>
    evidence ? { evidence, isTrue: same, weight: part === 'more' ? OF_OTHERS : 1 } : [],
  )
}

function report(part: string, weights: readonly number[]): void {
  const pairs = judged.filter((one) => one.part === part)
  const merged = pairs.filter(({ evidence, decided }) =>
    evidence ? scoreOf(evidence, weights) >= Number(values.enough) : decided,
  )
  const right = merged.filter(({ same }) => same).length
  const precision = right / merged.length
  const recall = right / pairs.filter(({ same }) => same).length
  console.log(
    `${part.padEnd(10)} without its own pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  )
}
