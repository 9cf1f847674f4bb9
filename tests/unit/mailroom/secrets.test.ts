import { expect, test } from 'vitest'
import { liveSecrets, readSecrets, viewSecrets } from '../../../src/mailroom/secrets.ts'

const AT = Date.UTC(2026, 10, 24)

test.each([
  ['one', '["a"]', ['a'], ['a'], { live: 1, olderUntil: null }],
  ['keys of a browser, which stay', '["p","x"]', ['p', 'x'], ['p', 'x'], { live: 2, olderUntil: null }],
  ['erased', null, [], [], { live: 0, olderUntil: null }],
  [
    'one that is about to end',
    `{"secrets":["b","a"],"olderUntil":${AT}}`,
    ['b', 'a'],
    ['b'],
    { live: 2, olderUntil: AT },
  ],
])('%s', (_, column, before, from, view) => {
  const kept = readSecrets(column)
  expect(liveSecrets(kept, AT - 1)).toEqual(before)
  expect(liveSecrets(kept, AT)).toEqual(from)
  expect(viewSecrets(kept, AT - 1)).toEqual(view)
  if (view.olderUntil !== null) expect(viewSecrets(kept, AT)).toEqual({ live: 1, olderUntil: null })
})
