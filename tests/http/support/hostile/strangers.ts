import { DomUtils, parseDocument } from 'htmlparser2'

/** An element as a parser found it. */
export interface Found {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Of what is not shown: a script, a sheet of styles, what is for who has no script. */
  text?: string
}

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** Elements whose text a browser does not show: with script, it takes what stands in `noscript` for text. */
const RAW = words('script style noscript')

/** What pages of ours are made of; nothing here runs, loads or sends by itself. */
const ELEMENTS = words(`
  html head meta title link script body header main footer nav section article aside h1 h2 h3 h4 p div span ul ol li dl dt dd
  a search b strong em i small mark code pre time abbr hr br wbr sup blockquote figure figcaption details summary progress output
  table caption thead tbody tfoot tr th td form fieldset legend label input select option optgroup textarea button datalist
  noscript svg g path rect line circle polyline text`)
const ATTRIBUTES = words(`
  id class cite lang dir title hidden role href hreflang rel type src name content charset property datetime open value
  action method for required checked selected disabled readonly multiple autocomplete maxlength minlength min max step
  pattern placeholder rows cols size inputmode enctype accept scope colspan rowspan start reversed spellcheck autocapitalize
  tabindex autofocus target novalidate formaction formnovalidate form list low high optimum
  cellpadding cellspacing border
  viewbox preserveaspectratio x y width height cx cy r d points fill stroke focusable download as media sizes blocking`)

/** Elements and attributes that no page of ours is made of; addresses and scripts that are not its own. */
export function strangersAmong(elements: readonly Found[], origin: string): string[] {
  return elements.flatMap(({ name, attributes, text = '' }) => {
    const strange: string[] = ELEMENTS.has(name) ? [] : [`<${name}>`]
    for (const [attribute, value] of Object.entries(attributes)) {
      const isKnown = ATTRIBUTES.has(attribute.toLowerCase()) || /^(?:aria|data)-[a-z-]+$/.test(attribute)
      if (
        !isKnown ||
        (name === 'meta' && attribute === 'http-equiv' && !isReload(attributes)) ||
        leadsAstray(name, attribute, value, origin)
      )
        strange.push(`<${name} ${attribute}="${value}">`)
    }
    const isOurs = text.trim() === '' || (name === 'noscript' && RELOAD.test(text))
    if (RAW.has(name) && !isOurs) strange.push(`<${name}>${text}`)
    return strange
  })
}

/** What asks for the same page again, where no script does. */
const RELOAD = /^<meta http-equiv="refresh" content="\d{1,3}"\/?>$/
function isReload(attributes: Found['attributes']): boolean {
  return attributes['http-equiv'] === 'refresh' && /^\d{1,3}$/.test(attributes.content ?? '')
}

function leadsAstray(name: string, attribute: string, value: string, origin: string): boolean {
  if (!['href', 'src', 'action', 'formaction', 'cite'].includes(attribute)) return false
  const url = URL.parse(value, `${origin}/`)
  if (!url) return true
  // Only a link, or where a quotation is from, may lead elsewhere: to a paper, or to who runs this.
  return name === 'a' || name === 'blockquote'
    ? !['http:', 'https:', 'mailto:'].includes(url.protocol)
    : url.origin !== origin
}

/** The same of a document as it is sent, read by a parser. */
export function strangersIn(html: string, origin: string): string[] {
  return strangersAmong(elementsOf(html), origin)
}

export function elementsOf(html: string): Found[] {
  return DomUtils.findAll(() => true, parseDocument(html).children).map((element) => ({
    name: element.name,
    attributes: element.attribs,
    text: element.name === 'script' || element.name === 'style' ? DomUtils.textContent(element) : '',
  }))
}

/** What a reader of the document reads. */
export function textOf(html: string): string {
  return DomUtils.textContent(parseDocument(html))
}
