import { formatClock, type Locale, MESSAGES } from '../../messages/messages.ts'
import { described, Field } from '../../parts/field.tsx'
import { Said } from '../../parts/said.tsx'
import { Saying } from '../../parts/saying.tsx'
import { DeskForm } from './frame.tsx'

/** A form that was sent after its session had ended: where to, and its fields without what shows that it is ours. */
export interface KeptForm {
  act: string
  fields: URLSearchParams
}

/** What it asks for: its name in words, what it is about, and whether that is gone then. */
export interface ShownAct {
  name: keyof (typeof MESSAGES)[Locale]['operator']['acts']
  of: string | null
  deletes: boolean
}

/** Before the names of a kept form's fields, as the form for the token carries them. */
export const KEPT = 'kept:'

interface Props {
  locale: Locale
  /** The path to go on to. */
  next: string
  fault: { why: 'wrong' } | { why: 'too_many'; until: number } | null
  kept: KeptForm | null
  /** Whether somebody has just signed out. */
  isSignedOut: boolean
  /** Where to go back to this page, where it answers a form that nothing was typed into but the token. */
  at: string | undefined
  timeZone: string
}

/** Asks for the admin token. */
export function SignInPage({ locale, next, fault, kept, isSignedOut, at, timeZone }: Props) {
  const t = MESSAGES[locale].operator
  const isWrong = fault?.why === 'wrong'
  return (
    <>
      <h1 data-at={at}>{t.signInTitle}</h1>
      {isSignedOut && (
        <Saying kind="good" isNew>
          <p>{t.signedOut}</p>
        </Saying>
      )}
      {fault?.why === 'too_many' && (
        <Saying kind="bad" isNew>
          <p>{t.tooMany(formatClock(fault.until, locale, timeZone))}</p>
        </Saying>
      )}
      {kept && (
        <Saying kind="warn" isNew>
          <p>{t.keptText}</p>
        </Saying>
      )}
      <p>
        <Said text={t.signInText} locale={locale} />
      </p>
      <form method="post" action="/admin/session">
        <input type="hidden" name="next" value={next} />
        {kept && <input type="hidden" name="act" value={kept.act} />}
        {kept && <Fields fields={kept.fields} prefix={KEPT} />}
        {/* Managers of passwords keep one beside a name. */}
        <input type="text" name="username" value="admin" autocomplete="username" hidden />
        <Field id="token" name={t.token} hint={t.tokenHint} fault={isWrong ? t.wrongToken : undefined}>
          <input
            type="password"
            id="token"
            name="token"
            autocomplete="current-password"
            required
            autofocus={isWrong}
            aria-describedby={described('token', { hint: true, fault: isWrong })}
            aria-invalid={isWrong ? 'true' : undefined}
          />
        </Field>
        <button type="submit">{t.signIn}</button>
      </form>
    </>
  )
}

/** Asks whether a form that was kept is to be sent after all. */
export function ResumePage(props: { kept: KeptForm; act: ShownAct | null; csrf: string; locale: Locale }) {
  const { kept, act, csrf, locale } = props
  const t = MESSAGES[locale].operator
  return (
    <>
      <h1>{t.resumeTitle}</h1>
      <p>
        {t.resumeText} {!act?.deletes && t.resumeTyped}
      </p>
      {act && (
        <p>
          <strong>{t.acts[act.name]}</strong>
          {act.of && <span lang="vi">: {act.of}</span>}
        </p>
      )}
      <DeskForm action={kept.act} csrf={csrf}>
        <Fields fields={kept.fields} />
        <div class="row">
          <button type="submit" class={act?.deletes ? 'danger' : undefined}>
            {act?.deletes ? t.resumeDelete : t.resume}
          </button>
          <a class="button second" href="/admin">
            {act?.deletes ? t.resumeDeleteNot : t.resumeNot}
          </a>
        </div>
      </DeskForm>
    </>
  )
}

function Fields({ fields, prefix = '' }: { fields: URLSearchParams; prefix?: string }) {
  return [...fields].map(([name, value]) => <input type="hidden" name={prefix + name} value={value} />)
}

/** Says how to open what is closed. */
export function ClosedPage({ locale }: { locale: Locale }) {
  const t = MESSAGES[locale].operator
  return (
    <>
      <h1>{t.closedTitle}</h1>
      <p>{t.closedText}</p>
      <p>
        <code>npx wrangler secret put ADMIN_TOKEN</code>
      </p>
      <p class="quiet">{t.closedHow}</p>
    </>
  )
}
