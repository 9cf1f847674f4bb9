/** What makes real pages heavy: styles and scripts, deterministic, of about the size that is asked for. */

const properties = [
  'margin:0 0 10px',
  'padding:5px 12px',
  'color:#333',
  'font:700 14px/1.4 Arial,sans-serif',
  'display:flex;align-items:center',
  'background:url(/images/sprite.png) no-repeat -20px -140px',
  'border-bottom:1px solid #e5e5e5',
  'float:left;width:33.33%',
  'text-decoration:none',
  'position:absolute;top:0;left:0;z-index:9',
  'background-color:#c8102e',
  'max-width:100%;height:auto',
]

/** What lays a page out so that one can look at it. */
const looks =
  'body{font:14px/1.5 Arial,sans-serif;max-width:1200px;margin:0 auto}.hidden,.hide{display:none}' +
  'nav ul,.menu ul{list-style:none;padding:0}nav li,.menu li{display:inline-block;margin-right:14px}' +
  'nav li ul,.menu li ul{display:none}img{max-width:100%}.fixed-box{position:fixed;bottom:0;right:0}'

/** A style sheet for names like these, as a build makes it. */
export function styles(names: readonly string[], bytes: number): string {
  const rules = [looks]
  for (let size = looks.length, turn = 0; size < bytes; turn += 1) {
    const name = names[turn % names.length] ?? 'a'
    const own = `${name}-${(turn * 7) % 90}`
    const rule = `.${own}${turn % 3 === 0 ? '>a:hover' : ''}{${properties[turn % 12]};${properties[(turn * 5 + 3) % 12]}}`
    rules.push(turn % 17 === 16 ? `@media (max-width:${480 + turn}px){${rule}}` : rule)
    size += rule.length
  }
  return rules.join('')
}

const pieces = [
  'function $1(e,t){return e&&e.length?e.filter(function(n){return n.id!==t}):[]}',
  'var $1=document.getElementById("$1");if($1){$1.addEventListener("click",function(e){e.preventDefault();toggle($1)},!1)}',
  '$(document).ready(function(){$("#$1 .item").hover(function(){$(this).addClass("active")},function(){$(this).removeClass("active")})});',
  'window.$1=window.$1||{cmd:[]};$1.cmd.push(function(){$1.defineSlot("/2172/$1",[300,250],"div-$1").addService($1.pubads())});',
  'document.write("<div class=\\"$1\\"><p>Vui lòng bật JavaScript để xem nội dung này</p><\\/div>");',
  'if(a<b&&c>d){for(var i=0;i<10;i++){s+="<li><a href=\'#\'>"+$1[i].title+"<\\/a><\\/li>"}}',
  '!function(t,e,n){"use strict";t.$1=e.$1||function(){(t.q=t.q||[]).push(arguments)},t.l=1*new Date}(window,document);',
  'var $1={weather:{"ha-noi":{t:24,h:81,text:"Có mây, không mưa"},"da-nang":{t:29,h:70,text:"Nắng nóng"}},lang:"vi-VN",isMobile:!1};',
]

/** Minified-looking code whose names begin with `name`. */
export function script(name: string, bytes: number): string {
  const parts: string[] = []
  for (let size = 0, turn = 0; size < bytes; turn += 1) {
    const part = (pieces[turn % pieces.length] ?? '').replaceAll('$1', `${name}${(turn * 31) % 997}`)
    parts.push(part)
    size += part.length
  }
  return parts.join('\n')
}

/** Base64 as ASP.NET keeps a page's state in. */
export function viewState(seed: number, characters: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let state = seed * 2_654_435_761
  let text = '/wEPDwUK'
  while (text.length < characters) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    text += alphabet[state % 64] ?? 'A'
  }
  return `${text}==`
}
