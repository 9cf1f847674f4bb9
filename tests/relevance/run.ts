/**
 * `npm run relevance`: precision and recall of every topic of the pack on its labelled samples.
 *
 *   --topic ID      that topic only
 *   --part PART     `samples` or `heldout`; both without it
 *   --wrong         lists every false alarm and every miss
 *   --file FILE     instead of ours: labelled lines {"title","lead"?,"text"?,"on"}, for --topic
 *   --aboutness     instead: how well scores part articles about a topic from passing mentions
 *   --alerts FILE…  unlabelled lines {"title","lead" or "summary"}: lists what alerts, by topic (last option)
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PACK } from '../../src/topics/pack/pack.ts'
import { printAboutness } from './aboutness/report.ts'
import { judgeOf, type Measured, measure, packTopic, VIEWS } from './measure.ts'
import { type Part, parseLines, readSamples, type Sample } from './samples.ts'
import type { Share } from './wilson.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    topic: { type: 'string' },
    part: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    file: { type: 'string' },
    alerts: { type: 'boolean', default: false },
    aboutness: { type: 'boolean', default: false },
  },
})
const topics = values.topic === undefined ? PACK : [packTopic(values.topic)]

if (values.aboutness) printAboutness()
else if (values.alerts) for (const file of positionals) listAlerts(file)
else {
  console.log(
    `${'topic'.padEnd(42)} ${'part'.padEnd(9)} ${'view'.padEnd(6)} items  precision              recall`,
  )
  for (const topic of topics) {
    for (const [part, samples] of partsOf(topic.id)) report(topic.id, part, samples)
  }
}

function partsOf(topic: string): [string, Sample[]][] {
  if (values.file !== undefined) {
    const lines = parseLines<Partial<Sample> & Pick<Sample, 'title' | 'on'>>(
      readFileSync(values.file, 'utf8'),
    )
    return [['file', lines.map((line) => ({ lead: '', kind: '', ...line }))]]
  }
  const parts: Part[] = values.part === undefined ? ['samples', 'heldout'] : [values.part as Part]
  return parts.map((part) => [part, readSamples(part, topic)])
}

function report(topic: string, part: string, samples: Sample[]): void {
  const judge = judgeOf(packTopic(topic))
  for (const view of VIEWS) {
    const measured = measure(judge, samples, view)
    console.log(
      `${topic.padEnd(42)} ${part.padEnd(9)} ${view.padEnd(6)} ${String(samples.length).padStart(5)}  ` +
        `${show(measured.precision)}  ${show(measured.recall)}`,
    )
    if (values.wrong && view === 'lead') listWrong(measured)
  }
}

function show(share: Share | null): string {
  if (share === null) return '–'.padEnd(21)
  const { value, low, high } = share
  return `${value.toFixed(3)} (${low.toFixed(3)} – ${high.toFixed(3)})`
}

function listWrong({ falseAlarms, missed }: Measured): void {
  for (const { title, kind } of falseAlarms) console.log(`    false alarm  [${kind}] ${title}`)
  for (const { title, kind } of missed) console.log(`    missed       [${kind}] ${title}`)
}

function listAlerts(file: string): void {
  const items = parseLines<{ title: string; lead?: string; summary?: string }>(readFileSync(file, 'utf8'))
  for (const topic of topics) {
    const judge = judgeOf(topic)
    for (const { title, lead, summary } of items) {
      const verdict = judge({ title, lead: lead ?? summary ?? '' })
      if (verdict === null) continue
      const because = [...new Set(verdict.evidence.map((piece) => piece.text))].join(' · ')
      console.log(`${topic.id}  ${verdict.score.toFixed(2)}  ${title}  [${because}]`)
    }
  }
  console.log(`${items.length} items of ${file}`)
}
