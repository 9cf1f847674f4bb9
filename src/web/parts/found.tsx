import { highlight } from '../../text/highlight.ts'

/** A text with what was found in it marked. */
export function Found({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  return (
    <>{highlight(text, ranges).map(({ text: piece, isFound }) => (isFound ? <mark>{piece}</mark> : piece))}</>
  )
}
