/**
 * `npm run extraction`: how much of the pages of our own writing comes out as their authors meant it.
 *
 *   --part PART     `tuned`, `heldout`, `fresh` or `unseen`; all without it
 *   --layouts       a row for each layout, too
 *   --wrong         shows what was lost and what should not be there, line by line
 *   --lay FILE      instead: lays the article of a JSON file into every layout and shows what comes out of each
 *   --page FILE     instead: reads a page that was saved as HTML; --url says where it stood
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeDocument } from '../../src/feeds/read/charset/decode.ts'
import { findDocuments } from '../../src/text/documents/find.ts'
import { type Means, meansOf, type Score, scoreOf } from './measure.ts'
import { laidInto, type Page, type Part, pagesOf } from './pages.ts'
import { extract } from './read.ts'
import type { WrittenArticle } from './written.ts'

const PARTS: readonly Part[] = ['tuned', 'heldout', 'fresh', 'unseen']

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    layouts: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    lay: { type: 'string' },
    page: { type: 'string' },
    url: { type: 'string', default: 'https://bao.example/bai-viet-1.html' },
  },
})
const parts = values.part === undefined ? PARTS : PARTS.filter((part) => part === values.part)

if (values.page !== undefined) {
  const decoded = decodeDocument(new Uint8Array(readFileSync(values.page)), 'text/html')
  if (!decoded.ok) throw new Error(decoded.detail)
  console.log(JSON.stringify(extract({ html: decoded.text, url: values.url, now: Date.now() }), null, 2))
} else if (values.lay !== undefined) {
  const article = JSON.parse(readFileSync(values.lay, 'utf8')) as WrittenArticle
  for (const part of parts) for (const page of await laidInto(part, article)) showLaid(page)
} else {
  console.log(line('', 'pages', 'words F1', 'shingles F1', 'whole', 'title', 'byline', 'date'))
  for (const part of parts) report(part, await pagesOf(part))
}

function report(part: Part, pages: readonly Page[]): void {
  const scores = pages.map((page) => scoreOf(page, extract(page)))
  if (scores.length === 0) return
  console.log(row(part, meansOf(scores)))
  if (values.layouts) {
    for (const [layout, some] of Map.groupBy(scores, ({ page }) => page.layout))
      console.log(row(`  ${layout}`, meansOf(some)))
  }
  if (values.wrong) for (const score of scores) showWrong(score)
}

function row(name: string, means: Means): string {
  const { pages, words, shingles, whole, title, byline, published } = means
  return line(
    name,
    String(pages),
    ...[words, shingles, whole, title, byline, published].map((share) => share.toFixed(3)),
  )
}

function line(name: string, ...cells: string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('')
}

function showWrong({ page, found, whole, title, byline, published }: Score): void {
  const { expected } = page
  if (whole && title && byline && published) return
  console.log(`\n${page.layout} / ${page.article}`)
  if (!title) console.log(`  title     ${found.title}\n  and not   ${expected.title}`)
  if (!byline) console.log(`  byline    ${found.byline}\n  and not   ${expected.byline}`)
  if (!published)
    console.log(`  published ${timeOf(found.published)}\n  and not   ${timeOf(expected.published)}`)
  for (const lost of without(expected.lines, found.paragraphs)) console.log(`  - ${lost.slice(0, 160)}`)
  for (const extra of without(found.paragraphs, expected.lines)) console.log(`  + ${extra.slice(0, 160)}`)
}

function showLaid(page: Page): void {
  const found = extract(page)
  const { words, whole } = scoreOf(page, found)
  const { expected } = page
  const documents = findDocuments(found.paragraphs.join('\n')).map(
    ({ document: { number, date }, text }) => `${number ?? text}${date ? ` (${date})` : ''}`,
  )
  console.log(
    [
      `\n${page.layout}: ${whole ? 'whole, and nothing else' : `words F1 ${words.f1.toFixed(3)}`}`,
      `  ${found.title}`,
      `  ${timeOf(found.published)} · ${found.byline} · ${documents.join(', ')}`,
      ...(whole ? [] : without(expected.lines, found.paragraphs).map((lost) => `  - ${lost.slice(0, 160)}`)),
      ...(whole
        ? []
        : without(found.paragraphs, expected.lines).map((extra) => `  + ${extra.slice(0, 160)}`)),
    ].join('\n'),
  )
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((one) => one.normalize('NFC')))
  return lines.filter((one) => !known.has(one.normalize('NFC')))
}

function timeOf(time: number | null): string {
  return time === null ? 'none' : new Date(time).toISOString()
}
