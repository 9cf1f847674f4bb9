import { expect, test } from 'vitest'
import type { Outside } from '../../src/delivery/outside.ts'
import { post } from '../../src/delivery/post.ts'
import { inside, mailroom } from './support/objects.ts'
import { cleanUp } from './support/scene.ts'

cleanUp()

/** An object may have ten thousand timers at once; each attempt's ends with it. */
const POSTS = 10_100

test('more posts within their time limit than an object may have timers: each is answered', async () => {
  const outside = {
    fetch: async () => new Response(null, { status: 204 }),
    userAgent: 'bantin',
    allowPrivateHosts: false,
    attemptMs: 15_000,
  } as unknown as Outside
  const request = { url: 'https://doc-gia.example/hook', headers: {}, body: '{}', isAnswerWanted: false }
  const unanswered = await inside(mailroom, async () => {
    let count = 0
    for (let n = 0; n < POSTS; n += 1) {
      if ((await post(request, outside, 0)).kind !== 'answered') count += 1
    }
    return count
  })
  expect(unanswered).toBe(0)
})
