import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { Saying } from '../../parts/saying.tsx'

type Fields = Readonly<Record<string, string>>

interface Props {
  /** What is stored and what was typed, by the fields' names. */
  stored: Fields
  typed: Fields
  /** What the fields are called. */
  names: Fields
  locale: Locale
}

/** Says that a form was not saved, as somebody else saved meanwhile, and what differs from what was typed. */
export function Stored({ stored, typed, names, locale }: Props) {
  const t = MESSAGES[locale].operator
  const differing = Object.entries(stored).filter(([name, value]) => value !== (typed[name] ?? ''))
  return (
    <Saying kind="bad" isNew>
      <p>
        <strong>{t.changedTitle}</strong>
      </p>
      <p>{t.changedText}</p>
      <dl class="facts">
        {differing.map(([name, value]) => (
          <>
            <dt>{names[name] ?? name}</dt>
            <dd lang="vi">{value ? value.split('\n').map((line) => <div>{line}</div>) : '–'}</dd>
          </>
        ))}
      </dl>
    </Saying>
  )
}
