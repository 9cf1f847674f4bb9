import type { ArticleTexts, DocumentRef, TextField } from './document.ts'
import type { Said } from './mentions.ts'
import { type DocumentNumber, slugOf } from './number.ts'
import type { Session } from './sessions.ts'

export interface SaidInField extends Said {
  field: TextField
}
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
  return said.flatMap((one): Resolved[] => {
    const document = named.get(one)
    if (document) return [{ said: one, documents: [document] }]
    if ('stem' in one.what) return [{ said: one, documents: sessionDocuments(one.what, said) }]
    const fitting = defined.get(nameOf(one)) ?? candidates(one, named)
    const [only, other] = fitting
    if (one.isWeak && !only) return []
    return [{ said: one, documents: [only && !other ? only : unresolved(one)] }]
  })
}

/** The documents whose numbers stand in full, each with what the article says of it anywhere. */
function nameAll(said: readonly SaidInField[]): Map<SaidInField, DocumentRef> {
  const named = new Map<SaidInField, DocumentRef>()
  const full = said.filter((one) => 'key' in one.what)
  for (const group of Map.groupBy(full, (one) => numberOfSaid(one).key).values()) {
    const places = distinct(group.map(placeOf))
    for (const one of group) {
      // Where one body with its place is named, a number without any is its as well.
      const place = placeOf(one) ?? (places.length === 1 ? (places[0] ?? null) : null)
      const ofSame = group.filter((other) => (placeOf(other) ?? place) === place)
      const dates = distinct(ofSame.map((other) => other.date))
      const date = one.date ?? (dates.length === 1 ? (dates[0] ?? null) : null)
      const ambiguous = (place === null && places.length > 1) || (date === null && dates.length > 1)
      named.set(one, documentOf(one, { place, date, ambiguous, group: ofSame }))
    }
  }
  return named
}

function documentOf(
  one: SaidInField,
  {
    place,
    date,
    ambiguous,
    group,
  }: { place: string | null; date: string | null; ambiguous: boolean; group: SaidInField[] },
): DocumentRef {
  const { key, number, kind, issuers } = numberOfSaid(one)
  const kinds = distinct([one, ...group].map(kindOf))
  const names = distinct([one, ...group].map((other) => saidIssuer(other)?.name ?? null))
  const isLetter = !kind && !issuers[0]?.code.includes('QH')
  const byNumber = issuers.flatMap((issuer) => issuer?.name ?? []).join(', ') || null
  return {
    id: place ? `${key}--${slugOf(place)}` : key,
    number,
    kind: kindOf(one) ?? (kinds.length === 1 ? (kinds[0] ?? null) : isLetter ? 'Công văn' : null),
    issuer: place ?? saidIssuer(one)?.name ?? (names.length === 1 ? names[0] : null) ?? byNumber,
    date,
    ambiguous,
  }
}

function numberOfSaid(one: Said): DocumentNumber {
  return one.what as DocumentNumber
}

/** The kind by the word before the number, where its letters allow it, else by the letters alone. */
function kindOf(one: SaidInField): string | null {
  const { kind, issuers } = numberOfSaid(one)
  if (!kind) return one.kind
  if (one.kind && kind.names.includes(one.kind)) return one.kind
  // Of the Party's `QĐ` only the word tells which; the state has decisions alone.
  const isEither = kind.code === 'QĐ' && issuers[0]?.isParty !== false
  return isEither ? null : (kind.names[0] ?? null)
}

/** Who is said to have issued it, if its letters do not say otherwise. */
function saidIssuer(one: Said): Said['issuer'] {
  if (!one.issuer) return null
  const [issuer] = numberOfSaid(one).issuers
  return !issuer || one.issuer.codes.includes(letters(issuer.code)) ? one.issuer : null
}

/** The body with its place, where the number alone does not say which one it is. */
function placeOf(one: SaidInField): string | null {
  const issuer = saidIssuer(one)
  const [byNumber] = numberOfSaid(one).issuers
  return issuer?.hasPlace && byNumber?.isLocal !== false ? issuer.name : null
}

function letters(code: string): string {
  return code.replace(/\d+$/, '')
}

/** The documents that fit a number without letters. */
function candidates(one: SaidInField, named: ReadonlyMap<SaidInField, DocumentRef>): DocumentRef[] {
  const fitting = [...named]
    .filter(([full, document]) => fits(one, full, document))
    .map(([, document]) => document)
  return [...new Map(fitting.map((document) => [`${document.id} ${document.date}`, document])).values()]
}

function fits(one: SaidInField, full: SaidInField, document: DocumentRef): boolean {
  if (!('count' in one.what)) return false
  const { count, year, kind, issuers } = numberOfSaid(full)
  const [issuer] = issuers
  return (
    padded(one.what.count) === padded(count) &&
    (one.what.year === null || one.what.year === year) &&
    (one.date === null || document.date === null || one.date === document.date) &&
    (one.issuer === null || !issuer || one.issuer.codes.includes(letters(issuer.code))) &&
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
 * it in its sentence has to fit. A name that is given twice is none.
 */
function definitions(
  said: readonly SaidInField[],
  named: ReadonlyMap<SaidInField, DocumentRef>,
  article: ArticleTexts,
): Map<string, DocumentRef[]> {
  const defined = new Map<string, DocumentRef[]>()
  said.forEach((one, i) => {
    if (!one.isDefinition || named.has(one)) return
    const full = said.slice(0, i).findLast((other) => named.has(other))
    const document = full && named.get(full)
    if (!full || !document || full.field !== one.field || !fits(one, full, document)) return
    if (
      one.start - full.end > LONGEST_SENTENCE ||
      END_OF_SENTENCE.test(article[one.field].slice(full.end, one.start))
    )
      return
    const same = defined.get(nameOf(one)) ?? []
    if (!same.some((other) => other.id === document.id && other.date === document.date)) same.push(document)
    defined.set(nameOf(one), same)
  })
  return defined
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

/** One document for each term; without a term, that of the one term that the article names with this session. */
function sessionDocuments({ stem, kind, terms }: Session, said: readonly SaidInField[]): DocumentRef[] {
  const ofArticle = distinct(
    said.flatMap(({ what }) => ('stem' in what && what.stem === stem ? what.terms : [])),
  )
  const meant = terms.length > 0 ? terms : ofArticle.length === 1 ? ofArticle : []
  const about = { number: null, kind, date: null }
  if (meant.length === 0) return [{ ...about, id: stem, issuer: 'Ban Chấp hành Trung ương', ambiguous: true }]
  return meant.map((term) => ({
    ...about,
    id: `${stem}-khoa-${term.toLowerCase()}`,
    issuer: `Ban Chấp hành Trung ương khóa ${term}`,
    ambiguous: false,
  }))
}

function distinct<T>(values: readonly (T | null | undefined)[]): T[] {
  return [...new Set(values.filter((value) => value !== null && value !== undefined))]
}
