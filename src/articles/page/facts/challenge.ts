import type { PageScan } from '../page-scan.ts'

/** Pages that check a browser are small. */
const MAX_CHARACTERS = 100_000
const LOOKED_AT = 30_000
/** Characters of text on a page that does nothing but set a cookie and reload. */
const LITTLE = 400

const TITLE =
  /^(?:just a moment|một chút|chờ một chút|attention required|please wait|checking your browser|access denied|ddos-guard|security check|verify|are you (?:a )?(?:human|robot)|robot check|one moment|human verification|xác (?:minh|thực)|kiểm tra bảo mật|bot verification|pardon our interruption|client challenge)/iu
const ASKS_FOR_SCRIPTS =
  /(?:vui lòng|hãy|xin|cần|phải) bật javascript|(?:enable|requires?|turn on) javascript|javascript is (?:disabled|required)/iu
const CHECKS =
  /not a robot|tôi không phải (?:là )?(?:robot|người máy)|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|nhập mã (?:xác nhận|captcha)|xác minh (?:bạn|rằng bạn)[^.]{0,20} người/iu
/** What scripts of such pages are called or do. */
const SCRIPTS = [
  ...['cf-browser-verification', 'challenge-platform', '_cf_chl', 'slowAES', 'toNumbers(', 'D1N=', '__test='],
  ...[
    'captcha-delivery.com',
    'px-captcha',
    '_Incapsula_Resource',
    'sucuri_cloudproxy_js',
    'ddos-guard',
    'aws-waf-token',
  ],
  ...['g-recaptcha', 'h-captcha', 'cf-turnstile', '/_fec_sbu/', 'bm-verify', '__jsl_clearance', 'acw_sc__v2'],
]
const RELOADS = ['location.reload', 'location.href', 'location.replace', 'window.location', 'location=']

/**
 * Whether a page without an article checks that a browser reads it: by its title, its text, or its scripts. One that
 * names an article for others asks for scripts, or loads some, to show it.
 */
export function isChallenge(html: string, { title, lines, metas }: PageScan): boolean {
  if (html.length > MAX_CHARACTERS) return false
  const characters = lines.reduce((total, { text }) => total + text.length, 0)
  if (characters > 5 * LITTLE) return false
  const starts = lines.map(({ text }) => text.slice(0, 300))
  if (TITLE.test(title.trim()) || starts.some((text) => CHECKS.test(text))) return true
  if (metas.has('og:title')) return false
  if (starts.some((text) => ASKS_FOR_SCRIPTS.test(text))) return true
  if (characters > LITTLE) return false
  const start = html.slice(0, LOOKED_AT)
  if (SCRIPTS.some((script) => start.includes(script)) || ASKS_FOR_SCRIPTS.test(start) || CHECKS.test(start))
    return true
  return start.includes('document.cookie') && RELOADS.some((reload) => start.includes(reload))
}
