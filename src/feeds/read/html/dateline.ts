/** Papers that start their summaries with their own name, without brackets. */
const PAPERS =
  'ANTĐ|ANTD|ANTT|Baodautu|Baoquocte|BĐT|BDO|CAND|Congthuong|ĐCSVN|DNVN|GDTĐ|GD&TĐ|HNM|HNMO|Kinhtedothi|KTĐT|Laodong|LĐO|NDĐT|NDO|NLĐO|NLDO|PLO|PLVN|PNO|QĐND|QĐNDO|SGGP|SGGPO|SKĐS|TBTCO|TCCS|TCCSĐT|TCTG|TN&MT|TNO|TPO|TTO|TTXVN|VGP|VietnamPlus|Vietnam\\+|VOV|VTC|VTV'

/** One of them, or a name that is an address (`Chinhphu.vn`), before a dash and a sentence. */
const BARE = new RegExp(
  `^(?:${PAPERS}|[A-Za-z]{2,20}\\.(?:vn|com|net|VN))(?: [-–—] ?|[-–—] )(?=[\\p{Lu}\\p{N}"“'‘])`,
  'u',
)
/** In brackets: a place or paper of up to four words, then a dash … */
const BRACKETS = /^\((?:\p{Lu}[\p{L}.&+]*|[a-z]{2,20}\.vn)(?: [\p{L}.&+]+){0,3}\) ?[-–—:] ?/u
/** … or an abbreviation or address alone. */
const ABBREVIATION = /^\((?:[\p{Lu}&]{2,8}|[A-Za-z]{2,20}\.(?:vn|com|net|VN))\) (?=[\p{Lu}\p{N}"“'‘])/u

/** The shortest text that can do without its beginning. */
const MIN_REST = 20
const MAX_BRACKETS = 30

/**
 * A summary without the place or paper in front of it: "(BDO) - Sáng 24/11, …". Anything less certain stays, since a
 * word too many is read over and a word too few changes what is said.
 */
export function withoutDateline(text: string): string {
  const found = text.startsWith('(') ? (BRACKETS.exec(text) ?? ABBREVIATION.exec(text)) : BARE.exec(text)
  const length = found?.[0].length ?? 0
  return length > 0 && length <= MAX_BRACKETS && text.length - length >= MIN_REST ? text.slice(length) : text
}
