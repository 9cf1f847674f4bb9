import { subscription } from '../support/readers.ts'
import { ADMIN, type Bad, type Case, FORM_TYPE, JSON_TYPE, MEGABYTE } from '../support/refusals.ts'

const good = { name: 'Hồ chứa', query: '"hồ chứa"' }
const topic = (body: unknown, headers = {}): Bad => ({
  path: '/api/v1/topics',
  headers: { ...ADMIN, ...headers },
  body,
})
const subscribe = (
  more: object,
  channel: object = { type: 'email', address: 'moi@ban-doc.example' },
): Bad => ({ path: '/api/v1/subscriptions', body: subscription(channel, more) })
/** A stream goes out chunked, without a Content-Length. */
const chunked = (text: string, pieces: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      const bytes = new TextEncoder().encode(text)
      const size = Math.ceil(bytes.length / pieces)
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })

/** Bodies that are refused before any field is looked at. */
export const BODIES: Case[] = [
  ['that is broken JSON', topic('{"name":', JSON_TYPE), 400, 'json_invalid'],
  ['that is empty', topic('', JSON_TYPE), 400, 'json_invalid'],
  ['that is no object', topic('[]', JSON_TYPE), 400, 'input_invalid', ''],
  ['that is null', topic('null', JSON_TYPE), 400, 'input_invalid', ''],
  [
    'nested 100,000 deep',
    topic('['.repeat(100_000) + ']'.repeat(100_000), JSON_TYPE),
    400,
    'input_invalid',
    '',
  ],
  [
    'with deep nesting in a field',
    topic(`{"name":${'['.repeat(50_000)}${']'.repeat(50_000)},"query":"a"}`, JSON_TYPE),
    400,
    'input_invalid',
    '/name',
  ],
  ['without content type', topic(new TextEncoder().encode(JSON.stringify(good))), 415, 'content_type'],
  ['of plain text', topic(JSON.stringify(good), { 'content-type': 'text/plain' }), 415, 'content_type'],
  ['that is a form', topic('name=a&query=b', FORM_TYPE), 415, 'content_type'],
  ['of XML', topic('<topic/>', { 'content-type': 'application/xml' }), 415, 'content_type'],
  [
    'that is not UTF-8',
    topic(Buffer.from('{"name":"B\u00e1o","query":"a"}', 'latin1'), JSON_TYPE),
    400,
    'encoding',
  ],
  ['of 1 MB', topic({ ...good, description: MEGABYTE }), 413, 'too_large'],
  [
    'of 1 MB in chunks',
    topic(chunked(JSON.stringify({ ...good, description: MEGABYTE }), 40), JSON_TYPE),
    413,
    'too_large',
  ],
  ['of a subscription of 1 MB', subscribe({ query: MEGABYTE }), 413, 'too_large'],
  [
    'of a form of 1 MB',
    { path: '/api/v1/subscriptions', headers: FORM_TYPE, body: `query=${MEGABYTE}` },
    413,
    'too_large',
  ],
  [
    'of a poll that is text',
    { path: '/polls', headers: { ...ADMIN, 'content-type': 'text/plain' }, body: 'now' },
    415,
    'content_type',
  ],
]
