import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An article as the sample newspaper's desk keeps it; what stands in braces is filled in on publication. */
export type Manuscript = {
  title: string
  category: string
  byline: string
  /** Whether it is about the flagship topic of the pack; what tests may hold a match against. */
  onTopic: boolean
  lead: string
  paragraphs: string[]
}

/** An article as it stands in the newspaper. */
export type SampleArticle = Manuscript & {
  number: number
  path: string
  url: string
  published: Date
}

export const firstEdition = readManuscripts('first-edition.txt')
export const laterArticles = readManuscripts('later.txt')

/** One article: `# title`, `name: value` lines, then lead and paragraphs, each after an empty line. */
function readManuscripts(file: string): Manuscript[] {
  const text = readFileSync(join(import.meta.dirname, 'articles', file), 'utf8')
  return text.split(/^# /m).slice(1).map(readManuscript)
}

function readManuscript(text: string): Manuscript {
  const [head = '', lead, ...paragraphs] = text.trim().split(/\n\s*\n/)
  const [title = '', ...lines] = head.split('\n')
  const value = (name: string) => {
    const line = lines.find((each) => each.startsWith(`${name}: `))
    if (!line) throw new Error(`No "${name}:" in the sample article "${title}"`)
    return line.slice(name.length + 2)
  }
  if (!lead) throw new Error(`No lead in the sample article "${title}"`)
  return {
    title,
    category: value('category'),
    byline: value('byline'),
    onTopic: value('topic') === 'yes',
    lead: unwrap(lead),
    paragraphs: paragraphs.map(unwrap),
  }
}

function unwrap(paragraph: string): string {
  return paragraph.replaceAll('\n', ' ')
}
