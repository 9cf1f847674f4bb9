import { firstEdition, laterArticles } from '../../../sample/articles.ts'
import { writeArticle } from '../../../sample/write-article.ts'
import type { PaperItem } from '../../support/newspaper.ts'

/** What a province's papers are called and print, and what people there follow. */
export interface Press {
  /** Names of papers, at least two. The first prints the news, the others what they take over from it. */
  papers: readonly string[]
  topics: readonly { id: string; name: string; description?: string; query: string }[]
  /** What the operator calls together, each with a wording of its own. */
  concepts: readonly { id: string; wordings: readonly string[]; description: string }[]
  /** What was printed before anybody reads, newest first. */
  news: readonly PaperItem[]
  /** What the first two print, the first with another figure later: “12 hộ”, “40 triệu”, and “tái định cư” in the title. */
  story: PaperItem
  /** Something new on every topic that is followed, another one for each number. */
  next(number: number): PaperItem
}

/** One that fills its page, one of the pack, and one that nothing is on. */
export const EVERYTHING = {
  id: 'lac-giang',
  name: 'Tin trong tỉnh',
  description: 'Mọi bài có nhắc đến Lạc Giang.',
  query: '"Lạc Giang" OR "công ty" OR "xã"',
}
export const NOTHING = { id: 'nhat-thuc', name: 'Nhật thực', query: '"nhật thực"' }

const ROUNDS = 8
const STORY: PaperItem = {
  title: 'Lạc Giang: 12 hộ dân Bến Tràm nhận đất tái định cư',
  lead: 'Sáng 20/11, UBND xã Bến Tràm trao quyết định giao đất cho 12 hộ phải di dời để làm kè sông Nhạn.',
  body: '<p>Theo Nghị quyết số 07-NQ/TU của Tỉnh ủy Lạc Giang, mỗi hộ nhận 120 m² đất tại khu Bãi Dâu và 40 triệu đồng để dựng nhà.</p><p>Ông Lục Vĩnh Thoại, Chủ tịch UBND xã Bến Tràm, cho biết các hộ sẽ dọn đến trước mùa mưa.</p>',
  path: '/12-ho-dan-nhan-dat-30001.html',
}

/** Enough for more than one page of everything. */
function oldNews(): PaperItem[] {
  const desk = [...firstEdition, ...laterArticles]
  return Array.from({ length: ROUNDS }, (_, round) =>
    desk.map((manuscript, seat) => {
      const number = 20_000 + round * desk.length + seat
      const published = new Date(Date.now() - (number - 19_990) * 3_600_000)
      const article = writeArticle(manuscript, { seat, round, number, published, origin: '' })
      const { title, lead, path, paragraphs } = article
      return { title, lead, path, published, body: paragraphs.map((text) => `<p>${text}</p>`).join('') }
    }),
  ).flat()
}

/** An ordinary one, with more news than a page shows. */
export const LAC_GIANG: Press = {
  papers: ['Báo Lạc Giang điện tử', 'Sông Nhạn cuối tuần'],
  topics: [EVERYTHING, NOTHING],
  concepts: [{ id: 'cho', wordings: ['chợ phiên', 'chợ đêm'], description: 'Chợ của xã và phường.' }],
  news: oldNews(),
  story: STORY,
  next: (number) => ({
    title: `Xã Mỹ Lũng khánh thành nhà văn hóa thôn thứ ${number + 1}`,
    lead: 'Kinh phí do bà con đóng góp một nửa.',
    path: `/nha-van-hoa-${40_000 + number}.html`,
  }),
}
