/** What JSON-LD says of an article (https://schema.org/NewsArticle). */
export interface LinkedData {
  published: string
  headline: string
  url: string
}

const ARTICLE = /Article$|Posting$|^Report$/
/** Under these stand other things than what the page is about. */
const OTHERS = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'comment',
  'review',
  'relatedLink',
  'citation',
  'mentions',
])
const MAX_VALUES = 5_000
const MAX_ARTICLES = 50

/**
 * The articles that scripts of JSON-LD describe, wherever they stand in it; of pages that name none, the page itself,
 * if it says when it was published. What is broken is read for the first date in it.
 */
export function linkedArticles(scripts: readonly string[]): LinkedData[] {
  const found = scripts.flatMap((script) => {
    const json = parse(script)
    return json === undefined ? brokenArticle(script) : nodesOf(json)
  })
  const articles = found.filter(({ isArticle }) => isArticle)
  return (articles.length > 0 ? articles : found.filter(({ published }) => published !== '')).slice(
    0,
    MAX_ARTICLES,
  )
}

interface Node extends LinkedData {
  isArticle: boolean
}

function parse(script: string): unknown {
  for (const text of [script, mended(script)]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return undefined
}

/** From the first bracket to the last, with line ends in strings, commas before brackets and escaped quotes made good. */
function mended(script: string): string {
  const text = script.includes('"') ? script : script.replaceAll('&quot;', '"')
  const start = text.search(/[[{]/)
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'))
  return text
    .slice(Math.max(0, start), end + 1)
    .replace(/[\s\0-\x1f]+/g, ' ')
    .replace(/, ?(?=[\]}])/g, '')
}

function nodesOf(json: unknown): Node[] {
  const nodes: Node[] = []
  const values: unknown[] = [json]
  for (let read = 0; read < values.length && read < MAX_VALUES; read += 1) {
    const value = values[read]
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      values.push(...value.slice(0, MAX_VALUES))
      continue
    }
    const node = value as Record<string, unknown>
    nodes.push({
      isArticle: typesOf(node).some((type) => ARTICLE.test(type)),
      published: textOf(node.datePublished),
      headline: textOf(node.headline),
      url: textOf(node.url) || textOf(node['@id']) || textOf(node.mainEntityOfPage),
    })
    for (const [key, inner] of Object.entries(node)) if (!OTHERS.has(key)) values.push(inner)
  }
  return nodes
}

function typesOf(node: Record<string, unknown>): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

/** Lists of one, and objects that are only named, count as what they hold. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'object' && value !== null && '@id' in value) return textOf(value['@id'])
  return typeof value === 'string' ? value.trim() : ''
}

function brokenArticle(script: string): Node[] {
  const published = /["']datePublished["']\s*:\s*\[?\s*["']([^"']{4,60})["']/.exec(script)?.[1] ?? ''
  const isArticle = /["']@type["']\s*:\s*\[?\s*["'](?:\w*Article|\w*Posting|Report)["']/.test(script)
  return published === '' ? [] : [{ isArticle, published, headline: '', url: '' }]
}
