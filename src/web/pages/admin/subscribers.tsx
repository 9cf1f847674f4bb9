import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { described, Field } from '../../parts/field.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Saying } from '../../parts/saying.tsx'
import { DeskForm } from './frame.tsx'
import { type ListedSubscriber, SubscriberTable } from './subscriber-table.tsx'

interface Props {
  subscribers: readonly ListedSubscriber[]
  /** The address that somebody was looked for by, and who of several that may be; null where nobody was. */
  looked: { address: string; ids: readonly string[] } | null
  cursor: string | null
  isFirst: boolean
  locale: Locale
  timeZone: string
  csrf: string
}

/** Everybody who is told, or was asked whether they want to be. */
export function SubscribersPage(props: Props) {
  const { subscribers, looked, cursor, isFirst, locale, timeZone, csrf } = props
  const t = MESSAGES[locale].operatorPeople
  const isEmpty = subscribers.length === 0 && isFirst
  return (
    <>
      <p>{t.subscribersText}</p>
      {!isEmpty && <FindForm looked={looked} locale={locale} csrf={csrf} />}
      {subscribers.length === 0 ? (
        <p>{t.subscribersNone}</p>
      ) : (
        <>
          <h2>{t.subscribersAll}</h2>
          <SubscriberTable subscribers={subscribers} locale={locale} timeZone={timeZone} csrf={csrf} />
        </>
      )}
      <Pager
        label={t.pages}
        newer={isFirst ? null : { href: '/admin/subscribers', text: t.toFirst }}
        older={cursor === null ? null : { href: `/admin/subscribers?cursor=${cursor}`, text: t.toNext }}
      />
    </>
  )
}

function FindForm({ looked, locale, csrf }: Pick<Props, 'looked' | 'locale' | 'csrf'>) {
  const t = MESSAGES[locale].operatorPeople
  return (
    <section class="panel">
      <h2>{t.findTitle}</h2>
      {looked?.ids.length === 0 && (
        <Saying kind="warn" isNew>
          <p>{t.findNobody}</p>
          <p>{t.findNobodyTodo}</p>
        </Saying>
      )}
      {looked && looked.ids.length > 0 && (
        <Saying kind="good" isNew>
          <p>{t.findSeveral}</p>
          <ul>
            {looked.ids.map((id) => (
              <li>
                <a href={`/admin/subscribers/${id}`}>{id}</a>
              </li>
            ))}
          </ul>
        </Saying>
      )}
      <DeskForm action="/admin/subscribers/find" csrf={csrf}>
        <Field id="address" name={t.findAddress} hint={t.findHint}>
          <input
            type="text"
            id="address"
            name="address"
            required
            maxlength={2000}
            value={looked?.address}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={described('address', { hint: true })}
          />
        </Field>
        <button type="submit">{t.find}</button>
      </DeskForm>
    </section>
  )
}
