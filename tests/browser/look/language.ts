import type { Page } from 'playwright-core'

/** Text that a voice would read in the wrong language: Vietnamese letters where `lang` does not say `vi`. */
export function languageFaults(page: Page, locale: string): Promise<string[]> {
  return page.evaluate((expected) => {
    const { lang } = document.documentElement
    const faults = lang === expected ? [] : [`the page says it is “${lang}”`]
    // Its own letters, or the marks of its tones on any.
    const isVietnamese = (text: string) =>
      /[ăâđêôơư]|\p{L}[\u0300\u0301\u0303\u0309\u0323]/iu.test(split(text))
    const split = (text: string) => text.normalize('NFC') + text.normalize('NFD')
    const check = (element: Element, text: string) => {
      const said = element.closest('[lang]')?.getAttribute('lang')
      if (said !== 'vi' && isVietnamese(text)) faults.push(`read as “${said}”: ${text.trim().slice(0, 80)}`)
    }
    // A command is in no language, whatever it hands over.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text
      if (parentElement && !parentElement.closest('script, style, pre code')) check(parentElement, data)
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`))
        check(element, element.getAttribute(name) ?? '')
    }
    return faults
  }, locale)
}
