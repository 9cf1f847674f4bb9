import { FEED_FILES, FORMATS } from '../../feeds/formats.ts'
import { gives, NOT_CHANGED, PAGE } from '../contents.ts'
import type { Content, Operation, Parameter, Said, Tag } from '../operation.ts'
import { IF_MODIFIED_SINCE, IF_NONE_MATCH, PAGE_NUMBER, QUERY, query } from '../parameters.ts'
import { DOCUMENT_ID, TOPIC_ID } from './news.ts'

const SUFFIXES = { 'feed.xml': 'Rss', 'atom.xml': 'Atom', 'feed.json': 'JsonFeed' } as const

/** A list that is offered in every format. */
interface List {
  /** What ids of operations begin with. */
  id: string
  path: string
  said: Said
  parameters: readonly Parameter[]
}

const CURSOR = query(
  'cursor',
  {
    en: 'Where the page begins, as the link to it says.',
    vi: 'Chỗ trang bắt đầu, có sẵn trong liên kết tới trang.',
  },
  { type: 'string', pattern: '^\\d{1,16}$' },
)
const NARROWED = query(
  'q',
  {
    en: 'Only entries that match this query, too.',
    vi: 'Chỉ lấy những mục khớp thêm truy vấn này.',
  },
  { type: 'string' },
  '"khu công nghiệp"',
)
const RAW = query(
  'raw',
  {
    en: 'Whatever it says: the document even for who opens it in a browser.',
    vi: 'Giá trị nào cũng được: trình duyệt cũng nhận tài liệu gốc.',
  },
  { type: 'string' },
)

const LISTS: readonly List[] = [
  {
    id: 'readHome',
    path: '/',
    said: { en: 'Every public topic’s matches', vi: 'Tin của mọi chủ đề công khai' },
    parameters: [NARROWED, PAGE_NUMBER],
  },
  {
    id: 'readTopicFeed',
    path: '/topics/{id}/',
    said: { en: 'A topic’s matches', vi: 'Tin của một chủ đề' },
    parameters: [TOPIC_ID, NARROWED, PAGE_NUMBER],
  },
  {
    id: 'readDocumentFeed',
    path: '/documents/{id}/',
    said: { en: 'Who cites a document', vi: 'Tin nhắc đến một văn bản' },
    parameters: [DOCUMENT_ID, NARROWED, PAGE_NUMBER],
  },
  {
    id: 'readSearchFeed',
    path: '/search/',
    said: { en: 'A query’s matches', vi: 'Tin của một truy vấn' },
    parameters: [{ ...QUERY, isRequired: true }, PAGE_NUMBER, CURSOR],
  },
]

/** A document that readers ask for again and again. */
function kept(content: Content): Operation['answers'] {
  return [
    {
      ...gives(200, { en: 'The document.', vi: 'Tài liệu.' }, content),
      headers: {
        ETag: { en: 'The same for the same bytes.', vi: 'Giống nhau khi nội dung giống nhau.' },
        'Last-Modified': { en: 'When what it says last changed.', vi: 'Lúc nội dung thay đổi gần nhất.' },
      },
    },
    NOT_CHANGED,
  ]
}

const feedsOf = ({ id, path, said, parameters }: List): Operation[] =>
  FEED_FILES.map((file) => {
    const { type, name } = FORMATS[file]
    const [feed, ...unchanged] = kept({
      type,
      schema: { type: file === 'feed.json' ? 'object' : 'string' },
    })
    return {
      id: `${id}${SUFFIXES[file]}`,
      method: 'get',
      path: `${path}${file}`,
      access: 'open',
      summary: { en: `${said.en}, as ${name}`, vi: `${said.vi}, dạng ${name}` },
      description: {
        en: 'The newest entries, with links to older pages. Who opens it in a browser sees a page; `?raw` is the document for everybody.',
        vi: 'Các mục mới nhất, có liên kết tới trang cũ hơn. Mở bằng trình duyệt thì thấy trang; thêm `?raw` để luôn lấy tài liệu.',
      },
      parameters: [...parameters, RAW, IF_NONE_MATCH, IF_MODIFIED_SINCE],
      answers: [...(feed ? [{ ...feed, contents: [...(feed.contents ?? []), PAGE] }] : []), ...unchanged],
      problems: ['input_invalid', 'query_invalid', 'not_found', 'restore_needed'],
    }
  })

export const feeds: Tag = {
  name: 'feeds',
  title: { en: 'Feeds', vi: 'Nguồn cấp' },
  description: {
    en: 'For feed readers. Ids of entries stay the same over edits and rebuilds.',
    vi: 'Dành cho trình đọc tin. Mã của mỗi mục giữ nguyên khi bài được sửa hay dữ liệu dựng lại.',
  },
  operations: [
    ...LISTS.flatMap(feedsOf),
    {
      id: 'listFeeds',
      method: 'get',
      path: '/opml.xml',
      access: 'open',
      summary: { en: 'List the feeds, as OPML', vi: 'Danh sách nguồn cấp, dạng OPML' },
      description: {
        en: 'The feed of all topics and that of each, to be taken into a reader in one step.',
        vi: 'Nguồn cấp chung và của từng chủ đề, để nhập vào trình đọc tin một lần.',
      },
      parameters: [IF_NONE_MATCH, IF_MODIFIED_SINCE],
      answers: kept({ type: 'text/x-opml', schema: { type: 'string' } }),
    },
  ],
}
