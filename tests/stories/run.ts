/**
 * `npm run stories`: precision and recall of what is told to be one story, on labelled pairs.
 *
 *   --part PART     `tuned`, `heldout`, `fresh` or `unseen`; all without it
 *   --wrong         lists every wrong merge and every miss, and why
 */
import { parseArgs } from 'node:util'
import type { Share } from '../relevance/wilson.ts'
import { type Measured, measure, ours } from './measure.ts'
import { PARTS, type Pair, type PairPart, readPairs } from './pairs.ts'

const { values } = parseArgs({
  options: { part: { type: 'string' }, wrong: { type: 'boolean', default: false } },
})

console.log(
  `${'part'.padEnd(8)} ${'kind'.padEnd(26)} pairs  precision              recall                 wrong`,
)
for (const part of values.part === undefined ? PARTS : [values.part as PairPart]) {
  const pairs = readPairs(part)
  if (pairs.length === 0) continue
  report(part, 'all', pairs)
  for (const kind of [...new Set(pairs.map((pair) => pair.kind))].sort()) {
    report(
      part,
      kind,
      pairs.filter((pair) => pair.kind === kind),
    )
  }
  if (values.wrong) listWrong(measure(ours, pairs))
}

function report(part: string, kind: string, pairs: readonly Pair[]): void {
  const { precision, recall, wrong } = measure(ours, pairs)
  console.log(
    `${part.padEnd(8)} ${kind.padEnd(26)} ${String(pairs.length).padStart(5)}  ${show(precision)}  ${show(recall)}  ` +
      String(wrong.length).padStart(5),
  )
}

function show(share: Share | null): string {
  if (share === null) return '–'.padEnd(21)
  const { value, low, high } = share
  return `${value.toFixed(3)} (${low.toFixed(3)} – ${high.toFixed(3)})`
}

function listWrong({ wrong }: Measured): void {
  for (const { pair, why } of wrong) {
    console.log(
      `    ${pair.same ? 'missed' : 'merged'}  [${pair.kind}] ${why}\n      ${pair.a.title}\n      ${pair.b.title}`,
    )
  }
}
