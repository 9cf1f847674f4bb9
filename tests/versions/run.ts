/**
 * `npm run versions`: how many material changes of an article are found, and how many cosmetic edits alert, on labelled
 * pairs, by part and kind.
 *
 *   --part PART   `tuned`, `heldout`, `fresh`, `later` or `unseen`; all without it
 *   --wrong       lists every change that is missed and every edit that alerts, with what was seen
 */
import { parseArgs } from 'node:util'
import { materialChanges } from '../../src/articles/versions/material.ts'
import type { Share } from '../relevance/wilson.ts'
import { measure, PARTS, readPairs, type VersionPair } from './pairs.ts'

const { values } = parseArgs({
  options: { part: { type: 'string' }, wrong: { type: 'boolean', default: false } },
})

console.log(`${'part'.padEnd(9)} ${'kind'.padEnd(18)} pairs  material found         cosmetic alerted`)
for (const part of PARTS) {
  if (values.part !== undefined && values.part !== part) continue
  const pairs = readPairs(part)
  report(part, 'all', pairs)
  const kinds = Map.groupBy(pairs, ({ kind }) => kind)
  for (const [kind, some] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) report(part, kind, some)
  if (values.wrong) for (const pair of measure(pairs).wrong) list(pair)
}

function report(part: string, kind: string, pairs: readonly VersionPair[]): void {
  const { found, alerted } = measure(pairs)
  const count = String(pairs.length).padStart(5)
  console.log(`${part.padEnd(9)} ${kind.padEnd(18)} ${count}  ${show(found)}  ${show(alerted)}`)
}

function show(share: Share | null): string {
  if (share === null) return '–'.padEnd(21)
  const { value, low, high } = share
  return `${value.toFixed(3)} (${low.toFixed(3)} – ${high.toFixed(3)})`
}

function list({ before, after, material, kind, note }: VersionPair): void {
  console.log(`  ${material ? 'missed  ' : 'alerted '} [${kind}] ${note}`)
  console.log(`    ${before.title}\n    ${after.title}`)
  for (const change of materialChanges(before, after))
    console.log(`      ${change.kind}: “${change.before}” → “${change.after}”`)
}
