import { article, digest, documentPage } from '../answers/pages.ts'
import { gives, json, NOT_CHANGED, PAGE } from '../contents.ts'
import type { Operation, Tag } from '../operation.ts'
import { IF_NONE_MATCH, LANG, PAGE_NUMBER, pathId, TOKEN } from '../parameters.ts'

export const TOPIC_ID = pathId(
  { en: 'The id of a public topic.', vi: 'Mã của chủ đề công khai.' },
  'kinh-te-tu-nhan',
)
const ARTICLE_ID = pathId(
  { en: 'The id of an article.', vi: 'Mã của bài.' },
  'bao-tinh.2026-11-23.0.d359966cc07972b3',
)
export const DOCUMENT_ID = pathId(
  {
    en: 'The number of a document as a slug, with `--` and its issuer where one number is of several.',
    vi: 'Số hiệu văn bản dạng không dấu, thêm `--` và nơi ban hành nếu nhiều văn bản trùng số.',
  },
  '15-nq-tu',
)

export const ARTICLE = {
  id: 'bao-tinh.2026-11-23.0.d359966cc07972b3',
  hash: 'd359966cc07972b3',
  url: 'https://baotinh.example/tin-1.html',
  title: 'Thông xe cầu mới',
  author: 'Hà My',
  published: '2026-11-23T23:30:00.000Z',
  source: 'bao-tinh',
  sourceName: 'Báo tỉnh',
  lead: 'Cầu dài ba trăm mét.',
  documents: [{ id: '15-nq-tu', number: '15-NQ/TU' }],
}
export const EVIDENCE = [{ field: 'title', start: 9, end: 16, text: 'cầu mới', branch: '"cầu mới"' }]
const SAID = { en: 'The page.', vi: 'Trang.' }

/** A page that anybody may open. */
export function page(
  operation: Pick<Operation, 'id' | 'path' | 'summary' | 'description'> & Partial<Operation>,
): Operation {
  const { parameters = [], ...rest } = operation
  return {
    method: 'get',
    access: 'open',
    answers: [gives(200, SAID, PAGE)],
    ...rest,
    parameters: [...parameters, LANG],
  }
}

export const pages: Tag = {
  name: 'pages',
  title: { en: 'Pages', vi: 'Trang công khai' },
  description: {
    en: 'For people; some of them answer with JSON, too, where `Accept` asks for it.',
    vi: 'Dành cho người đọc; một số trang trả cả JSON nếu `Accept` yêu cầu.',
  },
  operations: [
    page({
      id: 'showHome',
      path: '/',
      summary: { en: 'Show the front page', vi: 'Trang chủ' },
      description: {
        en: 'What is new, by story, and the public topics.',
        vi: 'Tin mới theo từng câu chuyện, và các chủ đề công khai.',
      },
      parameters: [PAGE_NUMBER],
      problems: ['not_found'],
    }),
    page({
      id: 'showTopic',
      path: '/topics/{id}',
      summary: { en: 'Show a topic', vi: 'Trang chủ đề' },
      description: {
        en: 'Its newest matches with their evidence, its feeds, and the form to subscribe.',
        vi: 'Bài khớp mới nhất kèm bằng chứng, nguồn cấp và biểu mẫu đăng ký.',
      },
      parameters: [TOPIC_ID, PAGE_NUMBER],
      problems: ['not_found'],
    }),
    page({
      id: 'showArticle',
      path: '/articles/{id}',
      summary: { en: 'Show an article', vi: 'Trang bài báo' },
      description: {
        en: 'Why it matched which topics, what its paper changed, documents, and the story’s other papers; not its text, which is its paper’s.',
        vi: 'Vì sao bài thuộc các chủ đề, báo đã sửa gì, văn bản được nhắc, báo khác cùng đưa tin; không có toàn văn, vì đó là của báo.',
      },
      parameters: [ARTICLE_ID],
      answers: [
        gives(
          200,
          { en: 'The article.', vi: 'Bài báo.' },
          PAGE,
          json(article, {
            article: ARTICLE,
            firstSeen: '2026-11-23T23:35:00.000Z',
            matches: [{ topic: 'cau-duong', topicName: 'Cầu đường', score: 0.86, evidence: EVIDENCE }],
            also: [],
            updates: [],
            gone: false,
          }),
        ),
      ],
      problems: ['not_found'],
    }),
    page({
      id: 'showDocument',
      path: '/documents/{id}',
      summary: { en: 'Show an official document', vi: 'Trang văn bản' },
      description: {
        en: 'Who cites it, and what else the number can mean.',
        vi: 'Những bài nhắc đến văn bản, và số hiệu đó còn có thể là văn bản nào.',
      },
      parameters: [DOCUMENT_ID, PAGE_NUMBER],
      answers: [gives(200, { en: 'The document.', vi: 'Văn bản.' }, PAGE, json(documentPage))],
      problems: ['not_found'],
    }),
    page({
      id: 'showDigest',
      path: '/digests/{id}',
      access: 'link',
      summary: { en: 'Show a digest', vi: 'Trang bản tin' },
      description: {
        en: 'A digest, whole: the link behind “and n more”.',
        vi: 'Một bản tin đầy đủ: liên kết sau “và n bài nữa”.',
      },
      parameters: [pathId({ en: 'The id of a digest.', vi: 'Mã bản tin.' }, 's0-1-8c0f2d7e5a914b36'), TOKEN],
      answers: [gives(200, { en: 'The digest.', vi: 'Bản tin.' }, PAGE, json(digest))],
      problems: ['token_invalid', 'token_expired', 'not_found'],
    }),
    page({
      id: 'showHelp',
      path: '/help',
      summary: { en: 'Show the help', vi: 'Trang trợ giúp' },
      description: {
        en: 'How to subscribe, search and read feeds, with examples.',
        vi: 'Cách đăng ký, tìm kiếm và đọc nguồn cấp, kèm ví dụ.',
      },
    }),
    page({
      id: 'showPrivacy',
      path: '/privacy',
      summary: { en: 'Show the privacy notice', vi: 'Thông báo quyền riêng tư' },
      description: {
        en: 'What is kept of people, what for, how long, and their rights.',
        vi: 'Lưu dữ liệu gì về người nhận, để làm gì, bao lâu, và các quyền của họ.',
      },
    }),
  ],
}

export const description: Tag = {
  name: 'description',
  title: { en: 'This description', vi: 'Bản mô tả này' },
  description: {
    en: 'The API about itself; neither loads anything from another host.',
    vi: 'API tự mô tả; cả hai không tải gì từ máy chủ khác.',
  },
  operations: [
    {
      id: 'readDescription',
      method: 'get',
      path: '/api/v1/openapi.json',
      access: 'open',
      summary: { en: 'Read the description', vi: 'Lấy bản mô tả' },
      description: {
        en: 'OpenAPI 3.1, made of the schemas that check the input.',
        vi: 'OpenAPI 3.1, tạo từ chính các lược đồ kiểm tra dữ liệu gửi lên.',
      },
      parameters: [IF_NONE_MATCH],
      answers: [
        gives(
          200,
          { en: 'The description.', vi: 'Bản mô tả.' },
          { type: 'application/json', schema: { type: 'object' } },
        ),
        NOT_CHANGED,
      ],
    },
    page({
      id: 'showReference',
      path: '/api/v1/docs',
      summary: { en: 'Show the reference', vi: 'Trang tra cứu API' },
      description: { en: 'The same for people.', vi: 'Nội dung tương tự, dành cho người đọc.' },
    }),
  ],
}

export const channels: Tag = {
  name: 'channels',
  title: { en: 'Channels', vi: 'Kênh' },
  description: {
    en: 'What the other side of a channel tells: messages to a bot, what became of a mail.',
    vi: 'Tin từ phía bên kia của kênh: tin nhắn gửi bot, kết quả của một thư.',
  },
  operations: [
    {
      id: 'receiveFromChannel',
      method: 'post',
      path: '/channels/{name}',
      access: 'provider',
      summary: { en: 'Receive from a provider', vi: 'Nhận tin từ nhà cung cấp' },
      description: {
        en: 'Called by Zalo, Telegram or Resend, each of which proves itself: `X-Bot-Api-Secret-Token`, `X-Telegram-Bot-Api-Secret-Token`, or the headers `svix-…`.',
        vi: 'Do Zalo, Telegram hoặc Resend gọi, mỗi bên tự chứng thực: `X-Bot-Api-Secret-Token`, `X-Telegram-Bot-Api-Secret-Token`, hoặc các header `svix-…`.',
      },
      parameters: [
        {
          name: 'name',
          in: 'path',
          isRequired: true,
          said: { en: 'The channel.', vi: 'Kênh.' },
          schema: { type: 'string', enum: ['zalo', 'telegram', 'email'] },
          example: 'zalo',
        },
      ],
      body: { contents: [{ type: 'application/json', schema: { type: 'object' } }] },
      answers: [
        gives(204, { en: 'It has arrived, whatever it was about.', vi: 'Đã nhận, dù nội dung là gì.' }),
      ],
      problems: ['not_found', 'not_authentic', 'json_invalid', 'too_large'],
    },
  ],
}
