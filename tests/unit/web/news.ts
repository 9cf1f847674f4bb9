import type { EvidenceCard, Item, OtherArticle } from '../../../src/events.ts'
import type { DatedItem } from '../../../src/web/parts/day-list.tsx'

/** Words of provincial news, of which long texts are made that no two entries share. */
const WORDS =
  'xã phường tỉnh huyện sông cầu đường chợ bến làng đồng ruộng lúa cá tôm vườn cây trái người dân hộ nghèo cán bộ đảng viên chi bộ doanh nghiệp công ty hợp tác khởi công hoàn thành khánh thành thông xe di dời tái định cư giải phóng mặt bằng đền bù kinh phí ngân sách triệu tỷ đồng mét ki-lô-mét ngày tháng năm sáng chiều hôm qua lãnh đạo kiểm tra chỉ đạo yêu cầu đề nghị báo cáo phản ánh kiến nghị học sinh trường lớp giáo viên bác sĩ trạm y tế bệnh viện mưa bão lũ sạt lở hạn mặn thủy lợi kè đê trồng rừng môi trường rác nước sạch điện chiếu sáng nông thôn mới lễ hội văn hóa du lịch thể thao tuyển sinh việc làm đào tạo nghề vay vốn ngân hàng chính sách thủ tục hành chính chuyển đổi số'.split(
    ' ',
  )

/** A pseudo-random number from 0 to 1, the same in each run. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function textOf(length: number, roll: () => number): string {
  let text = ''
  while (text.length < length) text += `${WORDS[Math.floor(roll() * WORDS.length)]} `
  return text.slice(0, length).trim()
}

const NOON = Date.UTC(2026, 10, 24, 5)

/** An entry with no more than what every one has; `more` says what else. */
export function entry(
  number: number,
  more: Omit<Partial<DatedItem>, 'article'> & { article?: Partial<Item['article']> } = {},
): DatedItem {
  const { article, ...rest } = more
  return {
    matches: [],
    firstSeen: NOON,
    ...rest,
    article: {
      id: `bao.2026-11-24.0.${number.toString(16).padStart(16, '0')}`,
      hash: number.toString(16).padStart(16, '0'),
      url: `https://baolacgiang.example/tin-${number}.html`,
      title: `Tin số ${number}`,
      author: null,
      published: '2026-11-24T05:00:00.000Z',
      source: 'bao',
      sourceName: 'Báo Lạc Giang',
      lead: '',
      documents: [],
      ...article,
    },
  }
}

/** Evidence in a body, with the words around it. */
export function inBody(text: string, excerpt: string, at = 0): EvidenceCard {
  const start = excerpt.indexOf(text)
  return {
    field: 'body',
    start: at + start,
    end: at + start + text.length,
    text,
    branch: text,
    excerpt: { text: excerpt, start, end: start + text.length },
  }
}

/** Evidence in a title or a lead. */
export function inField(field: 'title' | 'lead', text: string, of: string): EvidenceCard {
  const start = of.indexOf(text)
  return { field, start, end: start + text.length, text, branch: text }
}

export function other(number: number, more: Partial<OtherArticle> = {}): OtherArticle {
  return {
    id: `khac-${number}.2026-11-24.0.${number.toString(16).padStart(16, 'f')}`,
    source: `khac-${number}`,
    sourceName: `Báo số ${number}`,
    url: `https://khac-${number}.example/tin.html`,
    title: `Tin ấy, báo số ${number}`,
    ...more,
  }
}

/** An entry with all that a story can bring along: 8 other papers, documents, excerpts, changes, three topics. */
export function heavyEntry(number: number): DatedItem {
  const roll = dice(number + 1)
  const title = textOf(110, roll)
  const lead = textOf(600, roll)
  const slug = () =>
    textOf(70, roll)
      .normalize('NFD')
      .replaceAll(/[^a-z]+/g, '-')
  const evidence = () => [
    inField('title', title.slice(0, 12), title),
    inField('lead', lead.slice(20, 34), lead),
    inBody('hộ dân', `${textOf(90, roll)} hộ dân ${textOf(90, roll)}`, number * 1_000),
    inBody('khu phố', `${textOf(90, roll)} khu phố ${textOf(90, roll)}`, number * 1_000 + 500),
  ]
  const matches = ['cau-duong', 'tai-dinh-cu', 'nong-thon-moi'].map((topic) => ({
    topic,
    topicName: `Chủ đề ${topic}: ${textOf(30, dice(topic.length))}`,
    score: 1,
    evidence: evidence(),
  }))
  const also = Array.from({ length: 8 }, (_, at) =>
    other(number * 10 + at, {
      url: `https://bao-so-${at}.example/${slug()}-${Math.floor(roll() * 1e6)}.html`,
    }),
  )
  const documents = Array.from({ length: 6 }, () => {
    const id = `${Math.floor(roll() * 900)}-2026-nd-cp`
    return { id, number: id.toUpperCase() }
  })
  return entry(number, {
    article: {
      title,
      lead,
      documents,
      author: textOf(14, roll),
      url: `https://baolacgiang.example/${slug()}.html`,
    },
    matches,
    also,
    update: { at: NOON, changes: [{ kind: 'figure', before: textOf(20, roll), after: textOf(20, roll) }] },
  })
}
