import { type Locale, sentenceIn } from '../messages/messages.ts'
import { Saying } from './saying.tsx'

interface Props {
  /** What is wrong behind the path: the parameter, with a slash before it, and why. */
  faults: readonly { path: string; message: string; message_vi: string }[]
  /** The address without it. */
  href: string
  onward: string
  locale: Locale
}

/** An address of which the path is right, and something behind it is not. */
export function WishFaults({ faults, href, onward, locale }: Props) {
  return (
    <>
      <Saying kind="bad">
        <ul>
          {faults.map((fault) => (
            <li>
              <code>{fault.path.slice(1)}</code>: {sentenceIn(fault, locale)}
            </li>
          ))}
        </ul>
      </Saying>
      <p>
        <a class="button" href={href}>
          {onward}
        </a>
      </p>
    </>
  )
}
