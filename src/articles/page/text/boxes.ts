import { isCall, isSentence } from './phrases.ts'
import type { Piece } from './pieces.ts'

/** Above the text, a heading of such a length is a lead. */
export const MIN_LEAD = 60
/** Characters of a button, of a name. */
const MAX_TOOL = 40
const MOST_TOOLS = 4
/** Characters of a box that asks for something. */
const MAX_CALL = 400

/** The block of which most paragraphs are, and what they are worth. */
export function mainHolder(pieces: readonly Piece[]): [holder: number, worth: number] {
  const worths = new Map<number, number>()
  for (const { role, worth, holder } of pieces)
    if (role === 'text') worths.set(holder, (worths.get(holder) ?? 0) + worth)
  let main: [number, number] = [0, 0]
  for (const one of worths) if (one[1] > main[1]) main = one
  return main
}

/** Without the short headings of boxes of which nothing else is left. */
export function withoutBareHeadings(pieces: readonly Piece[], last: Uint32Array): Piece[] {
  const [main] = mainHolder(pieces)
  return pieces.filter(({ role, line, holder }, index) => {
    if (role !== 'heading' || line.text.length >= MIN_LEAD || holder <= main) return true
    const next = pieces[index + 1]?.line.block ?? 0
    return next >= holder && next <= (last[holder] ?? 0)
  })
}

/** Without the few words between a lead and the text: who wrote it and where, buttons. */
export function withoutTools(pieces: readonly Piece[]): Piece[] {
  const lead = pieces.findIndex(({ role, line }) => role === 'text' || isLeadHeading(role, line.text))
  const next = pieces.findIndex(({ role }, index) => index > lead && role === 'text')
  if (lead < 0 || next < 0) return [...pieces]
  const isApart = pieces[lead]?.holder !== pieces[next]?.holder
  const isTool = ({ role, line: { text } }: Piece) =>
    (role === 'short' || role === 'entry') &&
    text.length <= MAX_TOOL &&
    !isSentence(text) &&
    (isApart || NAME.test(text))
  const tools = pieces.slice(lead, next).filter(isTool)
  return tools.length > MOST_TOOLS ? [...pieces] : pieces.filter((piece) => !tools.includes(piece))
}

/** Two words to four, with capitals. */
const NAME = /^\p{Lu}\S+(?: \p{L}\S*){0,2} \p{Lu}\S+$/u

export function isLeadHeading(role: Piece['role'], text: string): boolean {
  return role === 'heading' && text.length >= MIN_LEAD
}

/** Without the boxes between the paragraphs in which a reader is asked to subscribe, to give, to join. */
export function withoutCalls(pieces: readonly Piece[]): Piece[] {
  const [main] = mainHolder(pieces)
  const lengths = new Map<number, number>()
  const calls = new Set<number>()
  for (const { line, holder } of pieces) {
    lengths.set(holder, (lengths.get(holder) ?? 0) + line.text.length)
    if (holder > main && isCall(line.text, line.linked)) calls.add(holder)
  }
  return pieces.filter(({ holder }) => !calls.has(holder) || (lengths.get(holder) ?? 0) > MAX_CALL)
}
