import { plain } from '../scan.ts'

/** A tag that a program wrote where text was asked for. */
const TAG = /<\/?[a-z][^<>]{0,500}>/gi

/** A fact as text: on one line, NFC, references decoded, without tags. */
export function factText(written: string): string {
  const text = plain(written)
  return text.includes('<') ? text.replace(TAG, ' ').replace(/\s+/g, ' ').trim() : text
}
