/** What the pages of papers are heavy with. The same for the same arguments. */

function dice(seed: number): (sides: number) => number {
  let state = seed % 2_147_483_647 || 1
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

const PARTS = [
  'top',
  'list',
  'story',
  'aside',
  'tool',
  'foot',
  'hero',
  'rail',
  'menu',
  'cover',
  'teaser',
  'wrap',
]
const WISHES = [
  'margin:0 auto 12px',
  'padding:8px 16px',
  'display:inline-block',
  'font-weight:700;line-height:1.4',
  'color:#1a1a1a',
  'border:1px solid rgba(0,0,0,.12)',
  'background-image:url("data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==")',
  'float:left;width:33.333%',
  'position:sticky;top:64px',
]

/** Some 90 bytes a rule. */
export function sheet(name: string, rules: number): string {
  const roll = dice(name.length * 7_919 + rules)
  const pick = (list: readonly string[]) => list[roll(list.length)] as string
  const lines = Array.from({ length: rules }, (_, at) => {
    const rule = `.${name}__${pick(PARTS)}--${at},.${name}-${pick(PARTS)}>a:hover{${pick(WISHES)};${pick(WISHES)}}`
    return at % 17 === 5 ? `@media only screen and (min-width:${600 + at}px){${rule}}` : rule
  })
  return `<style>${lines.join('\n')}</style>`
}

/** A bundle as builders make it: some 160 bytes a module, HTML in its strings. */
export function bundle(name: string, modules: number): string {
  const roll = dice(name.length * 104_729 + modules)
  const lines = Array.from({ length: modules }, (_, at) => {
    const [a, b] = [roll(9_000) + 1_000, roll(9_000) + 1_000]
    return `${a}:function(e,t,n){"use strict";n.d(t,{Z:function(){return r}});var i=n(${b}),o="<div class='${name}-${PARTS[at % PARTS.length]}'><p>"+i.label+"</p></div>";function r(e){return e&&e.length>${roll(40)}?o:null}}`
  })
  return `<script>(self.webpackChunk_${name}=self.webpackChunk_${name}||[]).push([[${modules}],{${lines.join(',\n')}}]);</script>`
}

/** Tags of advertisers and counters: some 230 bytes a slot. */
export function slots(name: string, count: number): string {
  const roll = dice(name.length * 31 + count)
  const lines = Array.from(
    { length: count },
    (_, at) =>
      `pbjs.que.push(function(){pbjs.addAdUnits({code:'${name}-slot-${at}',mediaTypes:{banner:{sizes:[[${300 + roll(600)},250],[728,90]]}},bids:[{bidder:'b${roll(30)}',params:{placementId:'${roll(90_000_000)}'}}]});});`,
  )
  return `<script async src="https://securepubads.example/tag/js/gpt.js"></script>
<script>window.pbjs=window.pbjs||{que:[]};
${lines.join('\n')}
!function(f,b,e,v){if(f.fbq)return;f.fbq=function(){};document.write('<scr'+'ipt src="//cdn.${name}.example/px.js"></scr'+'ipt>')}(window,document);</script>
<noscript><iframe src="https://tags.example/ns.html?id=GTM-${name.toUpperCase()}" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>`
}

/** Letters as hidden fields hold them. */
export function letters(seed: number, length: number): string {
  const roll = dice(seed)
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/'
  return Array.from({ length }, () => alphabet[roll(64)]).join('')
}

/** Icons drawn in place. */
export function icons(count: number, label: (at: number) => string = (at) => `icon ${at}`): string {
  const roll = dice(count + 11)
  return `<svg aria-hidden="true" width="0" height="0" style="position:absolute">${Array.from(
    { length: count },
    (_, at) =>
      `<symbol id="s${at}" viewBox="0 0 32 32"><title>${label(at)}</title><path d="M${roll(32)} ${roll(32)}c${roll(9)}.${roll(9)}-${roll(9)} ${roll(9)}-2.1 ${roll(20)}-6.4zM${roll(32)} ${roll(20)}l${roll(9)} ${roll(9)}h-${roll(14)}z" fill="currentColor"/></symbol>`,
  ).join('')}</svg>`
}
