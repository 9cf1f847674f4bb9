import * as z from 'zod'
import { range, recovery } from '../../schemas-ledger.ts'
import { peopleImport } from '../../schemas-people.ts'
import {
  account,
  deliveryDetail,
  deliveryList,
  mail,
  mailList,
  peopleExport,
  subscriberList,
} from '../answers/people.ts'
import { gives, json, NOTHING } from '../contents.ts'
import type { Tag } from '../operation.ts'
import { CURSOR, LIMIT, pathId, query } from '../parameters.ts'
import { body, sentence, time, view } from '../shapes.ts'
import { CHANNELS, TIME_ZONE } from './defaults.ts'

const DELIVERY_ID = pathId({ en: 'The id of a delivery.', vi: 'Mã của lần gửi.' }, 's0-1-8c0f2d7e5a914b36')

const DELIVERY = {
  id: 's0-1-8c0f2d7e5a914b36',
  subscriber: 's0-4be0643f1d98573b',
  kind: 'digest',
  lane: 'scheduled',
  status: 'sent',
  reason: null,
  events: 3,
  attempts: 1,
  createdAt: '2026-11-24T00:00:05.000Z',
  nextAttemptAt: null,
  settledAt: '2026-11-24T00:00:06.000Z',
  lastAttempt: {
    result: 'sent',
    status: 200,
    providerId: null,
    begunAt: '2026-11-24T00:00:05.100Z',
    endedAt: '2026-11-24T00:00:06.000Z',
    bodyHash: '3a6eb0790f39ac87',
  },
}

export const deliveries: Tag = {
  name: 'deliveries',
  title: { en: 'Deliveries', vi: 'Lần gửi' },
  description: {
    en: 'The ledger: a row for every message, with its attempts and what became of it.',
    vi: 'Sổ gửi: mỗi thư một dòng, kèm các lần thử và kết quả.',
  },
  operations: [
    {
      id: 'listDeliveries',
      method: 'get',
      path: '/api/v1/deliveries',
      access: 'admin',
      summary: { en: 'List deliveries', vi: 'Liệt kê lần gửi' },
      description: {
        en: 'Newest first, of one status or of all.',
        vi: 'Mới nhất trước, theo một trạng thái hoặc tất cả.',
      },
      parameters: [
        query(
          'status',
          { en: 'Only those of this status.', vi: 'Chỉ những lần gửi ở trạng thái này.' },
          { type: 'string', enum: ['due', 'sent', 'suppressed', 'dead'] },
        ),
        LIMIT,
        CURSOR,
      ],
      answers: [
        gives(
          200,
          { en: 'A page of the ledger.', vi: 'Một trang của sổ gửi.' },
          json(deliveryList, { items: [DELIVERY], cursor: null }),
        ),
      ],
      problems: ['input_invalid'],
    },
    {
      id: 'readDelivery',
      method: 'get',
      path: '/api/v1/deliveries/{id}',
      access: 'admin',
      summary: { en: 'Read a delivery', vi: 'Xem lần gửi' },
      description: {
        en: 'One delivery with every attempt that is remembered.',
        vi: 'Một lần gửi kèm mọi lần thử còn lưu.',
      },
      parameters: [DELIVERY_ID],
      answers: [
        gives(
          200,
          { en: 'The delivery.', vi: 'Lần gửi.' },
          json(deliveryDetail, { ...DELIVERY, log: [DELIVERY.lastAttempt] }),
        ),
      ],
      problems: ['not_found'],
    },
    {
      id: 'retryDelivery',
      method: 'post',
      path: '/api/v1/deliveries/{id}/retry',
      access: 'admin',
      summary: { en: 'Send a dead delivery again', vi: 'Gửi lại thư đã hỏng' },
      description: {
        en: 'With the id and the bytes that it had.',
        vi: 'Gửi lại với đúng mã và nội dung cũ.',
      },
      parameters: [DELIVERY_ID],
      answers: [
        gives(
          200,
          { en: 'The delivery, due again.', vi: 'Lần gửi, đang chờ gửi lại.' },
          json(deliveryDetail),
        ),
      ],
      problems: ['not_found', 'not_dead'],
    },
    {
      id: 'retryDeliveries',
      method: 'post',
      path: '/api/v1/deliveries/retry',
      access: 'admin',
      summary: {
        en: 'Send all dead deliveries of a time again',
        vi: 'Gửi lại mọi thư hỏng trong một khoảng thời gian',
      },
      description: {
        en: 'Every dead delivery written from `from` to `to`.',
        vi: 'Mọi lần gửi đã hỏng được lập từ `from` đến `to`.',
      },
      body: {
        contents: [
          json(body('RetryRange', range), {
            from: '2026-11-26T00:00:00+07:00',
            to: '2026-11-26T12:00:00+07:00',
          }),
        ],
      },
      answers: [
        gives(
          200,
          { en: 'How many go out again.', vi: 'Số thư được gửi lại.' },
          json(view('Retried', z.strictObject({ retried: z.int() })), { retried: 2 }),
        ),
      ],
    },
    {
      id: 'readAccount',
      method: 'get',
      path: '/api/v1/account',
      access: 'admin',
      summary: { en: 'Read the account', vi: 'Xem bảng đối soát' },
      description: {
        en: 'Events × subscriptions, whole numbers: matched = sent + suppressed + pending + dead at every moment.',
        vi: 'Số tin × lượt theo dõi, số nguyên: matched = sent + suppressed + pending + dead ở mọi thời điểm.',
      },
      answers: [
        gives(
          200,
          { en: 'The account.', vi: 'Bảng đối soát.' },
          json(account, {
            matched: 12,
            sent: 9,
            suppressed: 1,
            pending: 2,
            dead: 0,
            reasons: { 'suppressed:repeat': 1 },
          }),
        ),
      ],
    },
    {
      id: 'listOutbox',
      method: 'get',
      path: '/api/v1/outbox',
      access: 'admin',
      summary: { en: 'List the outbox', vi: 'Xem hộp thư đi' },
      description: {
        en: 'Development: mail that was “sent”, newest first, kept a day.',
        vi: 'Khi phát triển: thư “đã gửi”, mới nhất trước, giữ một ngày.',
      },
      answers: [gives(200, { en: 'The mails.', vi: 'Các thư.' }, json(mailList))],
    },
    {
      id: 'readOutbox',
      method: 'get',
      path: '/api/v1/outbox/{id}',
      access: 'admin',
      summary: { en: 'Read a mail of the outbox', vi: 'Xem một thư trong hộp thư đi' },
      description: { en: 'One mail, whole.', vi: 'Một thư, đầy đủ.' },
      parameters: [DELIVERY_ID],
      answers: [gives(200, { en: 'The mail.', vi: 'Thư.' }, json(mail))],
      problems: ['not_found'],
    },
  ],
}

const people = body('PeopleTransfer', peopleImport(CHANNELS, false, TIME_ZONE))

export const subscribers: Tag = {
  name: 'subscribers',
  title: { en: 'Subscribers', vi: 'Người nhận tin' },
  description: {
    en: 'People as an operator sees them, without addresses, and carries them from one installation to another.',
    vi: 'Người nhận tin dưới góc nhìn người quản trị, không có địa chỉ, và việc chuyển họ giữa các hệ thống.',
  },
  operations: [
    {
      id: 'listSubscribers',
      method: 'get',
      path: '/api/v1/subscribers',
      access: 'admin',
      summary: { en: 'List subscribers', vi: 'Liệt kê người nhận' },
      description: {
        en: 'By id; of an address only its hash.',
        vi: 'Xếp theo mã; địa chỉ chỉ hiện dạng băm.',
      },
      parameters: [LIMIT, CURSOR],
      answers: [
        gives(
          200,
          { en: 'A page of subscribers.', vi: 'Một trang người nhận.' },
          json(subscriberList, {
            items: [
              {
                id: DELIVERY.subscriber,
                channel: 'email',
                addressHash: '9f86d081884c7d65',
                status: 'active',
                locale: 'vi',
                schedule: {
                  cadence: 'daily',
                  at: '07:00',
                  weekday: 1,
                  timezone: 'Asia/Ho_Chi_Minh',
                  quiet: null,
                  days: 'all',
                },
                topics: 1,
                createdAt: '2026-11-23T02:00:00.000Z',
                confirmedAt: '2026-11-23T02:01:00.000Z',
                failingSince: null,
              },
            ],
            cursor: null,
          }),
        ),
      ],
      problems: ['input_invalid'],
    },
    {
      id: 'eraseSubscriber',
      method: 'delete',
      path: '/api/v1/subscribers/{id}',
      access: 'admin',
      summary: { en: 'Erase a subscriber', vi: 'Xóa người nhận' },
      description: {
        en: 'As a person may erase themselves: address and payloads go, counts stay.',
        vi: 'Như khi người nhận tự xóa: xóa địa chỉ và nội dung, giữ số đếm.',
      },
      parameters: [pathId({ en: 'The id of a subscriber.', vi: 'Mã người nhận.' }, DELIVERY.subscriber)],
      answers: [NOTHING],
      problems: ['not_found'],
    },
    {
      id: 'exportPeople',
      method: 'get',
      path: '/api/v1/export',
      access: 'admin',
      summary: { en: 'Export people', vi: 'Xuất danh sách người nhận' },
      description: {
        en: 'Subscribers with their addresses, secrets and consents, page by page.',
        vi: 'Người nhận kèm địa chỉ, khóa và sự đồng ý, theo từng trang.',
      },
      parameters: [
        {
          ...query(
            'subscribers',
            {
              en: 'Must be `true`: people are exported only for who says so.',
              vi: 'Phải là `true`: chỉ xuất người nhận khi nói rõ.',
            },
            { type: 'string', enum: ['true'] },
            'true',
          ),
          isRequired: true,
        },
        LIMIT,
        CURSOR,
      ],
      answers: [gives(200, { en: 'A page of people.', vi: 'Một trang người nhận.' }, json(peopleExport))],
      problems: ['input_invalid'],
    },
    {
      id: 'importPeople',
      method: 'post',
      path: '/api/v1/import',
      access: 'admin',
      summary: { en: 'Import people', vi: 'Nhập danh sách người nhận' },
      description: {
        en: 'What an export wrote, or a person’s own. Who is known stays as they are; nothing is sent.',
        vi: 'Nhận dữ liệu do chức năng xuất tạo ra, hoặc dữ liệu một người tự tải về. Người đã có thì giữ nguyên; không gửi gì.',
      },
      body: {
        contents: [
          json(people, {
            version: 1,
            subscribers: [
              {
                channel: 'email',
                address: 'chi@example.vn',
                keys: [],
                locale: 'vi',
                schedule: { cadence: 'daily', at: '07:00' },
                status: 'active',
                consents: [
                  {
                    text: 'Tôi đồng ý nhận tin.',
                    version: 1,
                    at: '2026-11-23T02:00:00.000Z',
                    ipHash: null,
                    locale: 'vi',
                    how: 'link',
                    addressHash: '9f86d081884c7d65',
                    confirmedAt: '2026-11-23T02:01:00.000Z',
                  },
                ],
                subscriptions: [
                  { topic: 'kinh-te-tu-nhan', name: 'Kinh tế tư nhân', urgent: false, updates: false },
                ],
              },
            ],
          }),
        ],
      },
      answers: [
        gives(
          200,
          {
            en: 'How many are new, and how many were known.',
            vi: 'Bao nhiêu người mới, bao nhiêu người đã có.',
          },
          json(view('Imported', z.strictObject({ imported: z.int(), known: z.int() })), {
            imported: 1,
            known: 0,
          }),
        ),
      ],
      problems: ['unknown_topic', 'query_invalid', 'not_found', 'restore_needed'],
    },
  ],
}

const health = view(
  'Health',
  z.strictObject({
    status: z.enum(['ok', 'failing']),
    reasons: z.array(z.strictObject({ code: z.string(), ...sentence })),
    admin: z.string(),
    sources: z.int(),
    failingSources: z.array(z.strictObject({ source: z.string(), failures: z.int() })),
    alarms: z.array(
      z.strictObject({
        code: z.string(),
        source: z.string().optional(),
        topic: z.string().optional(),
        name: z.string().nullable().optional(),
        concept: z.string().optional(),
        since: time.optional(),
        ...sentence,
      }),
    ),
    laggingShards: z.array(z.int()),
  }),
)

const HEALTHY = {
  status: 'ok',
  reasons: [],
  admin: 'open',
  sources: 5,
  failingSources: [],
  alarms: [],
  laggingShards: [],
}

export const repairs: Tag = {
  name: 'repairs',
  title: { en: 'Health and repairs', vi: 'Tình trạng và khắc phục' },
  description: {
    en: 'What an operator looks at, and repairs with.',
    vi: 'Nơi người quản trị theo dõi và khắc phục sự cố.',
  },
  operations: [
    {
      id: 'readHealth',
      method: 'get',
      path: '/health',
      access: 'open',
      summary: { en: 'Read the health', vi: 'Xem tình trạng' },
      description: {
        en: '200, or 503 with reasons where users would notice that something is broken.',
        vi: '200, hoặc 503 kèm lý do khi người dùng sẽ nhận thấy có sự cố.',
      },
      answers: [
        gives(200, { en: 'All is well.', vi: 'Mọi thứ ổn.' }, json(health, HEALTHY)),
        gives(503, { en: 'Something is broken.', vi: 'Có sự cố.' }, json(health)),
      ],
    },
    {
      id: 'restore',
      method: 'post',
      path: '/api/v1/restore',
      access: 'admin',
      summary: { en: 'Restore the Newsroom', vi: 'Khôi phục Newsroom' },
      description: {
        en: 'Makes its rows again from KV, where they were lost; harmless where they were not.',
        vi: 'Dựng lại dữ liệu từ KV khi bị mất; vô hại nếu không mất.',
      },
      answers: [
        gives(
          200,
          { en: 'What was made again.', vi: 'Những gì đã dựng lại.' },
          json(
            view(
              'Restored',
              z.strictObject({ articles: z.int(), topics: z.int(), sources: z.int(), seq: z.int() }),
            ),
            { articles: 1_200, topics: 10, sources: 5, seq: 240 },
          ),
        ),
      ],
    },
    {
      id: 'recover',
      method: 'post',
      path: '/api/v1/recovery',
      access: 'admin',
      summary: { en: 'Recover a shard', vi: 'Đưa phân mảnh về thời điểm trước' },
      description: {
        en: 'Takes a shard of the Mailroom back to a time of the last 30 days, in two steps: the first announces it (202), the same request a minute later does it.',
        vi: 'Đưa một phân mảnh của Mailroom về thời điểm trong 30 ngày qua, gồm hai bước: lần đầu thông báo (202), gửi lại yêu cầu đó sau một phút để thực hiện.',
      },
      body: {
        contents: [json(body('RecoveryWish', recovery), { shard: 0, to: '2026-11-24T00:00:00Z' })],
      },
      answers: [
        gives(
          202,
          { en: 'It is announced; ask again then.', vi: 'Đã thông báo; hãy gửi lại vào lúc đã nêu.' },
          json(view('RecoveryAnnounced', z.strictObject({ status: z.literal('announced'), again: time })), {
            status: 'announced',
            again: '2026-11-24T03:01:00.000Z',
          }),
        ),
        gives(
          200,
          { en: 'The shard is recovering.', vi: 'Phân mảnh đang được đưa về.' },
          json(view('Recovering', z.strictObject({ status: z.literal('recovering'), undo: z.string() }))),
        ),
      ],
      problems: ['not_found'],
    },
  ],
}
