import type { Locale } from '../messages/messages.ts'

/** Letters that only Vietnamese has, or its tones on any. */
const VIETNAMESE = /[ăâđêôơư]|\p{L}[\u0300\u0301\u0303\u0309\u0323]/iu
/** What is quoted, else words side by side up to where a sentence goes on. */
const PIECE = /“[^”]*”|[^\s“”]+|\s+/gu

/** A sentence that may quote Vietnamese, which a voice then reads as such whatever language the sentence is in. */
export function Mixed({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'vi') return <>{text}</>
  return (
    <>
      {(text.match(PIECE) ?? []).map((piece) =>
        isVietnamese(piece) ? <span lang="vi">{piece}</span> : piece,
      )}
    </>
  )
}

function isVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize('NFC')) || VIETNAMESE.test(text.normalize('NFD'))
}
