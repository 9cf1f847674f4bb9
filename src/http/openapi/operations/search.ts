import { WHERES } from '../../../topics/builder/fields.ts'
import { searchAnswer } from '../answers/queries.ts'
import { gives, json, PAGE } from '../contents.ts'
import type { Tag } from '../operation.ts'
import { PAGE_NUMBER, QUERY, query } from '../parameters.ts'
import { ARTICLE, EVIDENCE, page } from './news.ts'

/** What is to be found: a query, or boxes in its place. */
const ASKED = [
  QUERY,
  query('all', { en: 'Words that must all stand there.', vi: 'Những từ đều phải có.' }, { type: 'string' }),
  query(
    'any',
    { en: 'Words of which one must stand there.', vi: 'Những từ chỉ cần có một.' },
    { type: 'string' },
  ),
  query('none', { en: 'Words that must not.', vi: 'Những từ không được có.' }, { type: 'string' }),
  query(
    'where',
    { en: 'Where the words of the boxes are looked for.', vi: 'Tìm các từ trong ô ở phần nào của bài.' },
    { type: 'string', enum: WHERES, default: 'anywhere' },
  ),
]

const PAGES = [
  query(
    'limit',
    {
      en: 'Matches of an answer; more than 50 count as 50.',
      vi: 'Số bài trả về; lớn hơn 50 thì tính là 50.',
    },
    { type: 'integer', minimum: 1, maximum: 999_999, default: 20 },
  ),
  PAGE_NUMBER,
  query(
    'cursor',
    { en: 'The `cursor` of the page before.', vi: 'Giá trị `cursor` của trang trước.' },
    { type: 'string', pattern: '^\\d{1,16}$' },
  ),
  query(
    'to',
    {
      en: 'Leads to the same question as boxes, or as a query.',
      vi: 'Chuyển cùng câu hỏi sang dạng các ô, hoặc sang truy vấn.',
    },
    { type: 'string', enum: ['boxes', 'query'] },
  ),
]

export const search: Tag = {
  name: 'search',
  title: { en: 'Search', vi: 'Tìm kiếm' },
  description: { en: 'The archive by any query.', vi: 'Kho tin theo truy vấn bất kỳ.' },
  operations: [
    page({
      id: 'searchArchive',
      path: '/search',
      summary: { en: 'Search the archive', vi: 'Tìm trong kho tin' },
      description: {
        en: 'The newest matches of a query, or of the boxes `all`, `any`, `none` in its place, a story once: a page, or JSON where `Accept` asks for it.',
        vi: 'Bài khớp mới nhất của một truy vấn, hoặc của các ô `all`, `any`, `none` thay cho truy vấn, mỗi tin một lần: dạng trang, hoặc JSON nếu `Accept` yêu cầu.',
      },
      parameters: [...ASKED, ...PAGES],
      answers: [
        gives(
          200,
          { en: 'The matches.', vi: 'Các bài khớp.' },
          PAGE,
          json(searchAnswer, {
            query: { canonical: '"cầu mới"', warnings: [] },
            matches: [{ article: ARTICLE, score: 0.86, evidence: EVIDENCE, also: [] }],
            examined: 1,
            total: 1,
            cursor: null,
            cut: false,
            rebuilding: null,
          }),
        ),
        gives(302, {
          en: 'To the same, asked the other way (`to`).',
          vi: 'Tới cùng câu hỏi ở dạng kia (`to`).',
        }),
      ],
      problems: ['input_invalid', 'query_invalid', 'restore_needed'],
    }),
    page({
      id: 'previewSearch',
      path: '/search/preview',
      summary: { en: 'Glance at a search', vi: 'Xem nhanh kết quả tìm' },
      description: {
        en: 'The part of the search page that is shown while somebody types: how often, the newest, what is odd. Empty where nothing is asked.',
        vi: 'Phần của trang tìm kiếm hiện ra khi đang gõ: bao nhiêu bài, bài mới nhất, điểm cần lưu ý. Để trống nếu chưa gõ gì.',
      },
      parameters: ASKED,
      problems: ['input_invalid', 'restore_needed'],
    }),
  ],
}
