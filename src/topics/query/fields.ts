import { withoutMarks } from '../../text/marks.ts'
import type { Field } from './tree.ts'

export type FieldName = Field | 'document'

/** What people call the fields, without marks, hyphens and case: `tiêu-đề`, `tieu_de` and `TiêuĐề` are `tieude`. */
const NAMES: Readonly<Record<string, FieldName>> = {
  title: 'title',
  tieude: 'title',
  tua: 'title',
  tuade: 'title',
  tit: 'title',
  lead: 'lead',
  sapo: 'lead',
  modau: 'lead',
  tomtat: 'lead',
  body: 'body',
  text: 'body',
  noidung: 'body',
  thanbai: 'body',
  source: 'source',
  nguon: 'source',
  nguontin: 'source',
  author: 'author',
  tacgia: 'author',
  butdanh: 'author',
  category: 'category',
  chuyenmuc: 'category',
  danhmuc: 'category',
  document: 'document',
  vanban: 'document',
  sohieu: 'document',
  sovanban: 'document',
}

/** What other search engines call them; proposed, not understood. */
const ELSEWHERE: Readonly<Record<string, FieldName>> = {
  intitle: 'title',
  allintitle: 'title',
  headline: 'title',
  intext: 'body',
  inbody: 'body',
  content: 'body',
  summary: 'lead',
  description: 'lead',
  mota: 'lead',
  site: 'source',
  domain: 'source',
  by: 'author',
  nguoiviet: 'author',
  phongvien: 'author',
  tag: 'category',
  section: 'category',
  topic: 'category',
  chude: 'category',
  doc: 'document',
  congvan: 'document',
}

export function fieldOf(name: string): FieldName | undefined {
  const key = folded(name)
  return Object.hasOwn(NAMES, key) ? NAMES[key] : undefined
}

/** The field that an unknown name is likely meant to be. */
export function likelyField(name: string): FieldName | undefined {
  const key = folded(name)
  if (Object.hasOwn(ELSEWHERE, key)) return ELSEWHERE[key]
  const near = key.length < 4 ? undefined : Object.keys(NAMES).find((known) => isOneOff(known, key))
  return near === undefined ? undefined : NAMES[near]
}

function folded(name: string): string {
  return withoutMarks(name).replace(/[^a-z]/g, '')
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  const rest = (text: string, from: number) => text.slice(from)
  return (
    rest(a, head + 1) === rest(b, head + 1) ||
    rest(a, head + 1) === rest(b, head) ||
    rest(a, head) === rest(b, head + 1) ||
    (a[head] === b[head + 1] && a[head + 1] === b[head] && rest(a, head + 2) === rest(b, head + 2))
  )
}
