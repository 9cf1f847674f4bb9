import { type JsonNode, readJsonLd } from './json-nodes.ts'

/** What JSON-LD says of an article (https://schema.org/NewsArticle). Texts are as written; '' where it says nothing. */
export interface LinkedArticle {
  published: string
  modified: string
  headline: string
  url: string
  section: string
  authors: LinkedAuthor[]
  /** What it says of itself, that only a part may be read by everybody. */
  isPaid: boolean
  /** Its text. */
  body: string
}

export interface LinkedAuthor {
  name: string
  isPerson: boolean
}

/** What a page's JSON-LD says. */
export interface LinkedData {
  articles: LinkedArticle[]
  /** Names of whoever publishes the page, and of the site. */
  publishers: string[]
  /** The path of sections that leads to the page, the front page first; [] for none. */
  crumbs: string[]
}

const ARTICLE = /Article$|Posting$|^Report$/
const PUBLISHER = /Organization$|^WebSite$|^Corporation$|^Newspaper$/
const SITE = /Organization$|^WebSite$|^Newspaper$/
const MAX_ARTICLES = 50
const MAX_AUTHORS = 20
const MAX_PUBLISHERS = 20

/**
 * The articles that scripts of JSON-LD describe, wherever they stand in it; of pages that name none, the page itself,
 * if it says when it was published. What is broken is read for the first date and authors in it.
 */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const { nodes, broken } = readJsonLd(scripts)
  const named = new Map(nodes.filter(({ name }) => name).map((node) => [textOf(node['@id']), node]))
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const about = articles.length > 0 ? articles : nodes.filter((node) => textOf(node.datePublished) !== '')
  const isMissing = articles.length === 0
  const found = [
    ...about.map((node) => articleOf(node, named)),
    ...broken.filter((script) => isMissing || BROKEN_ARTICLE.test(script)).map(brokenArticle),
  ]
  return {
    articles: found.slice(0, MAX_ARTICLES),
    publishers: publishersOf(nodes, named).slice(0, MAX_PUBLISHERS),
    crumbs: crumbsOf(nodes),
  }
}

/** Whoever is told to publish something, and the site itself; an agency that is told to have written something is none. */
function publishersOf(nodes: readonly JsonNode[], named: ReadonlyMap<string, JsonNode>): string[] {
  const writers = new Set(nodes.flatMap(({ author }) => [author].flat()))
  const told = nodes.flatMap(({ publisher }) => authorsOf(publisher, named).map(({ name }) => name))
  const sites = nodes.filter((node) => !writers.has(node) && typesOf(node).some((type) => SITE.test(type)))
  return [
    ...told,
    ...sites.flatMap(({ name, alternateName }) => [textOf(name), textOf(alternateName)]),
  ].filter((name) => name !== '')
}

function articleOf(node: JsonNode, named: ReadonlyMap<string, JsonNode>): LinkedArticle {
  const authors = authorsOf(node.author, named)
  return {
    published: textOf(node.datePublished) || textOf(node.dateCreated),
    modified: textOf(node.dateModified),
    headline: textOf(node.headline),
    url: textOf(node.url) || textOf(node['@id']) || textOf(node.mainEntityOfPage),
    section: textOf(node.articleSection),
    authors: authors.length > 0 ? authors : authorsOf(node.creator, named),
    isPaid: /^false$/i.test(String(node.isAccessibleForFree)),
    body: textOf(node.articleBody),
  }
}

/** Written as one or a list, of names or of things that have one, which may be told elsewhere under their `@id`. */
function authorsOf(value: unknown, named: ReadonlyMap<string, JsonNode>): LinkedAuthor[] {
  const authors: LinkedAuthor[] = []
  for (const one of [value].flat(2).slice(0, MAX_AUTHORS)) {
    if (typeof one === 'string') authors.push({ name: one.trim(), isPerson: true })
    if (typeof one !== 'object' || one === null) continue
    const node = one as JsonNode
    const told = node.name === undefined ? (named.get(textOf(node['@id'])) ?? node) : node
    const isPerson = !typesOf(told).some((type) => PUBLISHER.test(type))
    const parts = [told.givenName, told.familyName].map(textOf).filter((part) => part !== '')
    for (const name of told.name === undefined ? [parts.join(' ')] : [told.name].flat().map(textOf))
      authors.push({ name, isPerson })
  }
  return authors.filter(({ name }) => name !== '')
}

function crumbsOf(nodes: readonly JsonNode[]): string[] {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'))
  return [list?.itemListElement]
    .flat()
    .slice(0, MAX_AUTHORS)
    .flatMap((entry) => {
      if (typeof entry !== 'object' || entry === null) return []
      const { name, item } = entry as JsonNode
      const inner = typeof item === 'object' && item !== null ? textOf((item as JsonNode).name) : ''
      return textOf(name) || inner || []
    })
}

function typesOf(node: JsonNode): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

/** Lists of one, and objects that are only named, count as what they hold. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'object' && value !== null && '@id' in value) return textOf(value['@id'])
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

const BROKEN_ARTICLE = /["']@type["']\s*:[\s[]*["'](?:\w{0,30}Article|\w{0,30}Posting|Report)["']/
const BROKEN_AUTHOR =
  /["']author["']\s*:[[{\s]*(?:["']@type["']\s*:\s*["'](\w{1,30})["']\s*,\s*)?["']name["']\s*:\s*["']([^"'\\]{2,100})["']/
const BROKEN_VALUES = /["'](datePublished|dateModified|articleSection)["']\s*:[\s[]*["']([^"']{4,60})["']/g

/** What can be told of an article whose JSON is broken. */
function brokenArticle(script: string): LinkedArticle {
  const values = new Map<string, string>()
  for (const [, key = '', value = ''] of script.matchAll(BROKEN_VALUES))
    if (!values.has(key)) values.set(key, value)
  const [, type = '', name = ''] = BROKEN_AUTHOR.exec(script) ?? []
  return {
    published: values.get('datePublished') ?? '',
    modified: values.get('dateModified') ?? '',
    headline: '',
    url: '',
    section: values.get('articleSection') ?? '',
    authors: name === '' ? [] : [{ name, isPerson: !PUBLISHER.test(type) }],
    isPaid: false,
    body: '',
  }
}
