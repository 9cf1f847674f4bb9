import { splitTone } from '../../../text/marks.ts'
import { normalise } from '../../../text/normalise.ts'
import { isSyllable } from '../../../text/syllables.ts'

const MAX_WORDS = 6
const MAX_SYLLABLES = 5
/** A word of these makes a name that of a trade, a desk or a firm. */
const ROLE =
  /(?<!\p{L})(?:staff|editors?|editorial|reporters?|reporting|correspondents?|writers?|journalists?|columnists?|contributors?|contributing|bureau|desk|team|newsroom|producers?|photographers?|analyst|critic|director|manager|president|professor|special to|agency|agencies|services?|press|gazette|herald|tribune|times|daily|journal|courier|chronicle|observer|telegraph|diario|periódico|zeitung|anzeiger|tageblatt|kurier|corriere|gazzetta|giornale|dagblad|newspapers?|news|media|magazine|redaktion|redakteur(?:in)?|redacción|redacció|rédaction|redazione|redação|redakcja|редакция|repórter|periodista|giornalista|journaliste|korrespondent(?:in)?|correspondant|corresponsal|communications?|inc|ltd|llc|gmbh|corp|corporation|group|partners|associates|foundation|university|institute|ministry|association|newswire|photos?|videos?|images?|getty|shutterstock|ago|comments?|published|updated|subscribe|copyright|tòa soạn|biên tập|phóng viên|cộng tác viên|thường trú|cơ quan|gmt)(?!\p{L})/iu
/** What an office of Vietnam is called at the beginning of its name. */
const OFFICE =
  /^(?:báo|đài|ban|phòng|sở|ubnd|hđnd|công an|công đoàn|trung tâm|trang (?:tin|chủ)|hội|văn phòng|cổng|tạp chí|thông tấn|kênh|tỉnh|huyện|xã|thành phố|bộ|cục|chi cục|tổng cục|đoàn|liên đoàn|trường) /iu
const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das di du del dela delos della der den des van von vom zu zur ter ten te la le las los el al bin binti ibn abu af av y e i of the d' st ap ben bat dal dalla degli lo mc mac".split(
    ' ',
  ),
)

/** Whether a text is the name of an office or a paper of Vietnam. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text)
}

/** Whether a text is written as the name of a person, in a script with capitals or without. */
export function isName(text: string): boolean {
  if (/[\d?!:;<>{}=_#%"“”…]/.test(text) || ROLE.test(text) || OFFICE.test(text)) return false
  const words = text.split(' ')
  if (text.length < 2 || words.length > MAX_WORDS) return false
  if (text.toLowerCase() === text.toUpperCase()) return /\p{L}/u.test(text) && text.length <= 30
  let capitals = 0
  for (const word of words) {
    if (/^["'‘’(]?(?:[dlDL]['’]|[a-z]{2}-)?\p{Lu}/u.test(word)) capitals += 1
    else if (!PARTICLES.has(word) && !/^(?:jr|sr|ii|iii)\.?$/i.test(word)) return false
  }
  return capitals > 0
}

/** Whether a script has no capitals, and often no spaces. */
export function isUnspaced(text: string): boolean {
  return text.toLowerCase() === text.toUpperCase()
}

/** Whether a text that is said to be a name can be one, though it is written like none. */
export function isUnusualName(text: string): boolean {
  return (
    !/\d/.test(text) &&
    /\p{L}/u.test(text) &&
    !/[<>{}=#%]/.test(text) &&
    !ROLE.test(text) &&
    !OFFICE.test(text) &&
    text.split(' ').length <= MAX_WORDS
  )
}

/** What papers write before a name, in any capitals: `Ths.`, `BSCKII`. */
const DEGREES =
  /^(?:(?:pgs|gs|ts|ths|th\.s|t\.s|bs|bsck(?:ii?|[12])|cn|ks|kts|ls|nsnd|nsưt|ngnd|ngưt|cử nhân|kỹ sư|thạc sĩ|tiến sĩ|bác sĩ|luật sư|nhà báo|nhà văn)(?:\.\s*|\s+))+/iu

/** `Nguyễn Nhân`, `Lê Thị Thu Hà`, `T.H`: each syllable one of Vietnamese, and begins with a capital. */
export function isVietnameseName(text: string): boolean {
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}?\.?$/u.test(text)) return true
  const syllables = text.replace(DEGREES, '').split(/[\s.]+/)
  if (syllables.length < 2 || syllables.length > MAX_SYLLABLES || !isName(text)) return false
  return syllables.every((syllable, index) => {
    // Who does not tell the last name in full.
    if (index > 1 && index === syllables.length - 1 && /^\p{Lu}$/u.test(syllable)) return true
    const { letters, tone } = splitTone(normalise(syllable).normal)
    return isSyllable(letters, tone)
  })
}
