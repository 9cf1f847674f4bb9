import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NO_CONCEPTS } from '../../../src/topics/concepts/concept.ts'
import { evaluate } from '../../../src/topics/matching/evaluate.ts'
import type { Finding } from '../../../src/topics/matching/finding.ts'
import { type Prepared, prepare } from '../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'
import type { Query } from '../../../src/topics/query/tree.ts'
import { parseLines } from '../samples.ts'

/** A whole article that matches a plain query on its topic: because it is about that, or because it mentions it. */
export interface LabelledArticle {
  topic: string
  title: string
  lead: string
  text: string
  about: boolean
  kind: string
}

/**
 * Queries of the shapes that people type first. They are not those of the pack, whose own wording keeps many passing
 * mentions out, and which change: weights have to serve any query.
 */
const PLAIN_QUERIES: Readonly<Record<string, string>> = {
  'to-chuc-dang-doanh-nghiep-tu-nhan':
    '("chi bộ" OR "đảng viên" OR "tổ chức đảng") ("doanh nghiệp" OR "công ty")',
  'thu-hoi-dat-boi-thuong':
    '"thu hồi đất" OR "giải phóng mặt bằng" OR "đền bù" OR "bồi thường" OR "bị thu hồi"',
  'dau-tu-cong': '"đầu tư công"',
  'cai-cach-hanh-chinh': '"cải cách hành chính" OR "thủ tục hành chính" OR "một cửa"',
  'nong-thon-moi': '"nông thôn mới"',
  'lu-lut-de-dieu': '(đê OR kè OR "hồ chứa") (lũ OR ngập OR "mưa lớn")',
  'an-toan-giao-thong': '"tai nạn giao thông" OR "an toàn giao thông"',
  'dau-tu-khu-cong-nghiep':
    '("khu công nghiệp" OR KCN OR "cụm công nghiệp") NEAR/20 ("nhà đầu tư" OR "dự án" OR vốn)',
  'canh-bao-y-te': '"sốt xuất huyết" OR "tay chân miệng" OR "ngộ độc"',
  'truong-hoc': '(trường OR "học sinh") ("năm học" OR "tuyển sinh")',
}

/** An article with what a score is made from. */
export interface Matched {
  article: LabelledArticle
  tree: Query
  prepared: Prepared
  findings: readonly Finding[]
}

/** Every article of our own writing, about 180 words each. */
export function readArticles(): LabelledArticle[] {
  return parseLines(readFileSync(join(import.meta.dirname, 'articles.jsonl'), 'utf8'))
}

/**
 * Longer articles made of these: what is about a topic goes on with another such text, and what mentions it with
 * another that does and one of another topic, so that it mentions it more often than many a short article that is
 * about it.
 */
export function lengthened(articles: readonly LabelledArticle[]): LabelledArticle[] {
  return articles.map((article, i) => {
    const alike = articles.filter(({ topic, about }) => topic === article.topic && about === article.about)
    const next = alike[(alike.indexOf(article) + 1) % alike.length] ?? article
    const other = [...articles.slice(i), ...articles].find(
      ({ topic, about }) => topic !== article.topic && !about,
    )
    const added = article.about || !other ? [next] : [other, next]
    return { ...article, text: [article, ...added].map(({ text }) => text).join('\n') }
  })
}

const TREES = new Map(Object.entries(PLAIN_QUERIES).map(([topic, query]) => [topic, treeOf(query)]))

/** Each has to match its topic's plain query, or the sample is wrong. */
export function matched(article: LabelledArticle): Matched {
  const { topic, title, lead, text } = article
  const tree = TREES.get(topic)
  if (!tree) throw new Error(`no plain query for ${topic}`)
  const prepared = prepare({ title, lead, body: text, source: '', author: '', category: '' })
  const findings = evaluate(tree, NO_CONCEPTS, prepared)
  if (!findings) throw new Error(`“${title}” does not match the plain query of ${topic}`)
  return { article, tree, prepared, findings }
}

function treeOf(query: string): Query {
  const parsed = parseQuery(query, NO_CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.tree
}
