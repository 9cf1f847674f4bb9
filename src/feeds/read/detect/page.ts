import { htmlToLine } from '../html/plain-text.ts'
import { tagsOf } from './tags.ts'

/** What an HTML page seems to be; `detail` as "an HTML page titled “…”". */
export interface PageKind {
  kind: 'html' | 'login' | 'challenge'
  detail: string
}

/** Characters. Challenges and forms stand at the beginning of small pages. */
const LOOKED_AT = 64 * 1024
/** Characters that a page shows at most which is there for its form or script alone. */
const FEW_WORDS = 600

/** By what only their challenges have: some also put a script of theirs into the pages that they let through. */
const CHALLENGES: readonly (readonly [detail: string, sign: RegExp])[] = [
  ['a page of Cloudflare that refuses visitors', /<title>Attention Required! \| Cloudflare/i],
  ['a script challenge of Cloudflare', /cf_chl_|cf-browser-verification|<title>Just a moment/i],
  [
    'a script challenge of DDoS-Guard',
    /<title>DDoS-Guard|check\.ddos-guard\.net|\/\.well-known\/ddos-guard\//i,
  ],
  ['a script challenge of Imperva', /_Incapsula_Resource|Incapsula incident ID/],
  ['a script challenge of Sucuri', /\bsucuri_cloudproxy|Sucuri WebSite Firewall/i],
  ['a script challenge of AWS WAF', /\bgokuProps\b|\.awswaf\.com\//],
  ['a page of Akamai that refuses visitors', /errors\.edgesuite\.net/],
  ['a script challenge of Akamai', /\bbm-verify=/],
  ['a captcha of DataDome', /\bcaptcha-delivery\.com/],
  ['a captcha of HUMAN', /\b_pxAppId\b|\bpx-captcha\b/],
  ['a page of a firewall that refuses visitors', /The requested URL was rejected\. Please consult with/],
  ['a script challenge of F5', /\["bobcmn"\]|\/TSPD\//],
  ['a script challenge of Anubis', /\banubis_challenge\b/],
  ['a script challenge of Vercel', /Vercel Security Checkpoint/],
  ['a script challenge of Imunify360', /\bwsidchk\b|\bimunify360\b/i],
  ['a script challenge of a free host (slowAES)', /\bslowAES\b|["' ]__test=/],
  ['a script challenge that sets the cookie D1N', /document\.cookie\s*=\s*["'`]D1N=/],
]
const SAYS_CHECKING =
  /checking (?:your browser|if the site connection)|verif(?:y|ying) (?:that )?you are (?:a )?human|you(?:'re| are) not a (?:ro)?bot|are you a (?:robot|human)|kiểm tra trình duyệt|bạn không phải (?:là )?(?:người máy|robot)/i
const CAPTCHA = /\b(?:g-recaptcha|h-captcha|cf-turnstile|grecaptcha|lsrecap)|<img\b[^>]{0,300}captcha/i
const SETS_COOKIE = /\bdocument\.cookie\s*=[^=]/
const GOES_ON = /\blocation\s*\.\s*(?:reload|replace|assign)\s*\(|\blocation(?:\.href)?\s*=[^=]/
const WANTS_SCRIPT =
  /(?:please|vui lòng|hãy) (?:enable|turn on|bật|kích hoạt) (?:javascript|cookie)|enable javascript and cookies/i
/** It asks everybody for JavaScript, and is an ordinary page. */
const APPLICATION = /<app-root\b|\bid\s*=\s*["']?(?:root|app|__next|__nuxt)\b/i

/** What may stand on any page, and counts on one that says hardly anything else. */
const SMALL_CHALLENGES: readonly (readonly [detail: string, is: (page: string) => boolean])[] = [
  ['a page that checks the browser', (page) => SAYS_CHECKING.test(page)],
  ['a page that asks for a captcha', (page) => CAPTCHA.test(page)],
  [
    'a script that sets a cookie and loads the page again',
    (page) => SETS_COOKIE.test(page) && GOES_ON.test(page),
  ],
  ['a page that asks for JavaScript', (page) => WANTS_SCRIPT.test(page) && !APPLICATION.test(page)],
]

const LOGIN: PageKind = { kind: 'login', detail: 'a page that asks for a name and password' }
const PASSWORD = /<input\b[^>]{0,500}\btype\s*=\s*["']?password/i
const FORM = /<form\b/i
/** What stands in a title alone, or between its dashes. */
const LOGIN_TITLE =
  /^(?:trang )?(?:đăng nhập|dang nhap|log ?[io]n|sign ?[io]n|member login|user login|authentication)(?: (?:hệ thống|tài khoản|quản trị|page|required|vào|to|into)(?: .*)?)?$/i
/** Of what stands between a network's guests and the web, and answers in everybody's place. */
const PORTAL =
  /WISPAccessGatewayParam|\bfgtauth\b|captive[-_ ]?portal|hotspot login|network authentication required/i
const GOES_TO =
  /(?:\blocation(?:\.href)?\s*=|\blocation\.(?:replace|assign)\(|\bcontent\s*=\s*["']?\d{1,3}\s*;\s*url\s*=)\s*["']?([^"'\s>)]{1,300})/i
const LOGIN_ADDRESS = /(?:^|[/?.=_-])(?:log-?[io]n|sign-?in|dang-?nhap|sso|oauth2?|cas)(?:$|[/?.=&_-])/i

/**
 * Tells pages that ask for a name and password, and those that ask for a script or a captcha, from ordinary ones.
 * Newspapers have login boxes and captchas too, so a page with news on it is ordinary unless its title says login.
 */
export function pageKind(html: string): PageKind {
  const head = html.slice(0, LOOKED_AT)
  const title = titleOf(head)
  const ordinary: PageKind = {
    kind: 'html',
    detail: title ? `an HTML page titled “${title}”` : 'an HTML page without a title',
  }
  const isTitledLogin = title.split(/[-–—|:•»]/).some((part) => LOGIN_TITLE.test(part.trim()))
  if (isTitledLogin && PASSWORD.test(head)) return LOGIN
  if (hasNews(html)) return ordinary

  const challenge = CHALLENGES.find(([, sign]) => sign.test(head))
  if (challenge) return { kind: 'challenge', detail: challenge[0] }
  if (isTitledLogin && FORM.test(head)) return LOGIN
  if (PORTAL.test(head)) return { kind: 'login', detail: 'a page of a network that asks for a login' }
  if (htmlToLine(head).length > FEW_WORDS) return ordinary

  if (PASSWORD.test(head)) return LOGIN
  const small = SMALL_CHALLENGES.find(([, is]) => is(head))
  if (small) return { kind: 'challenge', detail: small[0] }
  const leadsToLogin = LOGIN_ADDRESS.test(GOES_TO.exec(head)?.[1] ?? '')
  return leadsToLogin ? { kind: 'login', detail: 'a page that leads to a login' } : ordinary
}

function titleOf(html: string): string {
  for (const tag of tagsOf(html, html.length)) {
    if (tag.name === 'title') {
      return htmlToLine(/^[^<]{0,500}/.exec(html.slice(tag.end))?.[0] ?? '').slice(0, 80)
    }
  }
  return ''
}

/** Many links, or a few as long as headlines are: no form and no challenge has these. */
function hasNews(html: string): boolean {
  let links = 0
  let headlines = 0
  let opened: number | null = null
  for (const tag of tagsOf(html, 1024 * 1024)) {
    if (tag.name === 'a') {
      links++
      opened = tag.end
    } else if (tag.name === '/a' && opened !== null) {
      if (htmlToLine(html.slice(opened, Math.min(tag.at, opened + 500))).length >= 30) headlines++
      opened = null
    }
    if (links >= 15 || headlines >= 3) return true
  }
  return false
}
