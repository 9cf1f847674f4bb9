import { countVi } from './counting.ts'
import { articlePage } from './vi/articlePage.ts'
import { builder } from './vi/builder.ts'
import { chart } from './vi/chart.ts'
import { documentPage } from './vi/documentPage.ts'
import { ends } from './vi/ends.ts'
import { feeds } from './vi/feeds.ts'
import { frame } from './vi/frame.ts'
import { front } from './vi/front.ts'
import { help } from './vi/help.ts'
import { lists } from './vi/lists.ts'
import { operator } from './vi/operator.ts'
import { operatorBacktest } from './vi/operatorBacktest.ts'
import { operatorConcepts } from './vi/operatorConcepts.ts'
import { operatorOverview } from './vi/operatorOverview.ts'
import { operatorPeople } from './vi/operatorPeople.ts'
import { operatorPolls } from './vi/operatorPolls.ts'
import { operatorSources } from './vi/operatorSources.ts'
import { operatorTopics } from './vi/operatorTopics.ts'
import { own } from './vi/own.ts'
import { reference } from './vi/reference.ts'
import { refusals } from './vi/refusals.ts'
import { searching } from './vi/searching.ts'
import { subscribing } from './vi/subscribing.ts'
import { topicPage } from './vi/topicPage.ts'

/** Every sentence that people read, in Vietnamese; the other languages have the same keys, or do not compile. */
export const vi = {
  // Of one page or part each, in files of their own
  articlePage,
  builder,
  chart,
  documentPage,
  ends,
  feeds,
  frame,
  front,
  help,
  lists,
  operator,
  operatorBacktest,
  operatorConcepts,
  operatorOverview,
  operatorPeople,
  operatorPolls,
  operatorSources,
  operatorTopics,
  own,
  reference,
  refusals,
  searching,
  subscribing,
  topicPage,
  language: 'Tiếng Việt',
  productName: 'Bản tin',
  tagline: 'Theo dõi tin tức của tỉnh theo chủ đề bạn quan tâm',
  // Digest
  digestCount: (news: number, updates: number) =>
    [news > 0 && countVi(news, 'tin mới'), updates > 0 && countVi(updates, 'tin cập nhật')]
      .filter(Boolean)
      .join(', '),
  digestSubject: (count: string, topic: string) => `${count} về ${topic}`,
  digestSubjectMany: (count: string, topics: number) => `${count} về ${topics} chủ đề bạn theo dõi`,
  digestIntro: (count: string, _isOne: boolean) => `${count} khớp với chủ đề bạn theo dõi.`,
  digestTitle: 'Bản tin của bạn',
  digestWhy: 'Vì sao có tin này',
  digestFields: { title: 'tiêu đề', lead: 'phần mở đầu', body: 'nội dung bài' },
  digestFoundIn: (fields: string) => `trong ${fields}`,
  alsoIn: 'Cũng trên',
  alsoMore: (count: number) => `và ${count} bài nữa`,
  clockOfDay: (clock: string, day: string) => `${clock} ngày ${day}`,
  updated: (clock: string, day: string) => `Cập nhật lúc ${clock} ngày ${day}`,
  updateOfTold: (told: string, clock: string, day: string) =>
    `Cập nhật lúc ${clock} ngày ${day} cho tin đã gửi ngày ${told}`,
  changed: {
    figure: 'Số liệu',
    name: 'Tên riêng',
    date: 'Thời gian',
    document: 'Văn bản',
    headline: 'Tiêu đề',
    meaning: 'Nội dung',
    correction: 'Báo đính chính',
  },
  withdrawnBy: (paper: string) => `${paper} đã gỡ bài này`,
  shownAgainBy: (paper: string) => `${paper} đã đăng lại bài này`,
  changeAdded: (after: string) => `thêm ${after}`,
  changeRemoved: (before: string) => `bỏ ${before}`,
  details: 'Chi tiết',
  digestMore: (count: number) => `và ${count} tin nữa`,
  digestSeeAll: 'Xem toàn bộ bản tin này',
  digestReadAt: (source: string) => `Đọc trên ${source}`,
  manageLink: 'Thay đổi cài đặt nhận tin',
  unsubscribeLink: 'Ngừng nhận tin',
  digestFooter: 'Bạn nhận được thư này vì đã dùng địa chỉ này đăng ký nhận tin từ Bản tin.',
  // Confirmation mail
  confirmSubject: 'Xác nhận đăng ký nhận tin',
  confirmIntro: 'Có người (có lẽ là bạn) vừa đăng ký nhận tin cho địa chỉ này về:',
  moveSubject: 'Xác nhận chuyển địa chỉ nhận tin',
  moveIntro: 'Có người (có lẽ là bạn) muốn từ nay nhận tin ở địa chỉ này, thay cho địa chỉ cũ, về:',
  confirmAsk: 'Nếu đúng là bạn, hãy mở trang xác nhận rồi bấm nút “Xác nhận” ở đó:',
  confirmOpen: 'Mở trang xác nhận',
  confirmExpires: (date: string) => `Liên kết có hiệu lực đến ${date}.`,
  confirmIgnore: 'Nếu không phải bạn, cứ bỏ qua thư này: sẽ không có thư nào khác được gửi tới.',
  ownQuery: 'những từ đã nhập khi đăng ký (xem ở trang xác nhận)',
  ownQueryWritten: 'Truy vấn do người đăng ký viết:',
  // A push that asks for confirmation
  pushConfirmIntro: 'Trình duyệt này vừa được đăng ký nhận tin về:',
  pushConfirmAsk: 'Bấm vào đây để xem và xác nhận. Nếu không phải bạn, cứ bỏ qua thông báo này.',
  // Bots
  botIntro: 'Bản tin theo dõi báo chí của tỉnh và nhắn cho bạn khi có tin khớp chủ đề bạn chọn.',
  botCommands: [
    '/theo <chủ đề>: nhận tin về một chủ đề',
    '/ngung: ngừng nhận mọi tin; /ngung <chủ đề>: thôi một chủ đề',
    '/trang-thai: xem đang theo dõi gì, đổi lịch gửi, xóa dữ liệu',
  ] as readonly string[],
  botConsent:
    'Khi nhắn /theo kèm một chủ đề, bạn đồng ý để Bản tin lưu mã cuộc trò chuyện này và gửi tin về chủ đề đó cho đến khi bạn ngừng nhận, theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; bạn có thể xem, tải về, ngừng hoặc xóa mọi dữ liệu bất cứ lúc nào.',
  botTopics: 'Các chủ đề:',
  botTopic: (name: string, id: string) => `• ${name}: /theo ${id}`,
  botMoreTopics: (count: number) => `• và ${count} chủ đề nữa`,
  botWhichTopic: 'Bạn muốn theo dõi chủ đề nào?',
  botUnknownTopic: (wanted: string) => `Không có chủ đề “${wanted}”.`,
  botNearest: 'Có phải bạn muốn:',
  botFollowed: (name: string) => `Từ bây giờ bạn sẽ nhận tin mới về ${name}.`,
  botFollowedAlready: (name: string) => `Bạn đang theo dõi ${name} rồi.`,
  botResumed: 'Trước đây bạn tạm dừng gửi; từ bây giờ tin lại được gửi.',
  botNotFollowed: (wanted: string) => `Bạn không theo dõi chủ đề “${wanted}”.`,
  botFollows: 'Bạn đang theo dõi:',
  botFollowsNothing: 'Bạn không theo dõi chủ đề nào. Nhắn /theo để xem các chủ đề.',
  botWhen: {
    immediate: () => 'Tin được gửi ngay khi có.',
    hourly: () => 'Tin được gửi mỗi giờ một lần.',
    daily: (at: string) => `Tin được gửi mỗi ngày một lần, lúc ${at}.`,
    weekly: (at: string, day: string) => `Tin được gửi vào ${day} hằng tuần, lúc ${at}.`,
  },
  botPaused: 'Đang tạm dừng gửi.',
  botStopped: 'Đã ngừng: bạn sẽ không nhận thêm tin nào. Muốn nhận lại, hãy nhắn /theo kèm một chủ đề.',
  botStoppedOne: (name: string) => `Đã thôi theo dõi ${name}.`,
  botHowToStop: 'Nhắn /ngung để ngừng nhận tin.',
  // Pages
  topics: 'Chủ đề',
  matchCount: (count: number) => countVi(count, 'tin'),
  backHome: 'Về trang đầu',
  query: 'Truy vấn',
  email: 'Địa chỉ thư điện tử',
  cadence: 'Khi nào gửi',
  schedule: 'Lịch gửi',
  cadenceImmediate: 'Ngay khi có tin',
  cadenceHourly: 'Mỗi giờ',
  cadenceDaily: 'Mỗi ngày',
  cadenceWeekly: 'Mỗi tuần',
  at: 'Vào lúc',
  weekday: 'Vào ngày',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  quietFrom: 'Không gửi từ',
  quietUntil: 'đến',
  workingDays: 'Không gửi vào thứ Bảy, Chủ nhật, ngày lễ và Tết (trừ tin gửi ngay)',
  languageChoice: 'Ngôn ngữ của bản tin',
  consent:
    'Tôi đồng ý để Bản tin lưu địa chỉ này và gửi tin về chủ đề đã chọn cho đến khi tôi ngừng nhận, theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; tôi có thể xem, tải về, ngừng hoặc xóa mọi dữ liệu bất cứ lúc nào.',
  subscribe: 'Đăng ký',
  pushSubscribe: 'Hoặc nhận thông báo trên trình duyệt này',
  pushFailed:
    'Trình duyệt không cho nhận thông báo từ trang này. Hãy cho phép trong phần cài đặt rồi thử lại.',
  pushPendingTitle: 'Hãy xem thông báo',
  pushPendingText:
    'Chúng tôi vừa gửi một thông báo đến trình duyệt này. Bấm vào thông báo rồi bấm nút xác nhận thì đăng ký mới có hiệu lực.',
  pendingTitle: 'Hãy xem hộp thư',
  pendingText:
    'Mở liên kết trong thư và bấm nút xác nhận thì đăng ký mới có hiệu lực. Vài phút nữa mà chưa thấy thư thì hãy tìm trong mục thư rác.',
  confirmTitle: 'Còn một bước: xác nhận đăng ký',
  confirmText: 'Bấm nút dưới đây để bắt đầu nhận tin về:',
  confirmButton: 'Xác nhận',
  confirmedTitle: 'Đã xác nhận',
  confirmedText:
    'Từ bây giờ, tin mới khớp với chủ đề sẽ được gửi tới bạn theo lịch đã chọn. Mỗi bản tin đều có liên kết để đổi cài đặt hoặc ngừng nhận.',
  manageTitle: 'Cài đặt nhận tin',
  manageVia: 'Nhận tin qua',
  channels: {
    email: 'thư điện tử',
    webhook: 'webhook',
    webpush: 'thông báo của trình duyệt',
    zalo: 'Zalo',
    telegram: 'Telegram',
  },
  manageTopics: 'Chủ đề theo dõi',
  follow: 'Theo dõi',
  urgent: 'Gửi ngay, không đợi lịch',
  updates: 'Báo cả khi tin được cập nhật đáng kể',
  paused: 'Tạm dừng gửi',
  save: 'Lưu thay đổi',
  savedText: 'Đã lưu thay đổi.',
  eraseTitle: 'Xóa mọi dữ liệu về tôi',
  eraseText: 'Xóa địa chỉ, sự đồng ý và nội dung mọi lần đã gửi khỏi hệ thống. Không thể hoàn tác.',
  eraseSure: 'Tôi muốn xóa tất cả',
  eraseButton: 'Xóa tất cả',
  erasedTitle: 'Đã xóa',
  erasedText: 'Địa chỉ và mọi nội dung về bạn đã được xóa. Chỉ còn lại các con số thống kê.',
  secretsTitle: 'Khóa ký webhook',
  secretsOne: 'Một khóa đang ký mọi yêu cầu gửi đến webhook này.',
  secretsTwo: (until: string) =>
    `Hai khóa đang cùng ký. Khóa cũ hết hiệu lực lúc ${until}; bạn có thể bỏ sớm hơn khi bên nhận đã dùng khóa mới.`,
  secretsNew: 'Khóa mới, chỉ hiện một lần:',
  secretsRotateText: 'Khi thêm khóa mới, khóa cũ vẫn ký thêm 24 giờ.',
  secretsRotateButton: 'Thêm khóa mới',
  secretsEndButton: 'Bỏ khóa cũ ngay',
  unsubscribeTitle: 'Ngừng nhận tin',
  unsubscribeText: 'Bấm nút dưới đây để ngừng nhận mọi tin gửi tới địa chỉ này.',
  unsubscribeButton: 'Ngừng nhận tin',
  unsubscribedTitle: 'Đã ngừng nhận tin',
  unsubscribedText: 'Chúng tôi sẽ không gửi gì tới địa chỉ này nữa. Bạn có thể đăng ký lại bất cứ lúc nào.',
  documents: 'Văn bản',
  errorTitle: 'Không thực hiện được',
  formFaults: 'Chưa xong. Hãy sửa:',
  formBack: 'Bấm nút quay lại của trình duyệt để sửa: những gì bạn đã nhập vẫn còn ở đó.',
  formFaultsAt: {
    '/channel/address': 'Hãy nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com.',
    '/topics': 'Hãy chọn ít nhất một chủ đề.',
    '/consent': 'Hãy đánh dấu vào ô đồng ý: chưa có sự đồng ý của bạn thì chúng tôi không gửi gì.',
    '/schedule/at': 'Hãy chọn giờ gửi, ví dụ 07:30.',
    '/schedule/quiet/0': 'Hãy chọn cả hai giờ của khoảng không gửi, hoặc bỏ trống cả hai.',
    '/schedule/quiet/1': 'Hãy chọn cả hai giờ của khoảng không gửi, hoặc bỏ trống cả hai.',
  } as Readonly<Record<string, string>>,
  // People and their rights
  privacyTitle: 'Quyền riêng tư',
  consentMore: 'Đọc thông báo về quyền riêng tư',
  notices: {
    link: {
      subject: 'Liên kết vào trang cài đặt nhận tin của bạn',
      lines: [
        'Có người (có lẽ là bạn) vừa yêu cầu liên kết vào trang cài đặt nhận tin của địa chỉ này. Liên kết dưới đây có hiệu lực trong ba ngày.',
        'Nếu không phải bạn, cứ bỏ qua thư này: chỉ ai đọc được hộp thư này mới có liên kết.',
      ],
    },
    move: {
      subject: 'Có yêu cầu chuyển bản tin sang địa chỉ khác',
      lines: [
        'Từ trang cài đặt của bạn vừa có yêu cầu gửi bản tin tới một địa chỉ khác. Việc này chỉ có hiệu lực sau khi địa chỉ mới xác nhận; từ đó sẽ không gửi gì tới địa chỉ này nữa.',
        'Nếu không phải bạn, hãy mở trang cài đặt và bấm “Đổi liên kết”: yêu cầu sẽ bị hủy và mọi liên kết cũ hết hiệu lực.',
      ],
    },
    test: {
      subject: 'Tin thử từ Bản tin',
      lines: [
        'Đây là tin thử mà bạn vừa yêu cầu từ trang cài đặt. Bạn đọc được tin này tức là các bản tin sau cũng sẽ đến đây.',
        'Bản tin thật có danh sách tin mới khớp với chủ đề bạn theo dõi, mỗi tin kèm lý do vì sao có tin đó.',
      ],
    },
  },
  linkOver: 'Liên kết này không còn dùng được: nó đã được đổi, hoặc những gì nó mở ra đã được xóa.',
  linkLost: 'Đã đăng ký? Lấy lại liên kết vào trang cài đặt',
  linkTitle: 'Lấy lại liên kết vào trang cài đặt',
  linkText: 'Nhập địa chỉ đang nhận tin; chúng tôi sẽ gửi tới đó liên kết mở trang cài đặt của bạn.',
  linkButton: 'Gửi liên kết',
  linkSentTitle: 'Hãy xem hộp thư',
  linkSentText: 'Nếu địa chỉ này đang nhận tin từ Bản tin, một thư có liên kết sẽ tới trong ít phút.',
  renewTitle: 'Đổi liên kết',
  renewText:
    'Nếu bạn ngờ có người khác mở được trang này, hãy đổi liên kết: mọi liên kết cũ vào trang này hết hiệu lực, yêu cầu chuyển địa chỉ chưa xác nhận cũng bị hủy.',
  renewButton: 'Đổi liên kết',
  renewedTitle: 'Đã đổi liên kết',
  renewedText: 'Chỉ còn liên kết dưới đây mở được trang cài đặt của bạn. Các bản tin sau sẽ có liên kết mới.',
  moveTitle: 'Chuyển sang địa chỉ khác',
  moveText:
    'Địa chỉ mới sẽ nhận một thư xác nhận; cho đến khi xác nhận, tin vẫn được gửi tới địa chỉ hiện tại.',
  moveButton: 'Gửi thư xác nhận',
  moveSentText: 'Chúng tôi đã gửi thư xác nhận tới địa chỉ mới và báo cho địa chỉ hiện tại.',
  moveConfirmText: 'Từ nay nhận tin ở địa chỉ này, thay cho địa chỉ cũ, về:',
  movedTitle: 'Đã chuyển địa chỉ',
  movedText: 'Từ bây giờ bản tin được gửi tới địa chỉ này, theo đúng chủ đề và lịch đã chọn.',
  exportLink: 'Tải về mọi dữ liệu về tôi (JSON)',
  stateDisabled:
    'Đã ngừng gửi tới địa chỉ này vì không gửi được; lý do có trong “Những lần gửi gần đây”. Khi địa chỉ này đã nhận được trở lại, hãy bấm “Lưu thay đổi” để chúng tôi gửi tiếp.',
  stateFailing: (time: string) =>
    `Từ ${time}, mọi lần gửi tới địa chỉ này đều không thành công. Nếu kéo dài năm ngày, chúng tôi sẽ ngừng gửi.`,
  stateUnsubscribed:
    'Bạn đã ngừng nhận tin. Muốn nhận lại, hãy chọn chủ đề, đánh dấu vào ô đồng ý rồi bấm “Lưu thay đổi”.',
  historyTitle: 'Những lần gửi gần đây',
  historyNone: 'Chưa có lần gửi nào.',
  historyKinds: { digest: 'Bản tin', confirmation: 'Thư xác nhận', notice: 'Thông báo' },
  historyNotices: {
    link: 'Liên kết vào trang cài đặt',
    move: 'Báo có yêu cầu chuyển địa chỉ',
    test: 'Tin thử',
  },
  historyStatuses: { due: 'đang chờ gửi', sent: 'đã gửi', suppressed: 'không gửi', dead: 'không gửi được' },
  historyReasons: {
    paused: 'bạn đang tạm dừng',
    unfollowed: 'bạn đã thôi theo dõi chủ đề',
    unsubscribed: 'bạn đã ngừng nhận tin',
    disabled: 'đã ngừng gửi tới địa chỉ này',
    repeat: 'cùng câu chuyện với tin đã gửi cho bạn',
    update: 'chỉ là cập nhật của tin đã gửi',
    gone: 'bên nhận báo địa chỉ này không còn nữa',
    endpoint_failing: 'năm ngày liền không gửi được',
    exhausted: 'đã thử mười lần',
    ambiguous: 'không rõ đã tới hay chưa',
    refused: 'bên nhận từ chối tin này',
    bounced: 'bị trả lại: địa chỉ không nhận được thư',
    soft_bounced: 'bị trả lại, có thể chỉ là tạm thời',
    complained: 'bị báo là thư rác',
  } as Readonly<Record<string, string>>,
}
