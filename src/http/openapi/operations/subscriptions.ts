import * as z from 'zod'
import { linkWish, moveWish, schedule, secretWish, subscription } from '../../schemas.ts'
import { personExport } from '../answers/people.ts'
import { form, gives, json, PAGE } from '../contents.ts'
import type { Operation, Tag } from '../operation.ts'
import { LANG, TOKEN } from '../parameters.ts'
import { body, time, view } from '../shapes.ts'
import { CHANNELS, TIME_ZONE } from './defaults.ts'

const { cadence, at, weekday, timezone, days } = schedule(TIME_ZONE).shape
const typed = z.string()
const ticked = z.literal(['on', 'true', '1'])

/** The fields of a form for a schedule, each as typed. */
const scheduleForm = {
  cadence: cadence.optional(),
  at: at.optional(),
  weekday: weekday.optional(),
  timezone: timezone.optional(),
  quietFrom: typed.optional(),
  quietUntil: typed.optional(),
  days: days.optional(),
}

const subscriptionForm = body(
  'SubscriptionForm',
  z.strictObject({
    address: typed.optional(),
    subscription: typed.optional(),
    topics: z.array(typed).optional(),
    query: typed.optional(),
    ...scheduleForm,
    locale: z.enum(['vi', 'en']).optional(),
    consent: ticked,
  }),
)

const manageForm = body(
  'ManageForm',
  z.strictObject({
    topics: z.array(typed).optional(),
    urgent: z.array(typed).optional(),
    updates: z.array(typed).optional(),
    query: typed.optional(),
    ...scheduleForm,
    locale: z.enum(['vi', 'en']).optional(),
    paused: z.literal('true').optional(),
    consent: ticked.optional(),
    seen: typed.optional(),
  }),
)

const linkShape = body('LinkWish', linkWish(CHANNELS, false))
const addressForm = body('AddressForm', z.strictObject({ address: typed }))
const moveShape = body('MoveWish', moveWish)
const moveForm = body('MoveForm', z.strictObject({ address: typed, consent: ticked }))
const pressed = body('Pressed', z.strictObject({ 'List-Unsubscribe': z.literal('One-Click').optional() }))

const pending = view('Pending', z.strictObject({ status: z.literal('pending') }))
const unchanged = view('Unchanged', z.strictObject({ status: z.literal('unchanged') }))
const accepted = view('Accepted', z.strictObject({ status: z.literal('accepted') }))
const renewed = view('RenewedLink', z.strictObject({ manage: z.string() }))
const secrets = view(
  'Secrets',
  z.strictObject({ secret: z.string().optional(), live: z.int(), olderUntil: time.nullable() }),
)
const pushKey = view('PushKey', z.strictObject({ key: z.string() }))

const MAIL = { type: 'email', address: 'ban@example.vn' }
const LINK = [TOKEN, LANG]
const OF_A_LINK = ['token_invalid', 'token_expired', 'not_found'] as const

const SAID = { en: 'The page.', vi: 'Trang.' }

/** A page that a signed link opens, and the POST of its button. */
function linkPage(
  operation: Pick<Operation, 'id' | 'method' | 'path' | 'summary' | 'description'> & Partial<Operation>,
): Operation {
  return {
    access: 'link',
    parameters: LINK,
    answers: [gives(200, SAID, PAGE)],
    problems: OF_A_LINK,
    ...operation,
  }
}

export const subscriptions: Tag = {
  name: 'subscriptions',
  title: { en: 'Subscribing', vi: 'Đăng ký nhận tin' },
  description: {
    en: 'Asking to be told. Nobody learns from an answer who is known already.',
    vi: 'Đăng ký nhận tin. Không ai biết được qua câu trả lời rằng một địa chỉ đã đăng ký hay chưa.',
  },
  operations: [
    {
      id: 'subscribe',
      method: 'post',
      path: '/api/v1/subscriptions',
      access: 'open',
      summary: { en: 'Subscribe', vi: 'Đăng ký' },
      description: {
        en: 'Topics, a query, or both. An address of mail is asked by a link, a browser by a first push; a webhook is confirmed within this request by answering `subscription.confirm`. Only matches made after the confirmation alert.',
        vi: 'Nêu chủ đề, truy vấn hoặc cả hai. Thư điện tử xác nhận bằng liên kết, trình duyệt bằng thông báo đầu tiên; webhook xác nhận ngay trong yêu cầu này bằng cách trả lời `subscription.confirm`. Chỉ những bài khớp sau khi xác nhận mới được báo.',
      },
      body: {
        contents: [
          json(body('Subscription', subscription(CHANNELS, false, TIME_ZONE)), {
            channel: MAIL,
            topics: ['kinh-te-tu-nhan'],
            schedule: { cadence: 'daily', at: '07:00' },
            locale: 'vi',
            consent: true,
          }),
          form(subscriptionForm, { address: MAIL.address, topics: ['kinh-te-tu-nhan'], consent: 'on' }),
        ],
      },
      answers: [
        gives(
          202,
          {
            en: 'Taken. The answer is the same whether or not the address is known; a form is answered with a page.',
            vi: 'Đã nhận. Câu trả lời như nhau dù địa chỉ đã đăng ký hay chưa; gửi biểu mẫu thì nhận trang.',
          },
          json(pending, { status: 'pending' }),
          PAGE,
        ),
      ],
      problems: [
        'query_invalid',
        'unknown_topic',
        'not_found',
        'webhook_known',
        'challenge_failed',
        'too_many_requests',
        'restore_needed',
      ],
    },
    {
      id: 'readPushKey',
      method: 'get',
      path: '/api/v1/push-key',
      access: 'open',
      summary: { en: 'Read the key for pushes', vi: 'Lấy khóa thông báo đẩy' },
      description: {
        en: 'The `applicationServerKey` by which a browser subscribes (RFC 8292), in base64url; 404 where pushes are switched off.',
        vi: 'Khóa `applicationServerKey` để trình duyệt đăng ký (RFC 8292), dạng base64url; 404 nếu thông báo đẩy đang tắt.',
      },
      answers: [
        gives(
          200,
          { en: 'The key.', vi: 'Khóa.' },
          json(pushKey, {
            key: 'BBTOmZb6U9U4CkhtVhVzqWVkpbDR6fiJHt4Gj4fDOrYzOWkoD6M0b2d6NTpYPpn9hHDkvgN8rmJl2F1wWXvZ6R8',
          }),
        ),
      ],
      problems: ['not_found'],
    },
    {
      id: 'showLinkForm',
      method: 'get',
      path: '/subscriptions/link',
      access: 'open',
      summary: { en: 'Show the form for a lost link', vi: 'Mở biểu mẫu xin lại liên kết' },
      description: {
        en: 'For who has lost the link to their own page.',
        vi: 'Dành cho người làm mất liên kết vào trang của mình.',
      },
      parameters: [LANG],
      answers: [gives(200, SAID, PAGE)],
    },
    {
      id: 'sendLink',
      method: 'post',
      path: '/subscriptions/link',
      access: 'open',
      summary: { en: 'Have the link sent again', vi: 'Gửi lại liên kết' },
      description: {
        en: 'The same answer for known and unknown addresses; who is known is written to.',
        vi: 'Câu trả lời như nhau với mọi địa chỉ; chỉ địa chỉ đã đăng ký mới nhận được thư.',
      },
      body: { contents: [json(linkShape, { channel: MAIL }), form(addressForm, { address: MAIL.address })] },
      answers: [gives(202, { en: 'Taken.', vi: 'Đã nhận.' }, json(accepted, { status: 'accepted' }), PAGE)],
      problems: ['too_many_requests'],
    },
  ],
}

export const links: Tag = {
  name: 'links',
  title: { en: 'A person’s own page', vi: 'Trang riêng của người nhận' },
  description: {
    en: 'Where the signed links of mails lead. GET shows and POST acts, since scanners of mail follow every link.',
    vi: 'Nơi các liên kết ký trong thư dẫn tới. GET chỉ hiển thị, POST mới thực hiện, vì các bộ quét thư mở mọi liên kết.',
  },
  operations: [
    linkPage({
      id: 'showConfirmation',
      method: 'get',
      path: '/subscriptions/confirm',
      summary: { en: 'Show what is to be confirmed', vi: 'Xem nội dung cần xác nhận' },
      description: {
        en: 'What was asked for in the name of the address, and a button.',
        vi: 'Nội dung đã đăng ký cho địa chỉ này và nút xác nhận.',
      },
    }),
    linkPage({
      id: 'confirm',
      method: 'post',
      path: '/subscriptions/confirm',
      summary: { en: 'Confirm', vi: 'Xác nhận' },
      description: {
        en: 'Confirms a subscription or a new address; pressing twice is pressing once.',
        vi: 'Xác nhận đăng ký hoặc địa chỉ mới; bấm hai lần cũng như một lần.',
      },
      problems: [...OF_A_LINK, 'unknown_topic', 'query_invalid', 'address_taken', 'restore_needed'],
    }),
    linkPage({
      id: 'showManage',
      method: 'get',
      path: '/subscriptions/manage',
      summary: { en: 'Show the own page', vi: 'Mở trang riêng' },
      description: {
        en: 'Topics, schedule, language, pause, and the last deliveries with their reasons.',
        vi: 'Chủ đề, lịch gửi, ngôn ngữ, tạm dừng, và những lần gửi gần đây kèm lý do.',
      },
    }),
    linkPage({
      id: 'manage',
      method: 'post',
      path: '/subscriptions/manage',
      summary: { en: 'Change what one gets', vi: 'Thay đổi cách nhận tin' },
      description: {
        en: 'The whole choice of topics, and a query to be added; of the schedule what the form names. No change sends anything.',
        vi: 'Gửi toàn bộ chủ đề đã chọn và truy vấn muốn thêm; lịch gửi chỉ đổi những mục được nêu. Thay đổi không làm phát sinh thư nào.',
      },
      body: { contents: [form(manageForm, { topics: ['kinh-te-tu-nhan'], cadence: 'weekly', weekday: 1 })] },
      problems: [...OF_A_LINK, 'unknown_topic', 'query_invalid', 'restore_needed'],
    }),
    linkPage({
      id: 'showUnsubscribe',
      method: 'get',
      path: '/unsubscribe',
      summary: { en: 'Show the button to leave', vi: 'Mở trang ngừng nhận' },
      description: { en: 'A page with one button.', vi: 'Trang có một nút ngừng nhận.' },
    }),
    linkPage({
      id: 'unsubscribe',
      method: 'post',
      path: '/unsubscribe',
      summary: { en: 'Unsubscribe', vi: 'Ngừng nhận' },
      description: {
        en: 'At once, by the button or by the one click that mail programs make (RFC 8058). The link never expires.',
        vi: 'Ngừng ngay, bằng nút trên trang hoặc một lần bấm trong chương trình thư (RFC 8058). Liên kết không hết hạn.',
      },
      body: { contents: [form(pressed, { 'List-Unsubscribe': 'One-Click' })], isOptional: true },
    }),
    linkPage({
      id: 'renewLink',
      method: 'post',
      path: '/subscriptions/renew',
      summary: { en: 'Renew the link', vi: 'Đổi liên kết' },
      description: {
        en: 'Ends every link to the own page and answers with a new one.',
        vi: 'Vô hiệu mọi liên kết cũ vào trang riêng và trả về liên kết mới.',
      },
      answers: [
        gives(
          200,
          {
            en: 'The new link; a form is answered with a page.',
            vi: 'Liên kết mới; gửi biểu mẫu thì nhận trang.',
          },
          json(renewed, { manage: 'https://bantin.example.vn/subscriptions/manage?token=m.s0-1.…' }),
          PAGE,
        ),
      ],
    }),
    linkPage({
      id: 'sendTest',
      method: 'post',
      path: '/subscriptions/test',
      summary: { en: 'Have a test sent', vi: 'Gửi thử' },
      description: {
        en: 'A message by which a person sees that theirs arrive; only so often.',
        vi: 'Gửi một thư để người nhận biết thư có tới nơi không; mỗi lần cách nhau một thời gian.',
      },
      answers: [
        gives(
          202,
          { en: 'It is due.', vi: 'Thư đang chờ gửi.' },
          json(view('TestDue', z.strictObject({ status: z.literal('due') })), { status: 'due' }),
        ),
        gives(
          200,
          { en: 'A form is answered with the own page.', vi: 'Gửi biểu mẫu thì nhận trang riêng.' },
          PAGE,
        ),
      ],
      problems: [...OF_A_LINK, 'too_many_requests', 'subscription_ended'],
    }),
    linkPage({
      id: 'exportMine',
      method: 'get',
      path: '/subscriptions/export',
      summary: { en: 'Export one’s data', vi: 'Tải dữ liệu của mình' },
      description: {
        en: 'Everything that is held about the person, with the deliveries that are kept.',
        vi: 'Toàn bộ dữ liệu đang giữ về người nhận, kèm các lần gửi còn lưu.',
      },
      answers: [gives(200, { en: 'The data.', vi: 'Dữ liệu.' }, json(personExport))],
    }),
    linkPage({
      id: 'moveAddress',
      method: 'post',
      path: '/subscriptions/address',
      summary: { en: 'Move to another address', vi: 'Chuyển sang địa chỉ khác' },
      description: {
        en: 'Asks another mailbox whether the digests are to come there; nothing changes until it says yes.',
        vi: 'Hỏi hộp thư khác có nhận bản tin không; chưa đồng ý thì chưa có gì thay đổi.',
      },
      body: {
        contents: [
          json(moveShape, { channel: { type: 'email', address: 'moi@example.vn' }, consent: true }),
          form(moveForm, { address: 'moi@example.vn', consent: 'on' }),
        ],
      },
      answers: [
        gives(
          202,
          { en: 'The mailbox is asked.', vi: 'Đã hỏi hộp thư mới.' },
          json(pending, { status: 'pending' }),
          PAGE,
        ),
        gives(
          200,
          {
            en: 'The digests come to that very mailbox already; nothing is sent.',
            vi: 'Bản tin đang được gửi tới chính hộp thư đó; không gửi gì thêm.',
          },
          json(unchanged, { status: 'unchanged' }),
          PAGE,
        ),
      ],
      problems: [...OF_A_LINK, 'too_many_requests'],
    }),
    linkPage({
      id: 'eraseMine',
      method: 'post',
      path: '/subscriptions/erase',
      summary: { en: 'Erase one’s data', vi: 'Xóa dữ liệu của mình' },
      description: {
        en: 'Removes the address and everything that was sent; counts stay.',
        vi: 'Xóa địa chỉ và nội dung đã gửi; chỉ giữ lại số đếm.',
      },
    }),
    linkPage({
      id: 'showSecrets',
      method: 'get',
      path: '/subscriptions/secrets',
      summary: { en: 'Show a webhook’s secrets', vi: 'Xem khóa ký của webhook' },
      description: {
        en: 'How many secrets sign, and until when the older one does. JSON for who asks for it.',
        vi: 'Có bao nhiêu khóa đang ký và khóa cũ còn ký đến khi nào. Trả JSON nếu yêu cầu.',
      },
      answers: [
        gives(
          200,
          { en: 'The secrets, not shown themselves.', vi: 'Tình trạng khóa, không hiện chính khóa.' },
          json(secrets, { live: 1, olderUntil: null }),
          PAGE,
        ),
      ],
    }),
    linkPage({
      id: 'rotateSecret',
      method: 'post',
      path: '/subscriptions/secrets',
      summary: { en: 'Add a webhook secret', vi: 'Thêm khóa ký cho webhook' },
      description: {
        en: 'Another secret signs from now on, one of the owner’s own or a new one, shown this once; the one before signs for a day yet.',
        vi: 'Từ nay ký thêm bằng khóa khác, do chủ webhook đưa hoặc tạo mới, chỉ hiện một lần; khóa trước còn ký thêm một ngày.',
      },
      body: {
        contents: [
          json(body('SecretWish', secretWish), {}),
          form(body('PressedButton', z.strictObject({})), {}),
        ],
        isOptional: true,
      },
      answers: [
        gives(
          200,
          { en: 'The new secret.', vi: 'Khóa mới.' },
          json(secrets, {
            secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
            live: 2,
            olderUntil: '2026-11-25T00:00:00.000Z',
          }),
          PAGE,
        ),
      ],
      problems: [...OF_A_LINK, 'two_secrets'],
    }),
    linkPage({
      id: 'endOlderSecret',
      method: 'post',
      path: '/subscriptions/secrets/end',
      summary: { en: 'End the older secret', vi: 'Bỏ khóa cũ' },
      description: {
        en: 'Only the newest secret signs from now on.',
        vi: 'Từ nay chỉ ký bằng khóa mới nhất.',
      },
      answers: [
        gives(
          200,
          { en: 'What signs now.', vi: 'Khóa đang ký.' },
          json(secrets, { live: 1, olderUntil: null }),
          PAGE,
        ),
      ],
    }),
  ],
}
