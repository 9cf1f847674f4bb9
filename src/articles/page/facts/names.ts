import { BEFORE_NAMES } from './by-words.ts'
import { factText } from './fact-text.ts'
import { keyOf } from './key.ts'
import { isName, isUnspaced, isUnusualName } from './person.ts'
import type { IsSiteName } from './site-names.ts'
import { isVietnamese } from './vietnamese.ts'

/** Who is named in a text: people (or what stands for one: `PV`, a pen name), and agencies and papers. */
export interface Named {
  people: string[]
  sources: string[]
}

/** A line that names authors is not longer. */
const MAX_TEXT = 300
const MAX_NAME = 60
const MAX_NAMES = 20

const ADDRESS = /[^\s,;|<>()]{1,80}@[^\s,;|<>()]{1,80}|https?:\/\/\S*|www\.\S+|(?<!\p{L})@\w+/gu
const BRACKETS = /[([][^)\]]{0,100}[)\]]?/g
/** Who took pictures wrote nothing. */
const PICTURED =
  /^(?:fotos?|photos?|bild(?:er)?|images?|video|grafik|illustrations?|ảnh|hình ảnh) ?(?::|by |von |par |por )/iu
const BETWEEN =
  /\s*[\n,;|/•&+、，；،]\s*|\s+[-–—·]+\s+|\s+(?:and|AND|und|UND|et|y|e|và|VÀ|og|och|en|ve|dan|ja|és|și|i|a|и|і|та|και|with)\s+/u
/** `Por … — São Paulo`. */
const PLACE_BEHIND = /^((?:by|por|par|von|di) [^—–]{3,80}) [—–] .*$/iu
/** `… in Washington`; what reporters of Korea and Japan are called. */
const WHERE =
  /\s+(?:in|aus|from|à) \p{Lu}.*$|\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s*(?:기자|記者|记者|特派員)$/u
/** What somebody is, behind a name of two or three words. */
const TITLE =
  /^(\p{Lu}\S+(?: \p{Lu}\S+){1,2}) (?:(?:senior|staff|chief|deputy|special|national) .*|reporter|editor|correspondent|columnist|writer)$/iu
/** A name, and a date behind it. */
const DATED =
  /^((?:\p{Lu}[\p{L}.'’-]* ){1,4}?)(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? )?\d.*$/iu
/** `By Our Hill Country Correspondent`, `Redacción La Opinión`. */
const OUR =
  /^(?:(?:by )?our |(?:redacción|redacció|redaktion|rédaction|redazione|redação|redakcja|redakce) )/iu
/** What somebody named before is: `…, Chief Political Correspondent`. */
export const IS_ROLE = /(?:reporter|editor|correspondent|columnist|writer)s?$/iu
const GENERIC =
  /^(?:by|bởi|von|par|por|di|autor|admin(?:istrator)?|administrador|root|editor(?:ial)?s?|editor in chief|webmaster|user|guest|unknown|none|null|undefined|anonymous|author|byline|staff|super ?user|quản trị(?: viên)?|quantri|ban biên tập|biên tập(?: viên)?|bbt|btv|host|system|portal|test|contributor|redakt(?:ion|ør|ör|or)|rédaction|la rédaction|redacción|redazione|redação|redactie|redakcj[ae]|redakci?ja|redakcia|redakce|redaksi|redaktsioon|toimetus|szerkesztőség|redacția|редакци[яи]|редакція|haber merkezi|editör|επιμέλεια|συντακτική ομάδα|편집부|온라인뉴스팀|編集部|本报讯|กองบรรณาธิการ|वेब डेस्क|অনলাইন ডেস্ক|নিজস্ব প্রতিবেদক|هيئة التحرير|מערכת|toimitus|newsroom|news desk|web desk|online|n\/a|na|post|home|share|follow|profile|author page|see all|read more|more|updated|published|view all|all posts|email|facebook|twitter|linkedin|instagram|wordpress|nguồn|tác giả|tin|bài|theo|sửa bởi|none none|news|story by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|june|july|august|september|october|november|december|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|view author page|contact us|guest author|our \p{L}+)$/iu
const AGENCY =
  /^(?:ap|a\.p\.|the associated press|associated press|reuters|thomson reuters|afp|agence france-presse|dpa|apa|sda|ansa|efe|europa press|upi|pa|pa media|press association|tass|тасс|interfax|интерфакс|ria|kyodo|xinhua|yonhap|bernama|antara|anadolu|aa|iha|İHA|dha|ntb|tt|ritzau|stt|belga|anp|lusa|mti|pap|ctk|čtk|tanjug|pti|ians|ani|bloomberg|hina|beta|fena|srna|tasr|sita|agerpres|mediafax|bta|бта|απε-μπε|ana-mpe|cna|中央社|新华社|新華社|共同|時事|연합뉴스|뉴시스|ukrinform|укрінформ|унн|unian|belta|белта|kazinform|bns|elta|leta|télam|telam|notimex|agencia efe|keystone-sda|agencias|agencies|agenzie|agentur(?:en)?|وكالات|رويترز|أ ف ب|أ\.ف\.ب|भाषा|एजेंसी|bss|unb|the canadian press|canadian press|aap|ttxvn|tttxvn|thông tấn xã việt nam|vietnam\+|vietnamplus|vov|vtv|vgp|chinhphu\.vn|nhân dân|tuổi trẻ|vnexpress|dân trí|sggp)(?:\s*(?:news|online|\/.*))?$/iu
/**
 * The names in what says who wrote an article, in order: without `By`, roles, dates, addresses and the paper's own name.
 *
 * @param isSure whether the text is known to be names and nothing else, so that unusual ones count as well
 */
export function namesIn(text: string, isSite: IsSiteName, isSure = false): Named {
  const people = new Map<string, string>()
  const sources = new Map<string, string>()
  const pieces = text
    .slice(0, MAX_TEXT)
    .split('\n')
    .filter((line) => !isSite(line))
    .map((line) => factText(line).replace(PLACE_BEHIND, '$1').replace(ADDRESS, ' ').replace(BRACKETS, ' '))
    .flatMap((line) => line.split(BETWEEN).filter((piece, index) => index === 0 || !IS_ROLE.test(piece)))
    .filter((piece) => !PICTURED.test(piece) && !OUR.test(piece))
    .map(nameOf)
    .filter((name) => name !== '' && name.length <= MAX_NAME && !GENERIC.test(name) && !isSite(name))
  // Beside names of several words, one word is a place or a button; but Vietnam has pen names of one syllable.
  const mayBeShort =
    pieces.length === 1 || (isSure && (isVietnamese(text) || pieces.every((name) => !name.includes(' '))))
  for (const name of pieces.slice(0, MAX_NAMES)) {
    if (AGENCY.test(name)) sources.set(keyOf(name), name)
    else if (!mayBeShort && !name.includes(' ') && !isUnspaced(name)) continue
    else if (isName(name) || (isSure && isUnusualName(name))) people.set(keyOf(name), name)
  }
  return { people: [...people.values()], sources: [...sources.values()] }
}

function nameOf(piece: string): string {
  let name = piece.replace(/\s+/g, ' ').trim()
  for (let times = 0; times < 3; times += 1) {
    const shorter = name.replace(BEFORE_NAMES, '')
    if (shorter === name) break
    name = shorter
  }
  name = name.replace(DATED, '$1').trim().replace(WHERE, '').replace(TITLE, '$1')
  return name.replace(/^[\s:.,*"“”'–—-]+|[\s:,*"“”–—-]+$/g, '').replace(/(?<=\p{L}{3})\.$/u, '')
}

/** A name by which a program knows somebody who enters texts: `hoangnv`, `phuong.minh`. */
export function isAccount(name: string): boolean {
  return /^[a-z\d._-]+$/.test(name)
}
