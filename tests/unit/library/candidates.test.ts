import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Wanted, wanted } from '../../../src/library/candidates.ts'
import { COLUMNS, indexed } from '../../../src/library/columns.ts'
import type { Concept } from '../../../src/topics/concepts/concept.ts'
import { makeConceptTable } from '../../../src/topics/concepts/table.ts'
import { canonical } from '../../../src/topics/query/canonical.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'
import type { Query } from '../../../src/topics/query/tree.ts'
import { anyArticle, anyTree, CONCEPTS } from '../topics/arbitrary.ts'
import { type Article, referenceMatches } from '../topics/reference.ts'

const BLANK: Article = { title: '', lead: '', body: '', source: '', author: '', category: '' }

/** An index of articles, as the Library's schema makes it; article n is of source `nguon-n`. */
function indexOf(articles: readonly Article[]) {
  const database = new DatabaseSync(':memory:')
  database.exec(
    `CREATE VIRTUAL TABLE texts USING fts5(${COLUMNS.join(', ')}, content='', contentless_delete=1, tokenize='ascii')`,
  )
  const insert = database.prepare(
    `INSERT INTO texts (rowid, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})`,
  )
  articles.forEach((article, n) => {
    insert.run(n, ...indexed(article, `nguon-${n}`))
  })
  const select = database.prepare('SELECT rowid AS id FROM texts WHERE texts MATCH ? ORDER BY rowid')
  const sources = new Map(articles.map(({ source }, n) => [`nguon-${n}`, source]))
  return {
    sources,
    find: (expression: Wanted | null): number[] =>
      expression
        ? (select.all(expression.match) as { id: number }[]).map(({ id }) => id)
        : articles.map((_, n) => n),
  }
}

describe('candidates of random queries', () => {
  test('hold every match of a slow and obvious reference', () => {
    let candidates = 0
    let matches = 0
    let everything = 0
    fc.assert(
      fc.property(
        fc.array(anyArticle, { minLength: 12, maxLength: 12 }),
        fc.array(anyTree, { minLength: 10, maxLength: 10 }),
        (articles, trees) => {
          const index = indexOf(articles)
          for (const tree of trees) {
            const found = new Set(index.find(wanted(tree, { concepts: CONCEPTS, sources: index.sources })))
            candidates += found.size
            everything += articles.length
            articles.forEach((article, n) => {
              if (!referenceMatches(tree, CONCEPTS, article)) return
              matches += 1
              expect(found.has(n), `${canonical(tree)} over ${JSON.stringify(article)}`).toBe(true)
            })
          }
        },
      ),
      { numRuns: 300 },
    )
    console.log(`${matches} matches among ${candidates} candidates of ${everything} pairs`)
    expect(matches).toBeGreaterThan(1_000)
    expect(candidates).toBeLessThan(everything)
  })
})

describe('candidates of random long phrases', () => {
  const anyWord = fc.constantFrom('tư', 'tu', 'nhân', 'nhan', 'đảng', 'dang', '=tu', '=nhan', '15', 'xyz')
  test('hold every article in which the phrase stands, and are asked for by few words', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 6, maxLength: 40 }), anyArticle, (words, around) => {
        const text = words.map((word) => word.replace('=', '')).join(' ')
        const article = { ...around, body: `${around.body} ${text} ${around.lead}` }
        const parsed = parseQuery(`"${words.join(' ')}"`, CONCEPTS)
        if (!parsed.ok) throw new Error(parsed.error.message)
        expect(referenceMatches(parsed.tree, CONCEPTS, article)).toBe(true)
        const index = indexOf([article])
        const asked = wanted(parsed.tree, { concepts: CONCEPTS, sources: index.sources })
        expect(index.find(asked)).toEqual([0])
        expect(asked?.terms).toBeLessThanOrEqual(10)
      }),
      { numRuns: 300 },
    )
  })
})

const TEXTS: Record<string, Article> = {
  strict: { ...BLANK, title: 'Đảng viên trong doanh nghiệp tư nhân' },
  loose: { ...BLANK, title: 'Tù nhân được đặc xá', lead: 'Chí bổ nhiệm' },
  spread: { ...BLANK, title: 'Tư duy', lead: 'của nhân viên' },
  document: { ...BLANK, body: 'Nghị định 98/2014/NĐ-CP nói rõ.' },
  quy: { ...BLANK, author: 'Nguyễn Quý', category: 'Xã hội\nQuyết định', source: 'Báo Hưng Yên' },
}

describe('candidates are few', () => {
  const names = Object.keys(TEXTS)
  const { find, sources } = indexOf(Object.values(TEXTS))
  const candidatesOf = (query: string) => {
    const parsed = parseQuery(query, CONCEPTS)
    if (!parsed.ok) throw new Error(`${query}: ${parsed.error.message}`)
    return find(wanted(parsed.tree, { concepts: CONCEPTS, sources })).map((n) => names[n])
  }
  test.each([
    ['"tư nhân"', ['strict']],
    ['"tu nhan"', ['strict', 'loose']],
    ['"chi bộ"', []],
    ['"chi bo"', ['loose']],
    ['"tư nhân" OR "đặc xá"', ['strict', 'loose']],
    ['"nhân viên" -"tư nhân"', ['spread']],
    ['tư NEAR/5 duy', ['spread']],
    ['document:98/2014/NĐ-CP', ['document']],
    ['document:98/2014/NĐ-HĐND', []],
    ['quy*', []],
    ['author:quy*', ['quy']],
    ['category:quyết*', ['quy']],
    ['source:"hưng yên"', ['quy']],
    ['source:"hải dương"', []],
    // Too short to be worth asking, in texts.
    ['qu*', names],
    ['author:qu*', ['quy']],
    ['title:@dang', ['strict']],
  ])('%s', (query, expected) => {
    expect(candidatesOf(query)).toEqual(expected)
  })
})

describe('a query that asks for very much', () => {
  const huge = (id: string, wordings: number): Concept => ({
    id,
    wordings: Array.from({ length: wordings }, (_, n) => `đảng ${id.replaceAll('-', ' ')} ${n}`),
  })
  const made = makeConceptTable([
    huge('mot', 200),
    huge('hai', 200),
    huge('ba', 200),
    huge('bon', 200),
    huge('nam', 200),
  ])
  if (!made.ok) throw new Error(made.errors[0]?.message)
  const { table: concepts } = made
  const tree = (query: string): Query => {
    const parsed = parseQuery(query, concepts)
    if (!parsed.ok) throw new Error(parsed.error.message)
    return parsed.tree
  }
  const sources = new Map<string, string>()

  test('is asked for part of an AND', () => {
    const asked = wanted(tree('@mot @hai @ba @bon @nam "chi bộ"'), { concepts, sources })
    expect(asked?.match).toContain('"chi bo"')
    expect(asked?.terms).toBeLessThanOrEqual(250)
  })

  test.each([
    ['one word', 'va '.repeat(660), '"va va va va va"', 5],
    ['its rarest piece', `${'va cua '.repeat(100)}xuan truong${' va cua'.repeat(100)}`, 'xuan truong', 5],
    [
      'a strict word in both forms',
      'chi =bo '.repeat(200),
      '"bo" AND {title_bare lead_bare body_bare} : "bo chi bo chi bo"',
      6,
    ],
    ['as it is', 'chi bo khu dan cu', '"chi bo khu dan cu"', 5],
  ])('is asked for a piece of a long phrase: %s', (_what, words, match, terms) => {
    const asked = wanted(tree(`"${words.trim()}"`), { concepts, sources })
    expect(asked?.match).toContain(match)
    expect(asked?.terms).toBe(terms)
  })

  test('is asked for few prefixes', () => {
    const starts = ['than', 'nghi', 'tron', 'chuy', 'khon', 'phon', 'quye', 'hoan', 'lanh', 'bien']
    const ask = (operator: string) =>
      wanted(tree(starts.map((start) => `${start}*`).join(operator)), { concepts, sources })
    expect(ask(' OR ')).toBeNull()
    expect(ask(' ')?.prefixes).toBeLessThanOrEqual(8)
  })

  test('is asked for nothing where its phrases are more words than FTS5 should be asked for', () => {
    const phrases = (count: number) => Array.from({ length: count }, (_, n) => `"va cua ${n} trong va"`)
    expect(wanted(tree(phrases(50).join(' OR ')), { concepts, sources })?.terms).toBe(250)
    expect(wanted(tree(phrases(51).join(' OR ')), { concepts, sources })).toBeNull()
  })

  test('is asked for nothing where it is an OR of more than FTS5 should be asked for', () => {
    expect(wanted(tree('@mot OR @hai OR @ba OR @bon OR @nam'), { concepts, sources })).toBeNull()
  })
})
