import type { ArticleTexts, DocumentRef } from './document.ts'
import { nameAll, numberOfSaid, type SaidInField, withoutTerm } from './named.ts'
import { slugOf } from './number.ts'
import type { Session } from './sessions.ts'

export interface Resolved {
  said: SaidInField
  documents: DocumentRef[]
}

/** A definition belongs to a number of its own sentence. */
const LONGEST_SENTENCE = 600
const END_OF_SENTENCE = /[.!?…]["”)]?\s+["“(]?\p{Lu}|\n/u
const OF_ASSEMBLY = ['Luật', 'Bộ luật', 'Nghị quyết', 'Pháp lệnh']

/** Says of each place which document it means, from what the article says in all of them. */
export function resolve(said: readonly SaidInField[], article: ArticleTexts): Resolved[] {
  const named = nameAll(said)
  const defined = definitions(said, named, article)
  const fitting = new Fitting(named)
  const terms = termsOf(said)
  return said.flatMap((one): Resolved[] => {
    const document = named.get(one)
    if (document) return [{ said: one, documents: [document] }]
    if ('stem' in one.what) return [{ said: one, documents: sessionDocuments(one.what, terms) }]
    const [only, other] = defined.get(nameOf(one)) ?? fitting.to(one)
    if (one.isWeak && !only) return []
    return [{ said: one, documents: [only && !other ? only : unresolved(one)] }]
  })
}

/** The documents that fit numbers without letters; looked for once for each such name, among those of its count. */
class Fitting {
  readonly #byCount: ReadonlyMap<string, readonly (readonly [SaidInField, DocumentRef])[]>
  readonly #known = new Map<string, DocumentRef[]>()

  constructor(named: ReadonlyMap<SaidInField, DocumentRef>) {
    const each = new Map([...named].map((entry) => [sameAs(entry[1]), entry]))
    this.#byCount = Map.groupBy(each.values(), ([full]) => padded(numberOfSaid(full).count))
  }

  to(one: SaidInField): DocumentRef[] {
    const name = nameOf(one)
    const known = this.#known.get(name)
    if (known) return known
    const ofCount = 'count' in one.what ? this.#byCount.get(padded(one.what.count)) : undefined
    const fitting = (ofCount ?? []).filter(([full, document]) => fits(one, full, document))
    const documents = [...new Map(fitting.map(([, document]) => [idOf(document), document])).values()]
    this.#known.set(name, documents)
    return documents
  }
}

/** One number of two dates is two documents. */
function idOf({ id, date }: DocumentRef): string {
  return `${id} ${date}`
}

function sameAs(document: DocumentRef): string {
  return `${idOf(document)} ${document.kind} ${document.issuer}`
}

function fits(one: SaidInField, full: SaidInField, document: DocumentRef): boolean {
  if (!('count' in one.what)) return false
  const { count, year, kind, issuers } = numberOfSaid(full)
  const [issuer] = issuers
  return (
    padded(one.what.count) === padded(count) &&
    (one.what.year === null || one.what.year === year) &&
    (one.date === null || document.date === null || one.date === document.date) &&
    (one.issuer === null || !issuer || one.issuer.codes.includes(withoutTerm(issuer.code))) &&
    (!one.issuer?.hasPlace || document.issuer === one.issuer.name || !document.id.includes('--')) &&
    (one.kind === null ||
      (document.kind
        ? isKind(one.kind, document.kind, kind?.names)
        : (kind?.names ?? OF_ASSEMBLY).includes(one.kind)))
  )
}

/** `Chương trình 16` is the `Chương trình hành động số 16`; a decision is no regulation of the same letters. */
function isKind(said: string, kind: string, names: readonly string[] | undefined): boolean {
  return said === kind || (names?.includes(said) === true && kind.startsWith(said))
}

function padded(count: string): string {
  return count.padStart(2, '0')
}

/**
 * The names that an article gives its documents in brackets: `Đề án số 02-ĐA/TU … (Đề án số 02)`. The number nearest before
 * it in its sentence has to fit. So does one in brackets right behind: `Nghị quyết số 15 … (15-NQ/TU)`. A name that is
 * given twice is none.
 */
function definitions(
  said: readonly SaidInField[],
  named: ReadonlyMap<SaidInField, DocumentRef>,
  article: ArticleTexts,
): Map<string, DocumentRef[]> {
  const defined = new Map<string, DocumentRef[]>()
  const define = (one: SaidInField, document: DocumentRef) => {
    const [first, ...others] = defined.get(nameOf(one)) ?? []
    if (!first) defined.set(nameOf(one), [document])
    else if (others.length === 0 && idOf(first) !== idOf(document))
      defined.set(nameOf(one), [first, document])
  }
  let full: SaidInField | null = null
  said.forEach((one, i) => {
    const document = named.get(one)
    const before = said[i - 1]
    if (document) full = one
    if (document && one.isSpellingOut && before) define(before, document)
    const fullDocument = full && named.get(full)
    if (document || !one.isDefinition || !full || !fullDocument) return
    if (full.field === one.field && fits(one, full, fullDocument) && isOneSentence(full, one, article))
      define(one, fullDocument)
  })
  return defined
}

function isOneSentence(full: SaidInField, one: SaidInField, article: ArticleTexts): boolean {
  return (
    one.start - full.end <= LONGEST_SENTENCE &&
    !END_OF_SENTENCE.test(article[one.field].slice(full.end, one.start))
  )
}

function nameOf(one: SaidInField): string {
  return 'count' in one.what
    ? `${one.kind} ${one.what.count} ${one.what.year} ${one.date} ${one.issuer?.name}`
    : ''
}

/** A document of which only kind and number are known, which is none that could be told from others. */
function unresolved({ what, kind, issuer, date }: SaidInField): DocumentRef {
  const { count = '', year = null } = 'count' in what ? what : {}
  const number = year ? `${count}/${year}` : count
  return {
    id: slugOf(`${kind ?? 'văn bản'} ${number}`),
    number,
    kind,
    issuer: issuer?.name ?? null,
    date,
    ambiguous: true,
  }
}

/** The terms of each session that an article names. */
function termsOf(said: readonly SaidInField[]): ReadonlyMap<string, ReadonlySet<string>> {
  const terms = new Map<string, Set<string>>()
  for (const { what } of said) {
    if (!('stem' in what)) continue
    const ofStem = terms.get(what.stem) ?? new Set()
    for (const term of what.terms) ofStem.add(term)
    terms.set(what.stem, ofStem)
  }
  return terms
}

/** One document for each term; without a term, that of the one term that the article names with this session. */
function sessionDocuments(
  { stem, kind, terms }: Session,
  ofArticle: ReadonlyMap<string, ReadonlySet<string>>,
): DocumentRef[] {
  const said = ofArticle.get(stem)
  const meant = terms.length > 0 ? terms : said?.size === 1 ? [...said] : []
  const about = { number: null, kind, date: null }
  if (meant.length === 0) return [{ ...about, id: stem, issuer: 'Ban Chấp hành Trung ương', ambiguous: true }]
  return meant.map((term) => ({
    ...about,
    id: `${stem}-khoa-${term.toLowerCase()}`,
    issuer: `Ban Chấp hành Trung ương khóa ${term}`,
    ambiguous: false,
  }))
}
