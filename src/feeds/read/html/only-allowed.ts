import sanitizeHtml from 'sanitize-html'
import { ALLOWED, ATTRIBUTES, VOID, WITHOUT_CONTENT } from './allowed.ts'

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...ALLOWED.keys()],
  // One list for all elements: of one for each the library would make a table anew for every call, at three times the cost.
  allowedAttributes: { '*': [...ATTRIBUTES] },
  allowedSchemes: ['http', 'https'],
  allowedSchemesByTag: { a: ['http', 'https', 'mailto', 'tel'] },
  allowProtocolRelative: false,
  nonTextTags: [...WITHOUT_CONTENT],
  parseStyleAttributes: false,
  selfClosing: [...VOID],
}

/**
 * The last word on HTML that is to be shown: whatever an allow list does not name goes, be it written as it may. Of what
 * `tidyHtml` wrote nothing should; this is for the day when it is wrong.
 */
export function onlyAllowed(html: string): string {
  return sanitizeHtml(html, OPTIONS)
}
