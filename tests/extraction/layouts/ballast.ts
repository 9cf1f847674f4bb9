/**
 * Styles, scripts and states of the size that real pages carry: most of a page's bytes, and none of its words. They are
 * made, the same from the same seed, since nobody should have to read past them in a layout.
 */

/** Numbers below 1, the same from the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const PARTS = [
  'header',
  'menu',
  'nav',
  'box',
  'item',
  'thumb',
  'title',
  'list',
  'banner',
  'footer',
  'social',
  'tab',
]
const STATES = [
  '',
  ':hover',
  ' a',
  ' > li',
  ' .active',
  '::before',
  ' img',
  ':first-child',
  ' ul li a',
  '.open',
]
const RULES = [
  'float:left',
  'margin:0 auto 10px',
  'padding:8px 12px',
  'color:#333',
  'background:#fff url(/themes/images/bg.png) repeat-x 0 0',
  'font:700 14px/20px Arial,Helvetica,sans-serif',
  'display:-ms-flexbox;display:flex',
  'border-bottom:1px solid #e5e5e5',
  'transition:all .3s ease-in-out',
  'position:absolute;top:0;right:-1px;z-index:99',
  'overflow:hidden;text-overflow:ellipsis',
  'width:calc(100% - 300px)',
]

/** Style sheet of about so many bytes. */
export function styles(seed: number, bytes: number): string {
  const chance = chances(seed)
  const one = (list: string[]) => list[Math.floor(chance() * list.length)] as string
  let text = ''
  while (text.length < bytes) {
    const selector = `.${one(PARTS)}-${one(PARTS)}${Math.floor(chance() * 40)}${one(STATES)}`
    text += `${selector}{${one(RULES)};${one(RULES)}}\n`
    if (chance() < 0.05)
      text += `@media (max-width:${480 + Math.floor(chance() * 5) * 96}px){${selector}{display:none}}\n`
  }
  return text
}

/** Script of about so many bytes, as a minifier leaves it, with markup in its strings as widgets have it. */
export function script(seed: number, bytes: number): string {
  const chance = chances(seed)
  const letter = () => String.fromCharCode(97 + Math.floor(chance() * 26))
  let text = '!function(e,t){"use strict";if(!e.started)return;'
  while (text.length < bytes) {
    const [a, b, c] = [letter(), letter(), letter()]
    const number = Math.floor(chance() * 9000)
    const kind = chance()
    if (kind < 0.3)
      text += `function ${a}${b}(${c}){return ${c}&&${c}.length>${number % 90}?${c}[${number % 7}]:null}`
    else if (kind < 0.6) text += `e.${a}${c}=t.getElementById("box-${number}"),e.${b}=${number}<<2;`
    else if (kind < 0.8) text += `for(var ${a}=0;${a}<${number % 50};${a}++)if(e["${b}${c}"]&&${a}>3)break;`
    else text += `t.write('<div class="w${number}"><p>'+e.${a}+'<\\/p><\\/div>');`
  }
  return `${text}}(window,document);`
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The state of a form, so many characters of base64. */
export function base64(seed: number, length: number): string {
  const chance = chances(seed)
  return `${Array.from({ length }, () => BASE64[Math.floor(chance() * 64)]).join('')}==`
}
