import type { Page } from 'playwright-core'

/** What does not fit into the width of the window, one line for each element that sticks out; none if nothing does. */
export function wideFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return out.map((element) => `${clientWidth} px are too few: ${element.outerHTML.slice(0, 160)}`)
  })
}

/**
 * What is too small for a finger: under 44 by 44 CSS pixels (WCAG 2.2, 2.5.5). Links in a line of text are as high as
 * the line, as that criterion has it; a box counts with the label around it.
 */
export function smallFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 44
    const isInText = (link: Element) => {
      if (getComputedStyle(link).display !== 'inline') return false
      let block = link.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      if (!block) return false
      const around = block.cloneNode(true) as Element
      for (const other of around.querySelectorAll('a')) other.remove()
      return /[\p{L}\p{N}]/u.test(around.textContent ?? '')
    }
    const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    return targets
      .filter((target) => target.checkVisibility() && !(target.matches('a') && isInText(target)))
      .flatMap((target) => {
        const pressed = target.matches('[type=checkbox], [type=radio]') ? target.closest('label') : null
        const { width, height } = (pressed ?? target).getBoundingClientRect()
        // What is only heard, or is shown once it is reached by key.
        if (width <= 1 || (width >= LEAST - 0.5 && height >= LEAST - 0.5)) return []
        return [`${Math.round(width)} × ${Math.round(height)} px: ${target.outerHTML.slice(0, 160)}`]
      })
  })
}

/**
 * Draws all text of a page in a font whose line is 1em high, as low as fonts get, until what it answers is called: what
 * is high enough by it is so on every machine, whichever fonts it has.
 */
export async function drawLow(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const known = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans', 'Roboto', 'Arial'].map(
      (name) => `local("${name}")`,
    )
    const font = new FontFace('low', known.join(), {
      ascentOverride: '80%',
      descentOverride: '20%',
      lineGapOverride: '0%',
    })
    document.fonts.add(await font.load())
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { font-family: low !important }')
    document.adoptedStyleSheets = [sheet]
  })
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
}

/** Words that stand together: in a row of pieces without a gap the space between text and a piece beside it is not drawn. */
export function joinedFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPiece = (node: Node | null) => node instanceof Element && node.checkVisibility()
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { display, columnGap } = getComputedStyle(element)
        return /flex|grid/.test(display) && !(Number.parseFloat(columnGap) > 0)
      })
      .flatMap((row) => [...row.childNodes])
      .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
      .filter(
        ({ data, previousSibling, nextSibling }) =>
          (/^\s/.test(data) && isPiece(previousSibling)) || (/\s$/.test(data) && isPiece(nextSibling)),
      )
      .map((text) => `a space is lost: ${text.parentElement?.outerHTML.slice(0, 160)}`)
  })
}
