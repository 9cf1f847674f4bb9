import { type Locale, MESSAGES } from '../messages/messages.ts'
import { type FieldFaults, listFaults } from './field-faults.ts'
import { Saying } from './saying.tsx'

/** All that kept a form from being taken, at the top of its page: each leads to its field. Nothing where nothing did. */
export function FaultSummary({ faults, locale }: { faults: FieldFaults; locale: Locale }) {
  const listed = listFaults(faults)
  if (listed.length === 0) return null
  return (
    <Saying kind="bad" isNew isFocused>
      <p>{MESSAGES[locale].formFaults}</p>
      <ul class="plain lines">
        {listed.map(({ sentence, control }) => (
          <li>{control === null ? sentence : <a href={`#${control}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </Saying>
  )
}
