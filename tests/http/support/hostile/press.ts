import type { PaperItem } from '../../../support/newspaper.ts'
import { EVERYTHING, NOTHING, type Press } from '../press.ts'
import { PAYLOADS, payloadsWithin } from './payloads.ts'

/** A name of a paper or a topic takes that many characters, and half of it leaves room for words around. */
export const NAME_LENGTH = 190
const LINE_LENGTH = 120

/** The service refuses NUL and halves of surrogate pairs in what it is told; papers print what they like. */
const told = (text: string) => text.replaceAll('\u0000', '').replaceAll('\ud800', '')
const names = payloadsWithin(NAME_LENGTH).map(({ text }) => told(text))

/** One whose papers, topics and news are called as somebody who means harm would have it. */
export const HOSTILE: Press = {
  papers: names,
  topics: [
    {
      ...EVERYTHING,
      name: names[0] ?? '',
      description: told(PAYLOADS.map(({ text }) => text).join(' ')).slice(0, 2000),
    },
    { ...NOTHING, name: names[1] ?? '' },
    ...names.map((name, at) => ({ id: `chu-de-${at}`, name, description: name, query: '"bến đò"' })),
  ],
  concepts: names.map((name, at) => ({
    id: `tu-${at}`,
    // Words alone: a wording with signs of the language of queries is refused.
    wordings: [`bến ${at}`, wordsOf(name)],
    description: name,
  })),
  news: [...payloadsWithin(LINE_LENGTH)].flatMap(({ text }, at) => [
    item(`/chu-${at}`, `Xã ${meant(text)}`, meant(text)),
    item(`/the-${at}`, `Xã ${text} ${at}`, `Công ty ${text}`),
    ...(at === 0 ? [item('/ben-do', `Bến đò ${meant(text)}`, meant(text))] : []),
    { ...item('/', `Xã có địa chỉ lạ thứ ${at}`, text), link: PAYLOADS[at]?.text ?? '' },
  ]),
  story: {
    ...item(
      '/dat-1',
      `${meant('<img src=x onerror=canary(0)>')} 12 hộ nhận đất tái định cư ở Lạc Giang`,
      meant(names[0] ?? ''),
    ),
    body: `<p>Theo Nghị quyết số 07-NQ/TU, mỗi hộ ở Lạc Giang nhận 40 triệu đồng ${meant(names[1] ?? '')}.</p>`,
  },
  next: (number) =>
    item(
      `/moi-${number}`,
      `Xã ${number} ${meant(PAYLOADS[number]?.text ?? '')}`,
      meant(names[number % names.length] ?? ''),
    ),
}

function wordsOf(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .slice(0, 100)
}

function item(path: string, title: string, text: string): PaperItem {
  return {
    path,
    title,
    lead: text,
    author: text,
    category: text,
    body: `<p>Công ty ${text}</p>`,
    guid: text + path,
  }
}

/** As a feed, which holds HTML, says that it means these characters and no markup. */
function meant(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
