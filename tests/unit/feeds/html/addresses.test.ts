import { describe, expect, test } from 'vitest'
import { LINKED, resolveAddress, resolveSrcset, WEB } from '../../../../src/feeds/read/html/addresses.ts'

const BASE = 'https://baopho.vn/kinh-te/tin-1.html?a=1#b'

describe('an address', () => {
  test.each([
    ['/anh/1.jpg', 'https://baopho.vn/anh/1.jpg'],
    ['1.jpg', 'https://baopho.vn/kinh-te/1.jpg'],
    ['../1.jpg', 'https://baopho.vn/1.jpg'],
    ['?trang=2', 'https://baopho.vn/kinh-te/tin-1.html?trang=2'],
    ['//anh.vn/1.jpg', 'https://anh.vn/1.jpg'],
    ['\\\\anh.vn\\1.jpg', 'https://anh.vn/1.jpg'],
    ['HTTP://ANH.VN/1.jpg', 'http://anh.vn/1.jpg'],
    ['http:/1.jpg', 'http://1.jpg/'],
    [' \n/đường/ảnh 1.jpg\t', 'https://baopho.vn/%C4%91%C6%B0%E1%BB%9Dng/%E1%BA%A3nh%201.jpg'],
    ['https://báo.vn/', 'https://xn--bo-mia.vn/'],
    ['https://anh.vn/?u=javascript:1', 'https://anh.vn/?u=javascript:1'],
    ['tin/script:1', 'https://baopho.vn/kinh-te/tin/script:1'],
  ])('%j', (address, resolved) => {
    expect(resolveAddress(address, BASE, WEB)).toBe(resolved)
  })

  test.each([
    '',
    '  ',
    'mailto:a@x.vn',
    'tel:1',
    'ftp://anh.vn/',
    'javascript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'java\0script:x',
    'javascript%3ax',
    'feed:javascript:x',
    'data:image/png;base64,AA==',
    'x/onerror=x',
    'https://',
    'https://[',
    `/${'a'.repeat(2_000)}`,
  ])('%j is none', (address) => {
    expect(resolveAddress(address, BASE, WEB)).toBeNull()
  })

  test('of a link may be that of a person', () => {
    expect(resolveAddress('mailto:a@x.vn', BASE, LINKED)).toBe('mailto:a@x.vn')
    expect(resolveAddress('TEL:+84260', BASE, LINKED)).toBe('tel:+84260')
  })

  test('without a base is absolute or none', () => {
    expect(resolveAddress('/1', undefined, WEB)).toBeNull()
    expect(resolveAddress('https://anh.vn/1', undefined, WEB)).toBe('https://anh.vn/1')
  })
})

describe('a srcset', () => {
  test.each([
    ['/a.jpg', 'https://baopho.vn/a.jpg'],
    ['/a.jpg 1x, /b.jpg 2x', 'https://baopho.vn/a.jpg 1x, https://baopho.vn/b.jpg 2x'],
    ['/a.jpg 300w,/b.jpg 600w', 'https://baopho.vn/a.jpg 300w, https://baopho.vn/b.jpg 600w'],
    ['/a.jpg,/b.jpg 2x', 'https://baopho.vn/a.jpg,/b.jpg 2x'],
    ['/a.jpg, /b.jpg 2x', 'https://baopho.vn/a.jpg, https://baopho.vn/b.jpg 2x'],
    ['/w_300,h_200/a.jpg 300w', 'https://baopho.vn/w_300,h_200/a.jpg 300w'],
    [' ,, /a.jpg   1.50x ,, ', 'https://baopho.vn/a.jpg 1.5x'],
    ['/a.jpg 0x, /b.jpg -1w, /c.jpg 1q, /d.jpg 1w 2w, /e.jpg 2x', 'https://baopho.vn/e.jpg 2x'],
    ['data:image/gif;base64,R0lGOD 1x, /a.jpg 2x', 'https://baopho.vn/a.jpg 2x'],
  ])('%j', (srcset, resolved) => {
    expect(resolveSrcset(srcset, BASE)).toBe(resolved)
  })

  test.each(['', ' , ', 'javascript:x 1x', '/a.jpg big'])('%j is none', (srcset) => {
    expect(resolveSrcset(srcset, BASE)).toBeNull()
  })

  test('holds at most twenty', () => {
    expect(resolveSrcset('/a.jpg, '.repeat(1_000), BASE)?.split(', ')).toHaveLength(20)
  })

  test('of commas ends before long', () => {
    expect(resolveSrcset(`/a${','.repeat(400_000)}b`, BASE)).toBeNull()
  })
})
