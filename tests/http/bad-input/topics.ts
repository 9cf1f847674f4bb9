import { ADMIN, type Bad, type Case, JSON_TYPE } from '../support/refusals.ts'
import { BRIDGES } from '../support/town.ts'

const good = { name: 'Hồ chứa', query: '"hồ chứa"' }
const topic = (body: unknown, headers = {}): Bad => ({
  path: '/api/v1/topics',
  headers: { ...ADMIN, ...headers },
  body,
})

/** What a topic may not say. */
export const TOPICS: Case[] = [
  ['that is unknown', topic({ ...good, querry: 'x' }), 400, 'input_invalid', '/querry'],
  ['that is unknown and strangely named', topic({ ...good, 'a/b~c': 1 }), 400, 'input_invalid', '/a~1b~0c'],
  [
    'that tries the prototype',
    topic(`{"name":"a","query":"b","__proto__":{"x":1}}`, JSON_TYPE),
    400,
    'input_invalid',
    '/__proto__',
  ],
  ['that is missing', topic({ name: 'Hồ chứa' }), 400, 'input_invalid', '/query'],
  ['of another type', topic({ name: 5, query: ['x'] }), 400, 'input_invalid', '/name'],
  ['that is empty', topic({ ...good, name: '  ' }), 400, 'input_invalid', '/name'],
  ['that is too long', topic({ ...good, name: 'x'.repeat(201) }), 400, 'input_invalid', '/name'],
  ['with NUL', topic({ ...good, name: 'a\0b' }), 400, 'input_invalid', '/name'],
  [
    'with half a surrogate pair',
    topic(`{"name":"a\\ud800b","query":"hồ"}`, JSON_TYPE),
    400,
    'input_invalid',
    '/name',
  ],
  ['with NUL in the query', topic({ ...good, query: 'hồ\0' }), 400, 'input_invalid', '/query'],
  [
    'with half a pair in the query',
    topic(`{"name":"a","query":"hồ \\udfff"}`, JSON_TYPE),
    400,
    'input_invalid',
    '/query',
  ],
  ['with an id that is none', topic({ ...good, id: '../x' }), 400, 'input_invalid', '/id'],
  ['with a huge id', topic({ ...good, id: 'a'.repeat(65) }), 400, 'input_invalid', '/id'],
  ['with an id that is taken', topic({ ...good, id: BRIDGES.id }), 409, 'exists'],
  ['with a score of 2', topic({ ...good, minScore: 2 }), 400, 'input_invalid', '/minScore'],
  [
    'with a score that JSON cannot hold',
    topic(`{"name":"a","query":"b","minScore":1e999}`, JSON_TYPE),
    400,
    'input_invalid',
    '/minScore',
  ],
  [
    'with a visibility of its own',
    topic({ ...good, visibility: 'secret' }),
    400,
    'input_invalid',
    '/visibility',
  ],
  ['with an open bracket in the query', topic({ ...good, query: 'cầu (đường' }), 400, 'query_invalid', 5],
  ['with an open quote in the query', topic({ ...good, query: 'cầu "đường' }), 400, 'query_invalid', 5],
  ['with an empty query', topic({ ...good, query: ' ' }), 400, 'query_invalid', 2],
  ['with only what must not be', topic({ ...good, query: '-cầu' }), 400, 'query_invalid', 2],
  ['with a query of signs', topic({ ...good, query: '!!!' }), 400, 'query_invalid', 1],
  [
    'with a query of 2,001 characters',
    topic({ ...good, query: 'x '.repeat(1_001) }),
    400,
    'query_invalid',
    2_001,
  ],
  [
    'changed to a query that cannot be read',
    { method: 'PATCH', path: `/api/v1/topics/${BRIDGES.id}`, headers: ADMIN, body: { query: ')' } },
    400,
    'query_invalid',
    1,
  ],
  [
    'of a topic that is not there',
    { method: 'PATCH', path: '/api/v1/topics/khong-co', headers: ADMIN, body: {} },
    404,
    'not_found',
  ],
  [
    'of a preview of articles that are none',
    { path: '/api/v1/topics/preview', headers: ADMIN, body: { query: 'a', articles: [{ tittle: 'x' }] } },
    400,
    'input_invalid',
    '/articles/0/tittle',
  ],
]
