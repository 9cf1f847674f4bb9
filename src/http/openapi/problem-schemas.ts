import { describeProblem, PROBLEM_CODES, type ProblemCode } from '../problem.ts'

const text = { type: 'string' }

const fields = {
  type: { type: 'string', format: 'uri' },
  title: text,
  status: { type: 'integer', minimum: 400, maximum: 599 },
  detail: text,
  detail_vi: text,
}

/** What a refusal is answered with (RFC 9457), and one that is about what an address outside says. */
export const PROBLEM_SCHEMAS = {
  Problem: {
    type: 'object',
    properties: {
      ...fields,
      code: { type: 'string', enum: PROBLEM_CODES },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          description: 'One fault of the input; `path` is a JSON pointer to it (RFC 6901).',
          properties: { path: text, message: text, message_vi: text },
          required: ['path', 'message', 'message_vi'],
        },
      },
    },
    required: ['type', 'title', 'status', 'code', 'detail', 'detail_vi'],
    additionalProperties: false,
  },
  OutsideProblem: {
    type: 'object',
    properties: { ...fields, code: text },
    required: ['type', 'title', 'status', 'code', 'detail', 'detail_vi'],
    additionalProperties: false,
  },
}

/** An example of each. */
export function problemExamples(codes: ReadonlySet<ProblemCode>): Record<string, unknown> {
  return Object.fromEntries([...codes].map((code) => [code, { value: describeProblem(code) }]))
}
