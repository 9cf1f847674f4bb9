import { DESCRIPTION } from './about.ts'
import type { Access, Answer, Content, Operation, Said, Tag } from './operation.ts'
import { EVENTS, type WebhookEvent } from './operations/events.ts'
import { PROBLEM_SCHEMAS, problemExamples } from './problem-schemas.ts'
import { isRefusedOnPage, refusalsOf } from './refusals.ts'
import { namedSchemas, schemaOf } from './schemas-of.ts'
import { TAGS } from './tags.ts'

/** The whole description: OpenAPI 3.1.1, with schemas in the dialect that it has by default (JSON Schema 2020-12). */
export function openApiDocument(): Record<string, unknown> {
  const operations = TAGS.flatMap((tag) => tag.operations)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Bản tin',
      version: '1',
      summary: 'Watches a province’s news and tells people about the topics they follow.',
      description: DESCRIPTION.en,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The service that this description comes from.' }],
    tags: TAGS.map(({ name, description }) => ({ name, description: description.en })),
    paths: paths(),
    webhooks: Object.fromEntries(EVENTS.map((event) => [event.name, { post: webhook(event) }])),
    components: {
      schemas: { ...namedSchemas(), ...PROBLEM_SCHEMAS },
      examples: problemExamples(new Set(operations.flatMap((one) => [...refusalsOf(one).values()].flat()))),
      securitySchemes: {
        adminToken: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The ADMIN_TOKEN of the service. Without one of at least 16 characters set, nobody gets in.',
        },
      },
    },
  }
}

function paths(): Record<string, Record<string, unknown>> {
  const byPath: Record<string, Record<string, unknown>> = {}
  for (const tag of TAGS) {
    for (const operation of tag.operations) {
      byPath[operation.path] = { ...byPath[operation.path], [operation.method]: described(operation, tag) }
    }
  }
  return byPath
}

/** Summaries and descriptions are in English, with the Vietnamese below it for who reads the document itself. */
const inBoth = ({ en, vi }: Said) => `${en}\n\n${vi}`

function described(operation: Operation, tag: Tag) {
  const { id, summary, description, parameters = [], body } = operation
  return {
    operationId: id,
    tags: [tag.name],
    summary: summary.en,
    description: `${description.en}\n\n**${summary.vi}.** ${description.vi}`,
    security: SECURITY[operation.access],
    ...(parameters.length === 0
      ? {}
      : {
          parameters: parameters.map(({ name, in: place, said, schema, isRequired = false, example }) => ({
            name,
            in: place,
            ...(isRequired ? { required: true } : {}),
            description: inBoth(said),
            schema,
            ...(example === undefined ? {} : { example }),
          })),
        }),
    ...(body
      ? { requestBody: { required: body.isOptional !== true, content: contentsOf(body.contents) } }
      : {}),
    responses: responsesOf(operation),
  }
}

const SECURITY: Record<Access, unknown[]> = {
  admin: [{ adminToken: [] }],
  more: [{}, { adminToken: [] }],
  open: [],
  link: [],
  provider: [],
}

function responsesOf(operation: Operation): Record<string, unknown> {
  const responses: Record<string, Record<string, unknown>> = {}
  for (const answer of operation.answers) responses[answer.status] = responseOf(answer)
  for (const [status, codes] of refusalsOf(operation)) {
    const own = responses[status]
    responses[status] = {
      description: [own?.description, codes.map((code) => `\`${code}\``).join(', ')]
        .filter(Boolean)
        .join('\n\n'),
      content: {
        ...(own?.content as object | undefined),
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(
            codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
          ),
        },
        ...(isRefusedOnPage(operation, status) ? { 'text/html': { schema: { type: 'string' } } } : {}),
      },
    }
  }
  if (operation.asksOutside) responses[422] = OUTSIDE
  return responses
}

const OUTSIDE = {
  description: 'The address outside gave nothing that can be used; `code` says why.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/OutsideProblem' } } },
}

function responseOf({ said, contents, headers }: Answer): Record<string, unknown> {
  return {
    description: inBoth(said),
    ...(headers
      ? {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, text]) => [
              name,
              { description: inBoth(text), schema: { type: 'string' } },
            ]),
          ),
        }
      : {}),
    ...(contents ? { content: contentsOf(contents) } : {}),
  }
}

function contentsOf(contents: readonly Content[]): Record<string, unknown> {
  return Object.fromEntries(
    contents.map((content) => [
      content.type,
      {
        schema: schemaOf(content),
        ...(content.example === undefined ? {} : { example: content.example }),
      },
    ]),
  )
}

function webhook({ name, summary, description, schema, answer, example }: WebhookEvent) {
  const json = (content: Omit<Content, 'type'>) => contentsOf([{ type: 'application/json', ...content }])
  const header = (id: string, said: string) => ({
    name: id,
    in: 'header',
    required: true,
    description: said,
    schema: { type: 'string' },
  })
  return {
    operationId: name.replace(/\.(.)/, (_, letter: string) => letter.toUpperCase()),
    summary: summary.en,
    description: `${description.en}\n\n**${summary.vi}.** ${description.vi}`,
    security: [],
    parameters: [
      header('webhook-id', 'The id of the delivery, the same in every attempt.'),
      header('webhook-timestamp', 'When the attempt was made, s since 1970 UTC.'),
      header('webhook-signature', '`v1,` and a signature for each live secret (Standard Webhooks 1.0.0).'),
    ],
    requestBody: { required: true, content: json({ schema, example }) },
    responses: {
      200: {
        description: 'Taken.',
        ...(answer ? { content: json({ schema: answer }) } : {}),
      },
      410: { description: 'The endpoint is no more, and is ended.' },
    },
  }
}
