import { pollBody } from '../../schemas.ts'
import { pollReport, pollStarted } from '../answers/sources.ts'
import { gives, json } from '../contents.ts'
import type { Operation, Tag } from '../operation.ts'
import { CURSOR, LIMIT, pathId, query } from '../parameters.ts'
import { body, listOf, view } from '../shapes.ts'

const REPORT = {
  id: 'poll-mhx2k1-4f7c2a',
  trigger: 'manual',
  startedAt: '2026-11-24T00:00:00.000Z',
  finishedAt: '2026-11-24T00:00:01.250Z',
  sources: [
    {
      source: 'bao-tinh',
      status: 'new',
      httpStatus: 200,
      items: 20,
      new: 2,
      updated: 1,
      matched: 1,
      baseline: false,
      pendingPages: 2,
      durationMs: 310,
    },
  ],
}

const poll = (id: string, path: string, summary: Operation['summary']): Operation => ({
  id,
  method: 'post',
  path,
  access: 'admin',
  summary,
  description: {
    en: 'Polls every source, or the one that is named, and answers when its events are with the Mailroom. A poll that is under way already is joined.',
    vi: 'Đọc mọi nguồn tin, hoặc một nguồn được nêu, và trả lời khi các tin mới đã sang bộ phận gửi. Nếu đang có lần đọc như vậy thì cùng đợi lần đó.',
  },
  parameters: [
    query(
      'async',
      {
        en: 'Answer at once with the address of the report.',
        vi: 'Trả lời ngay, kèm địa chỉ của báo cáo.',
      },
      { type: 'boolean', default: false },
    ),
  ],
  body: { contents: [json(body('PollWish', pollBody), { source: 'bao-tinh' })], isOptional: true },
  answers: [
    gives(200, { en: 'The report.', vi: 'Báo cáo của lần đọc.' }, json(pollReport, REPORT)),
    {
      ...gives(
        202,
        { en: 'The poll has begun (`async`).', vi: 'Lần đọc đã bắt đầu (`async`).' },
        json(pollStarted, { id: REPORT.id }),
      ),
      headers: { Location: { en: 'Where the report will be.', vi: 'Địa chỉ của báo cáo.' } },
    },
  ],
  problems: ['not_found', 'restore_needed'],
})

export const polls: Tag = {
  name: 'polls',
  title: { en: 'Polls', vi: 'Lần đọc nguồn' },
  description: {
    en: 'Visits to sources, each with its report.',
    vi: 'Mỗi lần đọc các nguồn tin, kèm báo cáo.',
  },
  operations: [
    poll('poll', '/api/v1/polls', { en: 'Poll now', vi: 'Đọc nguồn ngay' }),
    {
      id: 'listPolls',
      method: 'get',
      path: '/api/v1/polls',
      access: 'admin',
      summary: { en: 'List polls', vi: 'Liệt kê các lần đọc' },
      description: { en: 'Past polls, newest first.', vi: 'Các lần đọc đã qua, mới nhất trước.' },
      parameters: [LIMIT, CURSOR],
      answers: [
        gives(
          200,
          { en: 'A page of reports.', vi: 'Một trang báo cáo.' },
          json(view('PollList', listOf(pollReport)), { items: [REPORT], cursor: null }),
        ),
      ],
      problems: ['input_invalid'],
    },
    {
      id: 'readPoll',
      method: 'get',
      path: '/api/v1/polls/{id}',
      access: 'admin',
      summary: { en: 'Read a poll', vi: 'Xem một lần đọc' },
      description: {
        en: 'The report of one poll. While it runs, `finishedAt` is null.',
        vi: 'Báo cáo của một lần đọc. Khi đang chạy, `finishedAt` là null.',
      },
      parameters: [pathId({ en: 'The id of a poll.', vi: 'Mã của lần đọc.' }, REPORT.id)],
      answers: [gives(200, { en: 'The report.', vi: 'Báo cáo của lần đọc.' }, json(pollReport, REPORT))],
      problems: ['not_found'],
    },
    poll('pollShort', '/polls', { en: 'Poll now (short address)', vi: 'Đọc nguồn ngay (địa chỉ ngắn)' }),
  ],
}
