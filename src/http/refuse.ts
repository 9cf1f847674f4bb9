import type { NewsroomRefusal } from '../newsroom/answer.ts'
import type { ConceptError } from '../topics/concepts/table.ts'
import type { QueryError } from '../topics/query/errors.ts'
import type { HttpContext } from './context.ts'
import { type InputError, problem } from './problem.ts'

/** Answers why the Newsroom did not do what it was asked; `queryPath` points to the query where one was given. */
export function refuse(c: HttpContext, refusal: NewsroomRefusal, queryPath = '/query'): Response {
  switch (refusal.code) {
    case 'query':
      return problem(c, 'query_invalid', [{ path: queryPath, ...refusal.error }])
    case 'concept':
      return problem(c, 'concept_invalid', conceptInputs(refusal) ?? [])
    case 'concept_used':
      return problem(c, 'concept_used', conceptInputs(refusal) ?? [])
    default:
      return problem(c, refusal.code)
  }
}

/** What is wrong with a concept, or would be with what uses it, by the fields of its body; null where that is not why. */
export function conceptInputs(refusal: NewsroomRefusal): InputError[] | null {
  switch (refusal.code) {
    case 'concept':
      return [
        ...refusal.errors.map((error) => conceptInput(error, refusal.id)),
        ...refusal.topics.map(topicOfConcept),
      ]
    case 'concept_used':
      return refusal.topics.map(brokenTopic)
    default:
      return null
  }
}

/** A query's error as an error of the field that held it. */
export function queryInput(error: QueryError): InputError {
  return { path: '/query', ...error }
}

/** A concept's error as one of the wording that made it; that of another concept as one of the whole change. */
function conceptInput(
  { concept, wording, code, message, message_vi }: ConceptError,
  changed: string,
): InputError {
  if (concept !== changed) {
    return {
      path: '/wordings',
      code,
      concept,
      wording,
      message: `@${concept} would break: ${message}`,
      message_vi: `Khái niệm @${concept} sẽ hỏng: ${message_vi}`,
    }
  }
  const field = code === 'id' ? '/id' : '/wordings'
  return { path: wording === null ? field : `${field}/${wording}`, code, message, message_vi }
}

/** A topic that a concept which cannot be read would take down. */
function topicOfConcept({ id, name }: { id: string; name: string }): InputError {
  return {
    path: '/wordings',
    topic: id,
    topicName: name,
    message: `The topic “${name}” uses this concept and would break.`,
    message_vi: `Chủ đề “${name}” đang dùng khái niệm này và sẽ hỏng.`,
  }
}

function brokenTopic({
  topic,
  error,
}: {
  topic: { id: string; name: string }
  error: QueryError
}): InputError {
  const { message, message_vi, ...where } = error
  return {
    path: '/wordings',
    topic: topic.id,
    topicName: topic.name,
    ...where,
    message: `The topic “${topic.name}” would break: ${message}`,
    message_vi: `Chủ đề “${topic.name}” sẽ hỏng: ${message_vi}`,
  }
}
