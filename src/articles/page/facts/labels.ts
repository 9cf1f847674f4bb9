/** What a paper of Vietnam writes before the names of who wrote, took pictures, or was copied. */
const LABEL =
  /(?<!\p{L})(tin bài|tin|bài viết|bài|thực hiện|tác giả bài viết|tác giả|người viết|người đăng|bút danh|tổng hợp|ghi chép|ghi|phóng sự|biên dịch|biên soạn|biên tập|ban biên tập|sưu tầm|lược dịch|dịch|hình ảnh|ảnh|video clip|video|clip|đồ họa|infographic|nguồn tin|nguồn|theo|(?:nhóm )?(?:pv|phóng viên)|ctv|cộng tác viên|(?:được )?(?:viết|đăng|gửi)(?= bởi))(?=[\s:,&+/)–-]|$)/iuy
const GAP = /\s*(?:[,&+/)–-]|và)?\s*/uy
const COLON = /\s*[:：]\s*/uy
const OF = /\s+(?:của|bởi)\s+/iuy
/** Labels that need no colon before a name. */
const ALONE = /^(?:theo|thực hiện|pv|ctv|phóng viên|nhóm pv|nhóm phóng viên)$/i
const NAME = / (?=\p{Lu})/uy

/** A part of a line: its labels, and what stands behind them. */
export interface Labelled {
  labels: string[]
  names: string
  /** Whether a colon says that what follows is names. */
  isSure: boolean
}

/** The parts of a line, each with the labels that stand before it; null where the line begins with none. */
export function labelled(text: string): Labelled[] | null {
  const parts: Labelled[] = []
  for (let at = 0; at < text.length; ) {
    const found = labelsAt(text, at)
    const last = parts.at(-1)
    if (found) {
      parts.push({ labels: found.labels, names: '', isSure: found.isSure })
      at = found.end
    } else if (last) {
      last.names += text[at]
      at += 1
    } else return null
  }
  return parts.map((part) => ({ ...part, names: part.names.replace(/[\s,;.|–-]+$/, '') }))
}

interface Labels {
  labels: string[]
  isSure: boolean
  end: number
}

/** `Tin, ảnh: `, `Bài và ảnh: `, `Bài của `; without any of these only several are labels, or a few before a capital. */
function labelsAt(text: string, from: number): Labels | null {
  const labels: string[] = []
  let at = from
  for (;;) {
    const label = endOf(LABEL, text, at)
    if (label === null) return from === 0 && labels.length > 1 ? { labels, isSure: false, end: at } : null
    labels.push(text.slice(at, label))
    at = label
    const colon = endOf(COLON, text, at)
    if (colon !== null) return { labels, isSure: true, end: colon }
    const name =
      from === 0
        ? (endOf(OF, text, at) ?? (ALONE.test(labels.at(-1) ?? '') ? endOf(NAME, text, at) : null))
        : null
    if (name !== null) return { labels, isSure: false, end: name }
    const gap = endOf(GAP, text, at)
    if (gap === null || gap === at) return null
    at = gap
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
