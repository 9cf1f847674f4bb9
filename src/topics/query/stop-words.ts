import { normalise } from '../../text/normalise.ts'
import type { Query } from './tree.ts'

/** Syllables that stand in nearly every article and say nothing of what it is about. */
const WITH_MARKS = [
  'bị các cho có cũng của để đã đến được do hoặc hay không khi là lại mà một này những nhưng như nên ở ra rằng sau sẽ',
  'tại thì theo trên trong từ và vào về vì việc với người năm ngày',
].flatMap((line) => line.split(' '))
/** Typed without marks these mean them too; of the others (`co`, `tu`, `la`) too many words of content look the same. */
const WITHOUT_MARKS = [
  'cac',
  'cua',
  'duoc',
  'khong',
  'nhung',
  'trong',
  'va',
  'voi',
  'cho',
  'do',
  'hay',
  'khi',
  'theo',
  'ra',
]

const STRICT = new Set(WITH_MARKS.map((word) => normalise(word).normal))
const LOOSE = new Set(WITHOUT_MARKS)

/** Whether a part of a query is one bare stop word, in the text or in any of its fields but source, author, category. */
export function isStopWord(query: Query): boolean {
  if (query.op !== 'phrase' || query.words.length > 1) return false
  if (query.field === 'source' || query.field === 'author' || query.field === 'category') return false
  const [word] = query.words
  return word !== undefined && (word.strict ? STRICT : LOOSE).has(word.form)
}
