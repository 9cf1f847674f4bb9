import { Parser } from 'htmlparser2'

const ELEMENTS = new Set(
  (
    'a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt ' +
    'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p picture pre q rb rp rt rtc ruby s ' +
    'samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr'
  ).split(' '),
)
const VOID = new Set(['br', 'col', 'hr', 'img', 'source', 'wbr'])
const ADDRESSES = new Set(['cite', 'href', 'poster', 'src'])
const OTHERS = new Set(
  (
    'alt colspan controls datetime dir height hreflang lang loading loop muted preload referrerpolicy rel reversed rowspan ' +
    'scope span start title type value width'
  ).split(' '),
)

/** The only ways in which the output may write a tag; no `<` or `>` stands anywhere else. */
const STRICT = /^(?:[^<>]|<[a-z][a-z0-9]*(?: [a-z]+(?:="[^"<>]*")?)*(?: \/)?>|<\/[a-z][a-z0-9]*>)*$/

/** What is wrong with HTML that should be safe to show, as sentences; it knows nothing of how it was made. */
export function faultsOf(html: string): string[] {
  const faults: string[] = []
  if (!STRICT.test(html)) faults.push('markup is written in another way')
  if (!html.isWellFormed()) faults.push('a lone surrogate')
  if (/[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/.test(html)) faults.push('a control character')
  new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.has(name)) faults.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'srcset') {
          for (const one of value.split(', ')) {
            if (!/^https?:\/\/[^\s"]+(?: \d+(?:\.\d+)?[wx])?$/.test(one)) faults.push(`srcset ${one}`)
          }
        } else if (ADDRESSES.has(attribute)) {
          const schemes = name === 'a' ? /^(?:https?:\/\/|mailto:|tel:)/ : /^https?:\/\//
          if (!schemes.test(value)) faults.push(`${attribute} ${value}`)
        } else if (!OTHERS.has(attribute)) faults.push(`${attribute} of <${name}>`)
      }
      if (name === 'a' && attributes.rel !== 'nofollow noopener noreferrer') faults.push('rel')
    },
    onclosetag(name, isImplied) {
      if (isImplied !== VOID.has(name)) faults.push(`</${name}> ${isImplied ? 'is missing' : 'stands alone'}`)
    },
    oncomment: () => faults.push('a comment'),
    onprocessinginstruction: () => faults.push('a declaration'),
  }).end(html)
  return faults
}
