import type { PageArticle, PageWarning } from '../page-article.ts'
import { asksToPay } from '../paywall.ts'
import type { PageLine, PageScan } from '../scan.ts'
import { isChallenge } from './challenge.ts'

/** What a page shows, and why that is no whole article. */
export interface Shown {
  kind: PageArticle['kind']
  warnings: PageWarning[]
}

/** Characters: a text that was cut off is shorter, even where all of it was told to be for subscribers. */
const CUT_TEXT = 3_000
const SHORT_TEXT = 1_500
/** What is called a paywall and says so much is the text behind it, for those who may read it. */
const LONG_WALL = 400
/** Characters of a page that asks for a password and says little else. */
const LITTLE = 800
/** So much of a text is more than what a page says while a browser puts it together. */
const SOME_TEXT = 200
const LINES_BEHIND = 12
const LIST = 5

const LOGIN = /đăng nhập|log ?in|sign ?in|anmelden|connexion|iniciar sesión/iu
const NOT_FOUND =
  /(?:^|\D)404(?:\D|$)|không tìm thấy|không tồn tại|đã bị (?:xóa|gỡ)|not found|page (?:doesn.t|does not) exist|no longer available|introuvable|nicht gefunden|no encontrada/iu

/** What a page shows that holds an article, of which `end` is the last line; `characters`: those of its text. */
export function articleShown(
  { lines, notes }: PageScan,
  end: number,
  characters: number,
  isPaid: boolean,
): Shown {
  const behind = lines.slice(Math.max(0, end - 1), end + LINES_BEHIND).map((line) => line.text)
  const asks = behind.some((line) => asksToPay(line))
  const isWalled = notes.some(({ kind, text }) => kind === 'paywall' && text.length < LONG_WALL)
  const isCut = asks ? characters < CUT_TEXT : characters < SHORT_TEXT && (isPaid || isWalled)
  return isCut ? { kind: 'paywall', warnings: [WARNINGS.paywall] } : { kind: 'article', warnings: [] }
}

/** What a page shows that is not known to hold an article. */
export interface OtherShown extends Shown {
  /** Whether nothing but how little it says speaks against one. */
  mayBeShort: boolean
}

/** What a page shows that holds no article; `isList`: but a list of them. `text`: how long what was taken for its text is. */
export function otherShown(scan: PageScan, html: string, isList: boolean, text: number): OtherShown {
  const { lines, title, notes } = scan
  const characters = lines.reduce((total, { text }) => total + text.length, 0)
  if (isChallenge(html, scan)) return { kind: 'challenge', warnings: [WARNINGS.challenge], mayBeShort: false }
  const names = [title, ...lines.filter(({ heading }) => heading > 0).map(({ text }) => text)]
  const asksPassword = notes.some(({ kind }) => kind === 'password')
  if (asksPassword && (characters < LITTLE || names.some((name) => LOGIN.test(name.slice(0, 80)))))
    return { kind: 'login', warnings: [WARNINGS.login], mayBeShort: false }
  const isNotFound = names.some((name) => name.length < 120 && NOT_FOUND.test(name))
  const warning = isList
    ? WARNINGS.list
    : isNotFound
      ? WARNINGS.notFound
      : otherWarning(lines, characters, text, html)
  return { kind: 'other', warnings: [warning], mayBeShort: !isList && !isNotFound && !asksPassword }
}

function otherWarning(
  lines: readonly PageLine[],
  characters: number,
  text: number,
  html: string,
): PageWarning {
  if (lines.filter(({ leadsOn, isBeside }) => leadsOn && !isBeside).length >= LIST) return WARNINGS.list
  if (characters >= LITTLE || text >= SOME_TEXT) return WARNINGS.noArticle
  return /<i?frame(?:set)?[\s>]/i.test(html.slice(0, FRAMES_WITHIN)) ? WARNINGS.frames : WARNINGS.empty
}

const FRAMES_WITHIN = 20_000

const WARNINGS = {
  paywall: {
    code: 'paywall',
    en: 'The page shows only a part of the article: the rest is for subscribers.',
    vi: 'Trang chỉ hiện một phần bài viết, phần còn lại dành cho người đăng ký.',
  },
  challenge: {
    code: 'challenge',
    en: 'The site asked for a check that only a browser can pass, instead of showing the article.',
    vi: 'Trang yêu cầu một bước kiểm tra mà chỉ trình duyệt mới vượt qua được, không hiện bài viết.',
  },
  login: {
    code: 'login',
    en: 'The site asked to log in, instead of showing the article.',
    vi: 'Trang yêu cầu đăng nhập, không hiện bài viết.',
  },
  notFound: {
    code: 'not-found',
    en: 'The page says that the article was not found.',
    vi: 'Trang báo không tìm thấy bài viết.',
  },
  list: {
    code: 'list',
    en: 'The page is a list of articles, and no article itself.',
    vi: 'Đây là trang danh sách bài viết, không phải trang của một bài.',
  },
  frames: {
    code: 'frames',
    en: 'The page holds only frames: the article stands at another address.',
    vi: 'Trang chỉ gồm các khung (frame), bài viết nằm ở địa chỉ khác.',
  },
  empty: {
    code: 'empty',
    en: 'The page has no text: it may be put together by scripts in a browser.',
    vi: 'Trang không có chữ nào, có thể nội dung do trình duyệt dựng bằng script.',
  },
  noArticle: {
    code: 'no-article',
    en: 'No article was found on the page.',
    vi: 'Không tìm thấy bài viết trên trang.',
  },
} as const satisfies Record<string, PageWarning>
