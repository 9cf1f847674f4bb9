import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { builtFiles } from '../../../../src/http/openapi/built-files.tsx'
import { curlOf } from '../../../../src/http/openapi/reference/curl.ts'
import { namedSchemas } from '../../../../src/http/openapi/schemas-of.ts'
import { TAGS } from '../../../../src/http/openapi/tags.ts'
import { PROBLEM_CODES } from '../../../../src/http/problem.ts'

const files = builtFiles()
const operations = TAGS.flatMap((tag) => tag.operations)

/** With the frame around it a page may have 30 KB, compressed. */
const MAX_BYTES = 26_000

describe.each(['vi', 'en'] as const)('the reference in %s', (locale) => {
  const html = files[`/api/v1/docs.${locale}.part`] ?? ''
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

  test('has a place for every operation, shape and code, each once', () => {
    const known = [...operations.map(({ id }) => id), ...Object.keys(namedSchemas()), ...PROBLEM_CODES]
    expect(known.filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('leads nowhere in vain, and to no other host', () => {
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(300)
    expect(links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1)))).toEqual([])
    expect([...new Set(links.filter((link) => !link.startsWith('#')))]).toEqual(['/api/v1/openapi.json'])
    expect(html).not.toMatch(/<(?:script|style|img|link|iframe)\b|\bstyle=|\bon\w+=/)
  })

  test('is in that language alone', () => {
    const other = locale === 'vi' ? 'en' : 'vi'
    const said = operations.flatMap(({ summary, description }) => [summary, description])
    const plain = html.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"')
    const without = (text: string) => text.split('`')[0] ?? ''
    expect(said.filter((one) => !plain.includes(without(one[locale])))).toEqual([])
    expect(
      said.filter((one) => without(one[other]).length > 30 && plain.includes(without(one[other]))),
    ).toEqual([])
  })

  test('is small', () => {
    expect(gzipSync(html).byteLength).toBeLessThan(MAX_BYTES)
  })
})

test('a command asks for nothing that no example names', () => {
  const addresses = operations.map((one) => curlOf(one).split('\n')[0] ?? '')
  expect(addresses.filter((address) => /undefined|null|\{\w+\}|=(?:&|")/.test(address))).toEqual([])
})

test('a command has the example’s method, address, token, type and body', () => {
  const command = (id: string) => operations.filter((one) => one.id === id).map(curlOf)
  expect(command('putConcept')).toEqual([
    `curl -X PUT "$B/api/v1/concepts/cau-duong" \\
  -H "Authorization: Bearer $T" \\
  -H 'Content-Type: application/json' \\
  -d '{"wordings":["cầu mới","đường mới","tuyến tránh"]}'`,
  ])
  expect(command('moveAddress')).toEqual([
    `curl -X POST "$B/subscriptions/address?token=$L" \\
  -H 'Content-Type: application/json' \\
  -d '{
  "channel": {
    "type": "email",
    "address": "moi@example.vn"
  },
  "consent": true
}'`,
  ])
  expect(command('readTopicFeedRss')).toEqual([
    'curl "$B/topics/kinh-te-tu-nhan/feed.xml?q=%22khu%20c%C3%B4ng%20nghi%E1%BB%87p%22"',
  ])
  expect(command('readSearchFeedAtom')).toEqual([
    'curl "$B/search/atom.xml?q=%22doanh%20nghi%E1%BB%87p%20t%C6%B0%20nh%C3%A2n%22"',
  ])
})
