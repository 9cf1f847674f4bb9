import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { DeleteChoice } from './delete-choice.tsx'

interface Props {
  topic: { id: string }
  followers: number
  locale: Locale
  csrf: string
}

/** Asks once more before a topic is deleted, and says for whom it ends. */
export function DeleteTopicPage({ topic, followers, locale, csrf }: Props) {
  const t = MESSAGES[locale].operatorTopics
  const path = `/admin/topics/${topic.id}`
  return (
    <>
      <p>{followers > 0 ? t.removeFollowed(followers) : t.removeUnfollowed}</p>
      <p>{t.removeText}</p>
      <DeleteChoice path={path} sure={t.removeSure} not={t.removeNot} csrf={csrf} />
    </>
  )
}
