import { expect, test } from 'vitest'
import { layout } from '../../../src/web/layout.tsx'

const page = (more: object) =>
  layout({ locale: 'vi', title: 'Cầu đường', content: '', ownAddress: null, ...more })
const LISTED = { base: 'https://tin.example', kind: 'website' }

test('a page is left to search engines only with the address under which everybody finds it', () => {
  expect(page({})).toContain('<meta name="robots" content="noindex"/>')
  expect(page({})).not.toContain('canonical')
  expect(page({ listed: { ...LISTED, path: '/topics/cau' } })).not.toContain('noindex')
})

test.each([
  ['vi', '/topics/cau', 'https://tin.example/topics/cau'],
  ['en', '/topics/cau', 'https://tin.example/topics/cau?lang=en'],
  ['en', '/topics/cau?page=2', 'https://tin.example/topics/cau?page=2&amp;lang=en'],
])('each language has its address: %s of %s', (locale, path, address) => {
  const html = page({ locale, listed: { ...LISTED, path } })
  expect(html).toContain(`<link rel="canonical" href="${address}"/>`)
  expect(html).toContain(`<meta property="og:url" content="${address}"/>`)
  expect(html).toContain(`<link rel="alternate" hreflang="vi" href="https://tin.example${path}"/>`)
  expect(html).toContain('hreflang="en"')
})

test('a link that is passed on says what it leads to', () => {
  const html = page({ description: 'Tin về "cầu" <mới>', listed: { ...LISTED, path: '/', kind: 'article' } })
  expect(html).toContain('<meta property="og:title" content="Cầu đường"/>')
  expect(html).toContain('<meta property="og:description" content="Tin về &quot;cầu&quot; &lt;mới&gt;"/>')
  expect(html).toContain('<meta property="og:type" content="article"/>')
  expect(html).toContain('<meta name="description" content="Tin về &quot;cầu&quot; &lt;mới&gt;"/>')
})
