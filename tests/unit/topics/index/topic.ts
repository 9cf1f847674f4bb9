import type { Topic } from '../../../../src/topics/topic.ts'

export function topicOf(id: string, query: string, minScore = 0): Topic {
  return {
    id,
    name: id,
    query,
    description: '',
    visibility: 'public',
    language: 'vi',
    minScore,
    version: 1,
  }
}
