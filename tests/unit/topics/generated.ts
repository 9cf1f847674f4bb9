import fc from 'fast-check'

/** Words as they may be typed: `normal` and `bare` are what two of them must share to be one word. */
export const VOCABULARY = [
  { word: 'tư', normal: 'tư', bare: 'tu' },
  { word: 'Tù', normal: 'tù', bare: 'tu' },
  { word: 'tu', normal: 'tu', bare: 'tu' },
  { word: 'hòa', normal: 'hòa', bare: 'hoa' },
  { word: 'hoà', normal: 'hòa', bare: 'hoa' },
  { word: 'HO\u0061\u0300', normal: 'hòa', bare: 'hoa' },
  { word: 'hoa', normal: 'hoa', bare: 'hoa' },
  { word: 'kỹ', normal: 'kĩ', bare: 'ki' },
  { word: 'kĩ', normal: 'kĩ', bare: 'ki' },
  { word: 'đ', normal: 'đ', bare: 'd' },
  { word: 'd', normal: 'd', bare: 'd' },
  { word: '15', normal: '15', bare: '15' },
] as const

export type Word = (typeof VOCABULARY)[number]

/** A query's meaning, made before its spelling. */
export type Wanted =
  | { op: 'words'; words: readonly Word[] }
  | { op: 'and' | 'or'; parts: readonly Wanted[] }
  | { op: 'not'; part: Wanted }

const anyWord = fc.constantFrom(...VOCABULARY)

export const wanted = (negations: boolean): fc.Arbitrary<Wanted> =>
  fc.letrec<{ any: Wanted }>((tie) => {
    const parts = fc.array(tie('any'), { minLength: 2, maxLength: 3 })
    const branches = [
      fc.record({
        op: fc.constant('words' as const),
        words: fc.array(anyWord, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constantFrom('and' as const, 'or' as const), parts }),
    ] as const
    const not = fc.record({ op: fc.constant('not' as const), part: tie('any') })
    return { any: fc.oneof({ maxDepth: 4 }, ...branches, ...(negations ? [not] : [])) }
  }).any

/** Spells a meaning out with every bracket. */
export function spell(query: Wanted): string {
  switch (query.op) {
    case 'words':
      return `"${query.words.map(({ word }) => word).join(' ')}"`
    case 'not':
      return `-(${spell(query.part)})`
    default:
      return query.parts.map((part) => `(${spell(part)})`).join(query.op === 'and' ? ' AND ' : ' OR ')
  }
}

/** Texts of these words, parted by what may part words. */
export const text = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', ', ', '-', '\u00A0', '\n', ' – ', '😀')), { maxLength: 12 })
  .map((pairs) => ({
    words: pairs.map(([word]) => word),
    text: pairs.map(([{ word }, gap]) => word + gap).join(''),
  }))

/** Queries of any words, with operators in every spelling. */
export const queryText = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.letrec<{ any: string }>((tie) => {
    const leaf = fc.oneof(
      word.map((w) => w.replace(/["“”„()|&*?~^{}[\]\\@=/:!\s-]/g, '') || 'đ'),
      fc
        .array(word, { minLength: 1, maxLength: 3 })
        .map((ws) => `"a ${ws.join(' ').replace(/["“”„]/g, '')}"`),
      fc.constantFrom(...VOCABULARY.map((w) => w.word)),
    )
    const two = fc.tuple(
      tie('any'),
      fc.constantFrom(' ', ' AND ', ' VÀ ', '&', ' OR ', '|', ' HOẶC ', ' -', ' NOT ', ' KHÔNG '),
      tie('any'),
    )
    return {
      any: fc.oneof(
        { maxDepth: 5 },
        leaf,
        two.map((parts) => parts.join('')),
        tie('any').map((any) => `(${any})`),
      ),
    }
  }).any
