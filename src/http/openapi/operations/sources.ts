import { articlePreview, newSource, sourceChange, sourcePreview } from '../../schemas.ts'
import { articlePreviewAnswer, pollReport, source, sourcePreviewAnswer } from '../answers/sources.ts'
import { gives, json, NOTHING } from '../contents.ts'
import type { Tag } from '../operation.ts'
import { pathId, query } from '../parameters.ts'
import { body, listOf, view } from '../shapes.ts'
import { TIME_ZONE } from './defaults.ts'

const ID = pathId({ en: 'The id of a source.', vi: 'Mã của nguồn tin.' }, 'bao-tinh')

const EXAMPLE = {
  id: 'bao-tinh',
  name: 'Báo tỉnh',
  url: 'https://baotinh.example/rss/home.rss',
  kind: 'feed',
  fullText: true,
  timezone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
  minIntervalMinutes: 15,
  enabled: true,
  health: {
    lastPollAt: null,
    lastNewAt: null,
    lastStatus: null,
    lastHttpStatus: null,
    lastError: null,
    failures: 0,
    retired: false,
    nextPollAt: '2026-11-24T00:00:00.000Z',
    why: {
      code: 'first',
      message: 'Waits until 07:00, because it has not been polled yet.',
      message_vi: 'Đợi đến 07:00 vì chưa được đọc lần nào.',
    },
    faults: [],
    warnings: [],
  },
}

export const sources: Tag = {
  name: 'sources',
  title: { en: 'Sources', vi: 'Nguồn tin' },
  description: {
    en: 'Places that news comes from: feeds, news sitemaps, and pages that list articles.',
    vi: 'Nơi lấy tin: nguồn cấp RSS, Atom, JSON; sơ đồ trang tin tức; trang liệt kê bài.',
  },
  operations: [
    {
      id: 'listSources',
      method: 'get',
      path: '/api/v1/sources',
      access: 'admin',
      summary: { en: 'List sources', vi: 'Liệt kê nguồn tin' },
      description: {
        en: 'Every source with its health: the last poll and what it came to, the next one and why then.',
        vi: 'Mọi nguồn tin kèm tình trạng: lần đọc gần nhất và kết quả, lần đọc tới và vì sao vào lúc đó.',
      },
      answers: [
        gives(
          200,
          { en: 'All sources.', vi: 'Tất cả nguồn tin.' },
          json(view('SourceList', listOf(source)), { items: [EXAMPLE], cursor: null }),
        ),
      ],
    },
    {
      id: 'createSource',
      method: 'post',
      path: '/api/v1/sources',
      access: 'admin',
      summary: { en: 'Add a source', vi: 'Thêm nguồn tin' },
      description: {
        en: 'The address is enough: name and kind are read from its first document, an id is made of the name. What its first poll finds alerts nobody.',
        vi: 'Chỉ cần địa chỉ: tên và loại nguồn được lấy từ lần đọc đầu, mã được tạo từ tên. Những tin có sẵn ở lần đọc đầu không báo cho ai.',
      },
      body: {
        contents: [
          json(body('NewSource', newSource(false, TIME_ZONE)), {
            id: 'bao-tinh',
            name: 'Báo tỉnh',
            url: 'https://baotinh.example/rss/home.rss',
          }),
        ],
      },
      answers: [
        {
          ...gives(201, { en: 'The source.', vi: 'Nguồn tin vừa thêm.' }, json(source, EXAMPLE)),
          headers: { Location: { en: 'Where the source is.', vi: 'Địa chỉ của nguồn tin.' } },
        },
      ],
      problems: ['exists', 'restore_needed'],
    },
    {
      id: 'readSource',
      method: 'get',
      path: '/api/v1/sources/{id}',
      access: 'admin',
      summary: { en: 'Read a source', vi: 'Xem nguồn tin' },
      description: {
        en: 'One source with its health.',
        vi: 'Một nguồn tin kèm tình trạng của nó.',
      },
      parameters: [ID],
      answers: [gives(200, { en: 'The source.', vi: 'Nguồn tin.' }, json(source, EXAMPLE))],
      problems: ['not_found'],
    },
    {
      id: 'changeSource',
      method: 'patch',
      path: '/api/v1/sources/{id}',
      access: 'admin',
      summary: { en: 'Change a source', vi: 'Sửa nguồn tin' },
      description: {
        en: 'Changes the fields that are named and leaves the others.',
        vi: 'Chỉ sửa những trường được nêu, các trường khác giữ nguyên.',
      },
      parameters: [ID],
      body: {
        contents: [json(body('SourceChange', sourceChange(false)), { minIntervalMinutes: 30 })],
      },
      answers: [
        gives(
          200,
          { en: 'The source as it is now.', vi: 'Nguồn tin sau khi sửa.' },
          json(source, { ...EXAMPLE, minIntervalMinutes: 30 }),
        ),
      ],
      problems: ['not_found', 'restore_needed'],
    },
    {
      id: 'deleteSource',
      method: 'delete',
      path: '/api/v1/sources/{id}',
      access: 'admin',
      summary: { en: 'Delete a source', vi: 'Xóa nguồn tin' },
      description: {
        en: 'It is not polled any more. Its articles stay in the archive.',
        vi: 'Nguồn không được đọc nữa. Các bài đã lưu vẫn còn trong kho.',
      },
      parameters: [ID],
      answers: [NOTHING],
      problems: ['not_found', 'restore_needed'],
    },
    {
      id: 'ingestDocument',
      method: 'post',
      path: '/api/v1/sources/{id}/ingest',
      access: 'admin',
      summary: { en: 'Hand in a document', vi: 'Nộp nội dung nguồn' },
      description: {
        en: 'Takes in what a poll would have fetched, from a machine that the source does not refuse. The same way, the same report; the bytes may be compressed by gzip.',
        vi: 'Nhận nội dung mà lần đọc lẽ ra tự tải, do một máy không bị nguồn từ chối gửi lên. Xử lý và báo cáo như một lần đọc; nội dung có thể nén gzip.',
      },
      parameters: [
        ID,
        query(
          'url',
          {
            en: 'Where the document stands; links are resolved against it.',
            vi: 'Địa chỉ của nội dung, để hiểu các liên kết tương đối.',
          },
          { type: 'string', maxLength: 2_000, format: 'uri' },
          'https://baotinh.example/rss/home.rss',
        ),
      ],
      body: {
        contents: [
          {
            type: 'application/rss+xml',
            schema: { type: 'string' },
            example:
              '<rss version="2.0"><channel><title>Báo tỉnh</title><link>https://baotinh.example/</link><item><title>Thông xe cầu mới</title><link>https://baotinh.example/tin-1.html</link><guid>tin-1</guid></item></channel></rss>',
          },
          { type: '*/*', schema: { type: 'string' } },
        ],
      },
      answers: [gives(200, { en: 'The report of the poll.', vi: 'Báo cáo của lần đọc.' }, json(pollReport))],
      problems: ['input_invalid', 'encoding', 'body_empty', 'too_large', 'not_found', 'restore_needed'],
    },
    {
      id: 'previewSource',
      method: 'post',
      path: '/api/v1/sources/preview',
      access: 'admin',
      summary: { en: 'Preview a source', vi: 'Xem thử nguồn tin' },
      description: {
        en: 'Fetches an address and reads it as a source; nothing is stored. A page answers with the feeds that it announces, and with the selectors that would read its list.',
        vi: 'Tải một địa chỉ và đọc như nguồn tin, không lưu gì. Với trang web, trả về các nguồn cấp mà trang giới thiệu và bộ chọn đọc được danh sách bài.',
      },
      body: {
        contents: [
          json(body('SourcePreviewWish', sourcePreview(false, TIME_ZONE)), {
            url: 'https://baotinh.example/rss/home.rss',
          }),
        ],
      },
      answers: [
        gives(
          200,
          { en: 'What a source there would give.', vi: 'Những gì nguồn tin ở đó cung cấp.' },
          json(sourcePreviewAnswer, {
            feed: { format: 'rss', title: 'Báo tỉnh', link: 'https://baotinh.example/', language: 'vi' },
            items: [
              {
                id: 'tin-1',
                url: 'https://baotinh.example/tin-1.html',
                title: 'Thông xe cầu mới',
                author: null,
                published: '2026-11-23T23:30:00.000Z',
                summary: 'Cầu dài ba trăm mét.',
                content: null,
              },
            ],
            warnings: [],
            discovered: [],
            selectors: null,
          }),
        ),
      ],
      asksOutside: true,
    },
    {
      id: 'previewArticle',
      method: 'post',
      path: '/api/v1/articles/preview',
      access: 'admin',
      summary: { en: 'Preview an article', vi: 'Xem thử bài báo' },
      description: {
        en: 'Reads the page of an article, at its address or as it is given in `html`, as its source would be read; nothing is stored.',
        vi: 'Đọc trang của một bài, theo địa chỉ hoặc theo `html` gửi kèm, như khi đọc cho nguồn tin; không lưu gì.',
      },
      body: {
        contents: [
          json(body('ArticlePreviewWish', articlePreview(false)), {
            url: 'https://baotinh.example/tin-1.html',
            html: '<html lang="vi"><body><article><h1>Thông xe cầu mới</h1><p>Sáng nay, Ủy ban nhân dân tỉnh tổ chức lễ thông xe cây cầu mới bắc qua sông, sau hai năm thi công.</p></article></body></html>',
          }),
        ],
      },
      answers: [
        gives(
          200,
          { en: 'What the page says.', vi: 'Nội dung đọc được từ trang.' },
          json(articlePreviewAnswer, {
            kind: 'article',
            title: 'Thông xe cầu mới',
            byline: null,
            published: null,
            lead: null,
            text: 'Sáng nay, Ủy ban nhân dân tỉnh tổ chức lễ thông xe cây cầu mới bắc qua sông, sau hai năm thi công.',
            captions: [],
            section: null,
            canonical: null,
            documents: [],
            warnings: [],
          }),
        ),
      ],
      asksOutside: true,
    },
  ],
}
