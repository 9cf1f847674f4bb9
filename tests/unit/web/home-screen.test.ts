import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layout } from '../../../src/web/layout.tsx'

/** What a telephone needs to put the site among its apps; iOS 16.4 gives pushes to nothing else. */

interface Manifest {
  icons: { src: string; type: string; sizes: string; purpose?: string }[]
}

const asset = (path: string) => readFileSync(`src/web/assets${path}`)
const manifest = JSON.parse(asset('/manifest.webmanifest').toString()) as Manifest
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

/** Width and height as a PNG says them (PNG third edition, 11.2.1). */
function sizeOf(png: Buffer): string {
  expect(png.subarray(0, 8)).toEqual(SIGNATURE)
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}

test('the site can stand alone, from its front page on', () => {
  expect(manifest).toMatchObject({
    name: 'Bản tin',
    short_name: 'Bản tin',
    lang: 'vi',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
  })
})

test('its icons are there, as large as they are said to be', () => {
  expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose ?? 'any'])).toEqual([
    ['any', 'any'],
    ['192x192', 'any'],
    ['512x512', 'maskable'],
  ])
  for (const { src, type, sizes } of manifest.icons) {
    if (type === 'image/png') expect(sizeOf(asset(src))).toBe(sizes)
    else expect([type, asset(src).toString()]).toEqual(['image/svg+xml', expect.stringMatching(/^<svg /)])
  }
  expect(sizeOf(asset('/apple-touch-icon.png'))).toBe('180x180')
})

test('every page leads to it', () => {
  const html = layout({ locale: 'en', title: 'x', content: '', ownAddress: null })
  expect(html).toContain('<link rel="manifest" href="/manifest.webmanifest"/>')
  expect(html).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png"/>')
})
