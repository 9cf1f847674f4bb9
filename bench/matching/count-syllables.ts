/**
 * `node bench/matching/count-syllables.ts <file.jsonl>…` prints the table of src/topics/index/frequency.ts from items of
 * news, one JSON object with `title` and `summary` a line: the most frequent syllables, by half powers of two.
 */
import { readFileSync } from 'node:fs'
import { tokenise } from '../../src/text/tokens.ts'

const KEPT = 500

const counts = new Map<string, { count: number; spelled: string }>()
let total = 0
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const { title, summary } = JSON.parse(line) as { title: string; summary: string }
    const text = `${title} ${summary}`
    for (const { normal, start, end } of tokenise(text)) {
      total += 1
      if (/\d/.test(normal)) continue
      const spelled = text.slice(start, end).toLowerCase().normalize('NFC')
      counts.set(normal, { count: (counts.get(normal)?.count ?? 0) + 1, spelled })
    }
  }
}
const classes = new Map<number, string[]>()
for (const { count, spelled } of [...counts.values()].sort((a, b) => b.count - a.count).slice(0, KEPT)) {
  const step = Math.round(-2 * Math.log2(count / total))
  classes.set(step, [...(classes.get(step) ?? []), spelled])
}
console.error(`${total} tokens, ${counts.size} syllables`)
for (const [step, syllables] of classes) console.log(`  ${step}: '${syllables.join(' ')}',`)
