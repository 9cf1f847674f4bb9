import type { ConceptError } from '../../topics/concepts/table.ts'
import type { TopicsInForce } from '../following/topics-in-force.ts'

/** A topic that matches nothing because its query cannot be read, as `/health` tells it. */
export interface TopicAlarm {
  code: 'topic_broken'
  topic: string
  /** Null for a private one: it is named nowhere in public. */
  name: string | null
  message: string
  message_vi: string
}

/** A concept that is left out, since it cannot be read. */
export interface ConceptAlarm {
  code: 'concept_broken'
  concept: string
  message: string
  message_vi: string
}

/** What is wrong with topics and concepts. */
export function topicAlarmsOf({
  broken,
  faults,
}: Pick<TopicsInForce, 'broken' | 'faults'>): (TopicAlarm | ConceptAlarm)[] {
  return [
    ...broken.map(({ topic, error }): TopicAlarm => {
      const isPublic = topic.visibility === 'public'
      const name = isPublic ? topic.name : null
      const [en, vi] = isPublic ? [error.message, error.message_vi] : ['', '']
      return {
        code: 'topic_broken',
        topic: topic.id,
        name,
        message:
          `The topic ${name ? `“${name}” ` : ''}matches nothing: its query cannot be read. ${en}`.trim(),
        message_vi:
          `Chủ đề ${name ? `“${name}” ` : ''}không khớp tin nào vì không đọc được truy vấn. ${vi}`.trim(),
      }
    }),
    ...faults.map(conceptAlarm),
  ]
}

function conceptAlarm({ concept, message, message_vi }: ConceptError): ConceptAlarm {
  return {
    code: 'concept_broken',
    concept,
    message: `The concept @${concept} is left out. ${message}`,
    message_vi: `Khái niệm @${concept} không được dùng. ${message_vi}`,
  }
}
