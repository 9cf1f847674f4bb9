import fc from 'fast-check'

/** Words of which several differ in marks or spelling alone. */
const VOCABULARY = ['tư', 'Tù', 'tu', 'hòa', 'hoà', 'HO\u0061\u0300', 'hoa', 'kỹ', 'kĩ', 'đ', 'd', '15']

/** Queries of any words, with operators in every spelling. */
export const queryText = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.letrec<{ any: string }>((tie) => {
    const leaf = fc.oneof(
      word.map((w) => w.replace(/["“”„()|&*?~^{}[\]\\@=/:!\s-]/g, '') || 'đ'),
      fc
        .array(word, { minLength: 1, maxLength: 3 })
        .map((ws) => `"a ${ws.join(' ').replace(/["“”„]/g, '')}"`),
      fc.constantFrom(...VOCABULARY),
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
