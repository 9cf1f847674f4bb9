import { describe, expect, test } from 'vitest'
import type { PageSelectors } from '../../../../src/feeds/read/feed.ts'
import { selectorFault } from '../../../../src/feeds/read/page/select.ts'
import { read } from './reading.ts'

describe('selectors that cannot be understood are refused with their field', () => {
  test.each<[string, PageSelectors, { field: string; message: RegExp } | null]>([
    ['a class', { item: '.tin' }, null],
    ['all of them', { item: 'li', link: 'a', title: 'h3', summary: 'p', date: 'time', author: '.tg' }, null],
    ['a list', { item: '.tin, .bai > div' }, null],
    ['attributes', { item: 'div[class*="tin-"][data-id]' }, null],
    ['what jQuery knows', { item: 'li:has(> a:contains("Đảng"))' }, null],
    ['a child of the item', { item: 'li', link: '> a', title: ':scope > h3' }, null],
    ['nothing', { item: '' }, { field: 'item', message: /empty/ }],
    ['blanks', { item: 'li', date: '  ' }, { field: 'date', message: /empty/ }],
    ['an open bracket', { item: 'li[' }, { field: 'item', message: /Expected name/ }],
    [
      'an open parenthesis',
      { item: 'li', title: ':not(a' },
      { field: 'title', message: /Missing closing parenthesis/ },
    ],
    ['what is no selector', { item: 'li', summary: '!' }, { field: 'summary', message: /Empty/ }],
    ['a pseudo-class unknown', { item: 'li:eq(1)' }, { field: 'item', message: /Unknown pseudo-class :eq/ }],
    [
      'a pseudo-element',
      { item: 'li', link: 'a::attr(href)' },
      { field: 'link', message: /pseudo-element ::attr is no element of the page/ },
    ],
    [
      'a pseudo-element of what the pointer is over',
      { item: 'li:hover::before' },
      { field: 'item', message: /pseudo-element ::before/ },
    ],
    [
      'a pseudo-element with one colon',
      { item: 'a, li:after' },
      { field: 'item', message: /Pseudo-element/ },
    ],
    ...['hover', 'focus', 'focus-within', 'active', 'visited', 'target'].map(
      (name): [string, PageSelectors, { field: string; message: RegExp }] => [
        `:${name}, which takes somebody who reads the page`,
        { item: 'li', link: `b, h3:not(.x) > A:${name.toUpperCase()}` },
        { field: 'link', message: new RegExp(`:${name} .*nobody`) },
      ],
    ),
    [
      'the same words as text, name or value',
      { item: 'li.hover a[href*="::b:hover"]:contains("1:active")' },
      null,
    ],
    ['an escaped colon', { item: 'li.md\\:hover, li.md\\:\\:x' }, null],
    ['links, whether or not somebody was there', { item: 'a:link, a:any-link' }, null],
    ['a combinator that nothing precedes', { item: '> li' }, { field: 'item', message: /Relative/ }],
    ['a namespace', { item: 'svg|a' }, { field: 'item', message: /Namespaced/ }],
    ['XPath', { item: '//div[@class="tin"]' }, { field: 'item', message: /Empty/ }],
    ['1,001 characters', { item: 'a'.repeat(1_001) }, { field: 'item', message: /longer than 1000/ }],
  ])('%s', (_, selectors, fault) => {
    const found = selectorFault(selectors)
    expect(found?.field).toBe(fault?.field)
    if (fault) expect(found?.message).toMatch(fault.message)
  })

  test('by the reader too', () => {
    expect(read('<p>', undefined, { item: 'li', date: ':foo' })).toEqual({
      ok: false,
      code: 'selectors',
      detail: 'date: Unknown pseudo-class :foo',
    })
  })
})

describe('selectors that would take long are given up', () => {
  const siblings = `<ul>${'<li><a href="/a">a</a></li>'.repeat(30_000)}`
  const deep = `${'<div>'.repeat(500)}${'<a href="/a"></a>'.repeat(90_000)}`
  test.each([
    ['each of many siblings compared with all before it', siblings, 'li:nth-child(2)'],
    ['the same, from the end', siblings, 'li:nth-last-child(3)'],
    ['all that follow, looked through for each', siblings, 'li:has(~ li.b)'],
    ['of each the first of its kind looked for', siblings, 'li:last-of-type, li:only-of-type'],
    ['all around each of many', deep, '* * * * b a'],
    ['the text of each of many that hold one another', deep, 'div:contains("x") a'],
  ])(
    '%s',
    (_, html, item) => {
      const start = performance.now()
      expect(read(html, undefined, { item })).toMatchObject({ ok: false, code: 'selectors_too_slow' })
      expect(performance.now() - start).toBeLessThan(5_000)
    },
    60_000,
  )

  test('as soon as a field takes long', () => {
    const html = `<ul>${'<li><a href="/a">a</a></li>'.repeat(3)}</ul>${siblings}`
    expect(read(html, undefined, { item: 'body, ul', link: 'li:nth-last-child(40000)' })).toMatchObject({
      code: 'selectors_too_slow',
    })
  })
})
