import { PACK } from '../topics/pack/pack.ts'
import type { PackTopic } from '../topics/pack/pack-topic.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'

/** A topic that comes with the product: whether it is there already, and was made somebody's own since. */
export interface OfferedTopic extends PackTopic {
  installed: boolean
  edited: boolean
}

export async function offeredTopics(c: HttpContext): Promise<OfferedTopic[]> {
  const topics = await newsroomOf(c.env, c.get('settings')).listTopics()
  const known = new Map(topics.map((topic) => [topic.id, topic]))
  return PACK.map((offered) => {
    const topic = known.get(offered.id)
    return { ...offered, installed: topic !== undefined, edited: !!topic && topic.query !== offered.query }
  })
}
