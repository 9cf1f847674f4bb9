import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { DeskForm } from './frame.tsx'

/** A topic that comes along: whether it is there already, and was made somebody's own since. */
interface OfferedTopic {
  id: string
  name: string
  description: string
  query: string
  installed: boolean
  edited: boolean
}

interface Props {
  topics: readonly OfferedTopic[]
  locale: Locale
  csrf: string
}

/** Topics that come with the product, to be taken by a button each. */
export function PackPage({ topics, locale, csrf }: Props) {
  const t = MESSAGES[locale].operatorTopics
  return (
    <>
      <p>{t.packText}</p>
      <div class="grid">
        {topics.map(({ id, name, description, query, installed, edited }) => (
          <section class="panel">
            <h2 lang="vi">{name}</h2>
            <p lang="vi">{description}</p>
            <details>
              <summary>
                {t.queryOf}
                <span class="unseen" lang="vi">
                  : {name}
                </span>
              </summary>
              <p lang="vi">
                <code>{query}</code>
              </p>
            </details>
            {installed ? (
              <p class="row">
                <span class="tag good">{edited ? t.edited : t.installed}</span>
                <a href={`/admin/topics/${id}`}>
                  {t.open}
                  <span class="unseen" lang="vi">
                    : {name}
                  </span>
                </a>
              </p>
            ) : (
              <DeskForm action="/admin/topics/pack" csrf={csrf}>
                <input type="hidden" name="pack" value={id} />
                <button type="submit">
                  {t.take}
                  <span class="unseen" lang="vi">
                    : {name}
                  </span>
                </button>
              </DeskForm>
            )}
          </section>
        ))}
      </div>
      <p>
        <a href="/admin/topics">{t.toList}</a>
      </p>
    </>
  )
}
