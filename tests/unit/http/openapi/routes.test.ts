import { expect, test } from 'vitest'
import { app } from '../../../../src/http/app.ts'
import { TAGS } from '../../../../src/http/openapi/tags.ts'

/** Routes that are left out on purpose, each with its reason. */
const LEFT_OUT: readonly (readonly [route: RegExp, reason: string])[] = [
  [/^(?:GET|POST) \/admin(?:\/|$)/, 'pages of the operator, over the routes that are described'],
]

test('describes every route that there is, and no other', () => {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    .filter((route) => !LEFT_OUT.some(([pattern]) => pattern.test(route)))
  const described = TAGS.flatMap((tag) => tag.operations).map(
    ({ method, path }) => `${method.toUpperCase()} ${path}`,
  )
  expect([...new Set(described)].sort()).toEqual([...new Set(routes)].sort())
})
