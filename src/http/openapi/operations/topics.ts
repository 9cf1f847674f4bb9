import * as z from 'zod'
import { PACK } from '../../../topics/pack/pack.ts'
import {
  conceptBody,
  labelChange,
  topicChange,
  topicExplain,
  topicPreview,
  wholeTopic,
} from '../../schemas.ts'
import { topicPreviewAnswer } from '../answers/queries.ts'
import { concept, explained, label, packTopic, savedTopic, topic } from '../answers/topics.ts'
import { gives, json, NOTHING } from '../contents.ts'
import type { Tag } from '../operation.ts'
import { pathId } from '../parameters.ts'
import { body, listOf, view } from '../shapes.ts'

const ID = pathId({ en: 'The id of a topic.', vi: 'Mã của chủ đề.' }, 'kinh-te-tu-nhan')
const CONCEPT_ID = pathId({ en: 'The id of a concept.', vi: 'Mã của khái niệm.' }, 'cau-duong')

const TOPIC = {
  id: 'kinh-te-tu-nhan',
  name: 'Kinh tế tư nhân',
  query: '"doanh nghiệp tư nhân" OR "kinh tế tư nhân"',
  description: '',
  visibility: 'public',
  language: 'vi',
  minScore: 0,
  version: 1,
}

const LABEL = {
  article: 'bao-thu.2026-11-24.0.0123456789abcdef',
  title: 'Doanh nghiệp tư nhân thêm việc làm',
  about: true,
  at: '2026-11-24T01:00:00.000Z',
}

const packIds = PACK.map(({ id }) => id) as [string, ...string[]]

/** What `newTopic` takes: a whole topic, or one of the product's with what is to be otherwise. */
const newTopicShape = z.union([
  wholeTopic,
  topicChange.extend({ id: wholeTopic.shape.id, pack: z.enum(packIds) }),
])

/** The address says which concept it is; an `id` in the body must be the same. */
const conceptShape = conceptBody('').omit({ id: true }).extend({ id: z.string().optional() })

const CONCEPT = {
  id: 'cau-duong',
  wordings: ['cầu mới', 'đường mới', 'tuyến tránh'],
  shipped: false,
  replacesShipped: false,
}

const EVIDENCE = { field: 'title', start: 9, end: 16, text: 'cầu mới', branch: '"cầu mới"' }

export const topics: Tag = {
  name: 'topics',
  title: { en: 'Topics', vi: 'Chủ đề' },
  description: {
    en: 'Named queries that are followed, and what an article has of one.',
    vi: 'Truy vấn có tên để mọi người theo dõi, và lý do bài báo thuộc hay không thuộc chủ đề.',
  },
  operations: [
    {
      id: 'listTopics',
      method: 'get',
      path: '/api/v1/topics',
      access: 'more',
      summary: { en: 'List topics', vi: 'Liệt kê chủ đề' },
      description: {
        en: 'Public topics; with the admin token private ones, too.',
        vi: 'Các chủ đề công khai; có mã quản trị thì cả chủ đề riêng.',
      },
      answers: [
        gives(
          200,
          { en: 'All topics.', vi: 'Tất cả chủ đề.' },
          json(view('TopicList', listOf(topic)), { items: [TOPIC], cursor: null }),
        ),
      ],
    },
    {
      id: 'createTopic',
      method: 'post',
      path: '/api/v1/topics',
      access: 'admin',
      summary: { en: 'Add a topic', vi: 'Thêm chủ đề' },
      description: {
        en: 'Name and query are enough. `{"pack": id}` makes one that comes with the product, with any other field in place of its own. A new topic is laid against the archive; what it finds there alerts nobody.',
        vi: 'Chỉ cần tên và truy vấn. `{"pack": id}` tạo chủ đề có sẵn trong sản phẩm, trường nào nêu thêm thì thay cho trường của mẫu. Chủ đề mới được đối chiếu với kho tin; những bài tìm thấy ở đó không báo cho ai.',
      },
      body: {
        contents: [
          json(body('NewTopic', newTopicShape), {
            id: TOPIC.id,
            name: TOPIC.name,
            query: TOPIC.query,
          }),
        ],
      },
      answers: [
        {
          ...gives(
            201,
            {
              en: 'The topic, with warnings about its query.',
              vi: 'Chủ đề vừa thêm, kèm cảnh báo về truy vấn.',
            },
            json(savedTopic, { ...TOPIC, warnings: [] }),
          ),
          headers: { Location: { en: 'Where the topic is.', vi: 'Địa chỉ của chủ đề.' } },
        },
      ],
      problems: ['query_invalid', 'exists', 'restore_needed'],
    },
    {
      id: 'readTopic',
      method: 'get',
      path: '/api/v1/topics/{id}',
      access: 'more',
      summary: { en: 'Read a topic', vi: 'Xem chủ đề' },
      description: {
        en: 'A private topic does not exist for who has no token.',
        vi: 'Không có mã quản trị thì coi như không có chủ đề riêng.',
      },
      parameters: [ID],
      answers: [gives(200, { en: 'The topic.', vi: 'Chủ đề.' }, json(topic, TOPIC))],
      problems: ['not_found'],
    },
    {
      id: 'changeTopic',
      method: 'patch',
      path: '/api/v1/topics/{id}',
      access: 'admin',
      summary: { en: 'Change a topic', vi: 'Sửa chủ đề' },
      description: {
        en: 'Changes the fields that are named. After a change of query or minimum score the archive is re-checked; that alerts nobody.',
        vi: 'Chỉ sửa những trường được nêu. Khi truy vấn hoặc điểm tối thiểu thay đổi, kho tin được xét lại mà không báo cho ai.',
      },
      parameters: [ID],
      body: { contents: [json(body('TopicChange', topicChange), { minScore: 0.3 })] },
      answers: [
        gives(
          200,
          { en: 'The topic as it is now.', vi: 'Chủ đề sau khi sửa.' },
          json(savedTopic, { ...TOPIC, minScore: 0.3, version: 2, warnings: [] }),
        ),
      ],
      problems: ['query_invalid', 'not_found', 'restore_needed'],
    },
    {
      id: 'deleteTopic',
      method: 'delete',
      path: '/api/v1/topics/{id}',
      access: 'admin',
      summary: { en: 'Delete a topic', vi: 'Xóa chủ đề' },
      description: {
        en: 'Its page and feeds end, and nobody is told of it any more.',
        vi: 'Trang và nguồn cấp của chủ đề không còn, không ai được báo tin theo chủ đề này nữa.',
      },
      parameters: [ID],
      answers: [NOTHING],
      problems: ['not_found', 'restore_needed'],
    },
    {
      id: 'listLabels',
      method: 'get',
      path: '/api/v1/topics/{id}/labels',
      access: 'admin',
      summary: { en: 'List labelled articles', vi: 'Liệt kê bài đã đánh dấu' },
      description: {
        en: 'Articles of which an operator said whether they are on the topic, newest label first. They measure the query while it is edited, and decide nothing else.',
        vi: 'Những bài người vận hành đã đánh dấu đúng hay không đúng chủ đề, đánh dấu mới nhất trước. Chỉ dùng để đo truy vấn khi sửa, không quyết định điều gì khác.',
      },
      parameters: [ID],
      answers: [
        gives(
          200,
          { en: 'All labels.', vi: 'Tất cả các đánh dấu.' },
          json(view('LabelList', listOf(label)), { items: [LABEL], cursor: null }),
        ),
      ],
      problems: ['not_found'],
    },
    {
      id: 'labelArticles',
      method: 'patch',
      path: '/api/v1/topics/{id}/labels',
      access: 'admin',
      summary: { en: 'Label articles', vi: 'Đánh dấu bài báo' },
      description: {
        en: 'Says of articles, by their ids, whether they are on the topic; null takes back what was said. What the archive does not have is left out, and of more than 200 labels the newest stay.',
        vi: 'Đánh dấu từng bài, theo mã, là đúng hay không đúng chủ đề; null thì bỏ đánh dấu. Bài không có trong kho tin được bỏ qua; quá 200 đánh dấu thì giữ những đánh dấu mới nhất.',
      },
      parameters: [ID],
      body: {
        contents: [
          json(body('LabelChange', labelChange), { labels: [{ article: LABEL.article, about: true }] }),
        ],
      },
      answers: [
        gives(
          200,
          { en: 'All labels of the topic.', vi: 'Tất cả các đánh dấu của chủ đề.' },
          json(view('LabelList', listOf(label)), { items: [LABEL], cursor: null }),
        ),
      ],
      problems: ['not_found', 'restore_needed'],
    },
    {
      id: 'listPack',
      method: 'get',
      path: '/api/v1/topics/pack',
      access: 'admin',
      summary: { en: 'List the topics that come along', vi: 'Liệt kê chủ đề mẫu' },
      description: {
        en: 'Topics of the product, and which of them exist already or were edited since.',
        vi: 'Các chủ đề có sẵn trong sản phẩm, chủ đề nào đã dùng và chủ đề nào đã sửa.',
      },
      answers: [
        gives(
          200,
          { en: 'All of them.', vi: 'Tất cả chủ đề mẫu.' },
          json(view('PackList', listOf(packTopic))),
        ),
      ],
    },
    {
      id: 'previewTopic',
      method: 'post',
      path: '/api/v1/topics/preview',
      access: 'admin',
      summary: { en: 'Preview a query', vi: 'Xem thử truy vấn' },
      description: {
        en: 'What a query would have brought over the last days of the archive, or brings of articles that are given: matches with their evidence, how many a week, which branch brings most, and what it would match if it asked for one thing less; over the archive with `was`, what it brings more and fewer than that query. Nothing is stored.',
        vi: 'Truy vấn lẽ ra tìm được gì trong những ngày qua của kho tin, hoặc trong các bài gửi kèm: bài khớp và bằng chứng, số bài mỗi tuần, nhánh nào mang về nhiều nhất, và sẽ khớp thêm gì nếu bớt một điều kiện; nếu nêu `was` khi xét kho tin thì so với truy vấn đó, thêm và bớt bài nào. Không lưu gì.',
      },
      body: {
        contents: [
          json(body('TopicPreviewWish', topicPreview), {
            query: '"cầu mới"',
            articles: [{ title: 'Thông xe cầu mới', lead: 'Cầu dài ba trăm mét.' }],
          }),
        ],
      },
      answers: [
        gives(
          200,
          { en: 'What it would match.', vi: 'Những bài khớp.' },
          json(topicPreviewAnswer, {
            query: { canonical: '"cầu mới"', warnings: [] },
            matched: 1,
            belowMinScore: 0,
            noisiest: null,
            matches: [{ article: 0, score: 0.86, evidence: [EVIDENCE] }],
            examined: 1,
            nearMisses: [],
            perWeek: null,
          }),
        ),
      ],
      problems: ['query_invalid', 'restore_needed'],
    },
    {
      id: 'explainTopic',
      method: 'post',
      path: '/api/v1/topics/{id}/explain',
      access: 'admin',
      summary: { en: 'Explain a match', vi: 'Giải thích vì sao khớp' },
      description: {
        en: 'Why an article is on a topic, or the stage at which it stopped and the branch that was missing: by an address that may have been seen, or by an article that is given. Nothing is asked at the address.',
        vi: 'Vì sao bài thuộc chủ đề, hoặc bài dừng ở bước nào và thiếu nhánh nào: theo một địa chỉ có thể đã đọc qua, hoặc theo bài gửi kèm. Không tải gì từ địa chỉ đó.',
      },
      parameters: [ID],
      body: {
        contents: [
          json(body('ExplainWish', topicExplain), {
            article: { title: 'Doanh nghiệp tư nhân thêm việc làm' },
          }),
        ],
      },
      answers: [gives(200, { en: 'The explanation.', vi: 'Lời giải thích.' }, json(explained))],
      problems: ['not_found', 'restore_needed'],
    },
  ],
}

export const concepts: Tag = {
  name: 'concepts',
  title: { en: 'Concepts', vi: 'Khái niệm' },
  description: {
    en: 'Named sets of wordings that queries use as `@id`.',
    vi: 'Tập hợp các cách gọi, dùng trong truy vấn bằng `@mã`.',
  },
  operations: [
    {
      id: 'listConcepts',
      method: 'get',
      path: '/api/v1/concepts',
      access: 'admin',
      summary: { en: 'List concepts', vi: 'Liệt kê khái niệm' },
      description: {
        en: 'Those of the product and the operator’s own, by id.',
        vi: 'Khái niệm có sẵn và khái niệm tự tạo, xếp theo mã.',
      },
      answers: [
        gives(
          200,
          { en: 'All concepts.', vi: 'Tất cả khái niệm.' },
          json(view('ConceptList', listOf(concept)), { items: [CONCEPT], cursor: null }),
        ),
      ],
    },
    {
      id: 'readConcept',
      method: 'get',
      path: '/api/v1/concepts/{id}',
      access: 'admin',
      summary: { en: 'Read a concept', vi: 'Xem khái niệm' },
      description: { en: 'One concept with its wordings.', vi: 'Một khái niệm và các cách gọi.' },
      parameters: [CONCEPT_ID],
      answers: [gives(200, { en: 'The concept.', vi: 'Khái niệm.' }, json(concept, CONCEPT))],
      problems: ['not_found'],
    },
    {
      id: 'putConcept',
      method: 'put',
      path: '/api/v1/concepts/{id}',
      access: 'admin',
      summary: { en: 'Write a concept', vi: 'Ghi khái niệm' },
      description: {
        en: 'Makes or replaces a concept; one of the same id as the product’s takes its place. A change that would break a topic is refused.',
        vi: 'Tạo hoặc thay khái niệm; cùng mã với khái niệm có sẵn thì dùng thay cho nó. Thay đổi làm hỏng chủ đề sẽ bị từ chối.',
      },
      parameters: [CONCEPT_ID],
      body: {
        contents: [json(body('NewConcept', conceptShape), { wordings: CONCEPT.wordings })],
      },
      answers: [
        gives(200, { en: 'The concept as it is now.', vi: 'Khái niệm sau khi ghi.' }, json(concept, CONCEPT)),
      ],
      problems: ['concept_invalid', 'concept_used', 'restore_needed'],
    },
    {
      id: 'deleteConcept',
      method: 'delete',
      path: '/api/v1/concepts/{id}',
      access: 'admin',
      summary: { en: 'Delete a concept', vi: 'Xóa khái niệm' },
      description: {
        en: 'Only one that no topic needs; behind an own one that replaced it, the product’s comes back.',
        vi: 'Chỉ xóa được khái niệm không chủ đề nào cần; nếu nó thay cho khái niệm có sẵn thì khái niệm có sẵn dùng lại.',
      },
      parameters: [CONCEPT_ID],
      answers: [NOTHING],
      problems: ['not_found', 'concept_used', 'concept_shipped', 'restore_needed'],
    },
  ],
}
