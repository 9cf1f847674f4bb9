/** What makes pages heavy and says nothing: styles, scripts, drawings, forms' state. The same for the same seed. */

const PLACES =
  'header nav menu wrap card list item title meta thumb grid col footer widget btn icon share ad box tab'.split(
    ' ',
  )
const RULES = [
  'display:flex;align-items:center',
  'margin:0 0 16px;padding:0',
  'font:400 14px/1.5 Roboto,Arial,sans-serif',
  'color:#222;text-decoration:none',
  'background:#fff url(/static/img/sprite.png) no-repeat -40px -120px',
  'position:absolute;top:0;right:0;z-index:99',
  'border-bottom:1px solid #e5e5e5',
  'max-width:100%;height:auto;vertical-align:middle',
  'overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
  'transition:opacity .2s ease-in-out;opacity:.85',
]

export function styles(prefix: string, count: number): string {
  const rules = Array.from({ length: count }, (_, at) => {
    const [a, b] = [PLACES[at % PLACES.length], PLACES[(at * 7 + 3) % PLACES.length]]
    const rule = `.${prefix}-${a}${at} .${b}{${RULES[at % RULES.length]};${RULES[(at * 3 + 1) % RULES.length]}}`
    return at % 23 === 22 ? `@media (max-width:${480 + at}px){${rule}}` : rule
  })
  return `<style type="text/css">${rules.join('')}</style>`
}

/** Scripts as analytics, advertisers and the site itself bring them; some hold HTML in strings. */
export function scripts(site: string, count: number): string {
  const slots = Array.from(
    { length: count },
    (_, at) =>
      `googletag.cmd.push(function(){var s${at}=googletag.defineSlot('/${21_800_000 + at}/${site}/article_${at}',[[300,250],[${300 + at},600]],'div-gpt-ad-${1_540_000_000 + at * 7919}').addService(googletag.pubads());s${at}.setTargeting('pos',['${PLACES[at % PLACES.length]}']);if(window.innerWidth<${640 + at}){s${at}.setCollapseEmptyDiv(true,true)}});`,
  )
  return `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-${site.length}X7Q2K9');</script>
<script>var googletag=googletag||{};googletag.cmd=googletag.cmd||[];
${slots.join('\n')}
document.addEventListener('DOMContentLoaded',function(){var t='<div class="popup"><p>Loading<\\/p><\\/div>';document.body.insertAdjacentHTML('beforeend',t)});</script>`
}

/** Drawings that icons are taken from. */
export function sprite(count: number): string {
  const symbols = Array.from(
    { length: count },
    (_, at) =>
      `<symbol id="i-${PLACES[at % PLACES.length]}-${at}" viewBox="0 0 24 24"><title>${PLACES[at % PLACES.length]}</title><path d="M${at % 9} ${at % 7}h${at % 5}v${at % 11}c0 1.1-.9 ${at % 4}-2 2H${at % 6}c-1.1 0-2-.9-2-2V${at % 8}c0-1.1.9-2 2-2z"/></symbol>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" style="display:none">${symbols.join('')}</svg>`
}

/** The hidden state of an ASP.NET form. */
export function viewState(number: number, length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let at = number % 64
  const text = Array.from({ length }, () => {
    at = (at * 29 + 17) % 4093
    return letters[at % 64]
  }).join('')
  return `<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${text}==" />`
}
