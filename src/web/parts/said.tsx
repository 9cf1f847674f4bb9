import { type Locale, MESSAGES } from '../messages/messages.ts'
import { vietnameseRuns } from '../messages/vietnamese-runs.ts'

/** A sentence of ours, in which a voice reads names and quoted words in the language that they are in. */
export function Said(props: { text: string; locale: Locale; names?: readonly string[] }) {
  const { text, locale, names = [] } = props
  if (locale === 'vi') return <>{text}</>
  return (
    <>
      {vietnameseRuns(text, [MESSAGES.vi.productName, ...names]).map((run) =>
        run.isVietnamese ? <span lang="vi">{run.text}</span> : run.text,
      )}
    </>
  )
}
