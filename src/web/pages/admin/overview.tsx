import { formatNumber, type Locale, MESSAGES } from '../../messages/messages.ts'
import { Said } from '../../parts/said.tsx'
import { Saying } from '../../parts/saying.tsx'
import { When } from '../../parts/when.tsx'
import { DeskForm } from './frame.tsx'
import { type PollLine, PollTable } from './polls.tsx'

/** Something that is wrong: what it means, what to do, and where. */
export interface ShownAlarm {
  title: string
  text: string
  todo: string
  /** Of the runbook. */
  section: string
  /** Where it is mended: a page, or a button. */
  mend: { href: string; name: string } | 'restore' | null
  /** ms since 1970 UTC; null where nobody has noted it. */
  since: number | null
  /** Whether readers notice. */
  isNoticed: boolean
}

export interface ShownAccount {
  matched: number
  sent: number
  suppressed: number
  pending: number
  dead: number
  suppressReasons: [reason: string, count: number][]
  deadReasons: [reason: string, count: number][]
}

interface Props {
  alarms: readonly ShownAlarm[]
  account: ShownAccount
  counts: { sources: number; sourcesOff: number; topics: number; privateTopics: number }
  polls: readonly PollLine[]
  locale: Locale
  timeZone: string
  csrf: string
}

/** What an operator sees first: what needs them, then how it goes. */
export function OverviewPage(props: Props) {
  const { alarms, account, counts, polls, locale, timeZone, csrf } = props
  const t = MESSAGES[locale].operatorOverview
  const isFresh = counts.sources === 0 || counts.topics === 0
  return (
    <>
      {alarms.length === 0 ? (
        !isFresh && (
          <Saying kind="good">
            <p>{t.allWell}</p>
          </Saying>
        )
      ) : (
        <section aria-labelledby="alarms">
          <h2 id="alarms">{t.wrong}</h2>
          {alarms.map((alarm) => (
            <Alarm alarm={alarm} locale={locale} timeZone={timeZone} csrf={csrf} />
          ))}
        </section>
      )}
      {isFresh && <FirstSteps counts={counts} locale={locale} />}
      <h2>{t.counts}</h2>
      <Counts counts={counts} locale={locale} />
      <h2>{t.account}</h2>
      <Account account={account} locale={locale} />
      <h2>{t.lastPolls}</h2>
      {polls.length === 0 ? (
        <p>{t.noPolls}</p>
      ) : (
        <>
          <PollTable polls={polls} locale={locale} timeZone={timeZone} />
          <p>
            <a href="/admin/polls">{t.allPolls}</a>
          </p>
        </>
      )}
    </>
  )
}

function Alarm(props: { alarm: ShownAlarm; locale: Locale; timeZone: string; csrf: string }) {
  const { alarm, locale, timeZone, csrf } = props
  const t = MESSAGES[locale].operatorOverview
  const { mend } = alarm
  return (
    <Saying kind={alarm.isNoticed ? 'bad' : 'warn'}>
      <h3>
        <Said text={alarm.title} locale={locale} />
      </h3>
      {alarm.text && (
        <p>
          <Said text={alarm.text} locale={locale} />
        </p>
      )}
      <p>
        <strong>{t.whatToDo}</strong> {alarm.todo}
      </p>
      <p class="quiet">
        {alarm.isNoticed ? t.noticed : t.unnoticed}
        {alarm.since !== null && (
          <>
            {' '}
            · {t.since} <When at={alarm.since} locale={locale} timeZone={timeZone} />
          </>
        )}
      </p>
      <Manual section={alarm.section} locale={locale} />
      {mend === 'restore' && (
        <DeskForm action="/admin/restore" csrf={csrf}>
          <button type="submit" data-wait={t.restoring}>
            {t.restore}
          </button>
        </DeskForm>
      )}
      {mend !== null && mend !== 'restore' && (
        <p>
          <a href={mend.href}>{mend.name}</a>
        </p>
      )}
    </Saying>
  )
}

/** Where more is said of something that is wrong, for who looks after the installation. */
export function Manual({ section, locale }: { section: string; locale: Locale }) {
  return <p class="quiet">{MESSAGES[locale].operatorOverview.manual(section, 'docs/runbook.md')}</p>
}

function FirstSteps({ counts, locale }: Pick<Props, 'counts' | 'locale'>) {
  const t = MESSAGES[locale].operatorOverview
  return (
    <section aria-labelledby="first">
      <h2 id="first">{t.firstSteps}</h2>
      {counts.sources === 0 && (
        <Saying kind="plain">
          <p>{t.noSource}</p>
          <p>
            <a class="button" href="/admin/sources/new">
              {t.addSource}
            </a>
          </p>
        </Saying>
      )}
      {counts.topics === 0 && (
        <Saying kind="plain">
          <p>{t.noTopic}</p>
          <p>
            <a class="button" href="/admin/topics">
              {t.addTopic}
            </a>
          </p>
        </Saying>
      )}
    </section>
  )
}

function Counts({ counts, locale }: Pick<Props, 'counts' | 'locale'>) {
  const t = MESSAGES[locale].operatorOverview
  const { sources, sourcesOff, topics, privateTopics } = counts
  return (
    <>
      <Figures
        locale={locale}
        figures={[
          [t.sources, sources],
          [t.topics, topics],
        ]}
      />
      {(sourcesOff > 0 || privateTopics > 0) && (
        <p class="quiet">
          {[sourcesOff > 0 && t.sourcesOff(sourcesOff), privateTopics > 0 && t.private(privateTopics)]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
    </>
  )
}

function Account({ account, locale }: Pick<Props, 'account' | 'locale'>) {
  const t = MESSAGES[locale].operatorOverview
  const { matched, sent, suppressed, pending, dead } = account
  if (matched === 0) return <p>{t.accountEmpty}</p>
  const parts = [sent, suppressed, pending, dead]
  const sum = parts.map((part) => formatNumber(part, locale)).join(' + ')
  const isBalanced = matched === parts.reduce((all, part) => all + part, 0)
  const say = isBalanced ? t.balanced : t.unbalanced
  return (
    <>
      <p>{t.accountText}</p>
      <Figures
        locale={locale}
        figures={[
          [t.matched, matched],
          [t.sent, sent],
          [t.suppressed, suppressed],
          [t.pending, pending],
          [t.dead, dead],
        ]}
      />
      {isBalanced ? (
        <p class="quiet">{say(formatNumber(matched, locale), sum)}</p>
      ) : (
        <Saying kind="bad">
          <p>{say(formatNumber(matched, locale), sum)}</p>
        </Saying>
      )}
      <Reasons title={t.whySuppressed} reasons={account.suppressReasons} locale={locale} />
      <Reasons title={t.whyDead} reasons={account.deadReasons} locale={locale} />
      {dead > 0 && (
        <p>
          <a href="/admin/deliveries?status=dead">{t.seeDead}</a>
        </p>
      )}
    </>
  )
}

function Figures({ figures, locale }: { figures: [name: string, count: number][]; locale: Locale }) {
  return (
    <dl class="figures">
      {figures.map(([name, count]) => (
        <div>
          <dt>{name}</dt>
          <dd>{formatNumber(count, locale)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Reasons(props: { title: string; reasons: [reason: string, count: number][]; locale: Locale }) {
  const { title, reasons, locale } = props
  const t = MESSAGES[locale].operatorOverview
  if (reasons.length === 0) return null
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.reason}</th>
          <th scope="col" class="number">
            {t.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(([reason, count]) => (
          <tr>
            <th scope="row">{reason}</th>
            <td class="number">{formatNumber(count, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
