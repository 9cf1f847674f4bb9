import type { Page } from 'playwright-core'

/** What is of no use on paper, where it leads that is not said there, and keys that are. */
export async function printFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  const faults = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility()
    const tagOf = (element: Element) => element.outerHTML.slice(0, 160)
    // What is only to be read may stand in a field, so that it can be copied; what is ticked is read on paper, too.
    const useless = document.querySelectorAll(
      'form, button, nav, input:not([readonly], [type=radio], [type=checkbox]), select, textarea, .page-footer',
    )
    const links = [...document.querySelectorAll('a[href]')]
    const hrefOf = (link: Element) => link.getAttribute('href') ?? ''
    const saidOf = (link: Element) => (link.textContent ?? '') + getComputedStyle(link, '::after').content
    const unsaid = links.filter(
      (link) =>
        link.matches('main a[href^="http"]:not([href*="token="])') && !saidOf(link).includes(hrefOf(link)),
    )
    // Paper is left lying about; a signed link opens a person's page for whoever has it.
    const keys = links.filter((link) => saidOf(link).includes('token='))
    return [
      ...[...useless].filter(isShown).map((element) => `printed: ${tagOf(element)}`),
      ...unsaid.filter(isShown).map((element) => `printed without its address: ${tagOf(element)}`),
      ...keys.filter(isShown).map((element) => `a key is printed: ${tagOf(element)}`),
    ]
  })
  await page.emulateMedia({ media: 'screen' })
  return faults
}
