import type { Locale } from './messages.ts'

/** Goes up whenever the notice changes, or the sentence that people agree to and that points to it. */
export const CONSENT_VERSION = 5

/** The privacy notice, section by section. `contact` is whom to write to; null where the operator names nobody. */
export interface PrivacyNotice {
  title: string
  intro: string
  sections: readonly { title: string; text: readonly string[] }[]
}

export const PRIVACY: Readonly<Record<Locale, (contact: string | null) => PrivacyNotice>> = {
  vi: (contact) => ({
    title: 'Thông báo về quyền riêng tư',
    intro: `Bản tin xử lý dữ liệu cá nhân theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP. Trang này cho biết ai giữ gì về bạn, để làm gì, trong bao lâu, chuyển cho ai, và bạn có quyền gì. Phiên bản ${CONSENT_VERSION}.`,
    sections: [
      {
        title: 'Ai chịu trách nhiệm',
        text: [
          `Bên kiểm soát dữ liệu cá nhân là đơn vị vận hành trang này. ${
            contact === null ? 'Đơn vị vận hành chưa cho biết địa chỉ liên hệ.' : `Liên hệ: ${contact}.`
          }`,
        ],
      },
      {
        title: 'Giữ gì, để làm gì',
        text: [
          'Địa chỉ bạn đăng ký (thư điện tử, webhook, trình duyệt hoặc tài khoản nhắn tin), chủ đề, lịch gửi và ngôn ngữ bạn chọn: chỉ để gửi tin bạn đã đăng ký.',
          'Sự đồng ý của bạn (nguyên văn, phiên bản, thời điểm), cùng giá trị băm của địa chỉ và của mạng đã gửi yêu cầu: để chứng minh bạn đã đồng ý.',
          'Nhật ký gửi (mỗi lần gửi gồm những tin nào, lúc nào, kết quả ra sao): để không gửi sót, không gửi trùng.',
          'Số lần yêu cầu, đếm theo giá trị băm có khóa của địa chỉ và của mạng: để không ai bị làm phiền vì yêu cầu của người khác.',
          'Chúng tôi không hỏi tên, ngày sinh, số điện thoại hay bất cứ dữ liệu cá nhân nhạy cảm nào.',
        ],
      },
      {
        title: 'Bạn đồng ý bằng cách nào',
        text: [
          'Chỉ khi bạn tự đánh dấu vào ô đồng ý và chính địa chỉ ấy xác nhận, hoặc khi bạn tự nhắn cho bot, thì tin mới được gửi. Im lặng không phải là đồng ý. Không đăng ký, bạn vẫn đọc được mọi trang công khai.',
          'Bạn có thể rút lại sự đồng ý bất cứ lúc nào bằng liên kết “Ngừng nhận tin” trong mỗi bản tin; liên kết này không bao giờ hết hạn. Việc rút lại không ảnh hưởng đến những gì đã gửi trước đó.',
        ],
      },
      {
        title: 'Giữ trong bao lâu',
        text: [
          'Yêu cầu không được xác nhận: hết hiệu lực sau ba ngày và được xóa chậm nhất một ngày sau đó. Nhật ký gửi: 40 ngày. Số lần yêu cầu: nhiều nhất hai ngày.',
          'Địa chỉ, cài đặt và sự đồng ý: cho đến khi bạn xóa, hoặc đến khi nhật ký của lần gửi cuối hết hạn sau khi bạn ngừng nhận tin.',
          'Khi bạn bấm xóa, địa chỉ, sự đồng ý, nội dung và nhật ký gửi được xóa ngay; bản sao lưu của hệ thống tự bị xóa trong vòng 30 ngày. Chỉ còn lại số đếm và một mã ngẫu nhiên không cho biết bạn là ai, để khi khôi phục hệ thống, dữ liệu của bạn không bị phục hồi theo.',
        ],
      },
      {
        title: 'Ai khác nhận được dữ liệu',
        text: [
          'Bên chuyển thư hoặc tin nhắn (máy chủ thư, dịch vụ đẩy của trình duyệt, Zalo, Telegram) nhận địa chỉ và nội dung của lần gửi đó. Trang này chạy trên hạ tầng của Cloudflare. Máy chủ của các bên ấy có thể đặt ngoài Việt Nam. Ngoài ra chúng tôi không cung cấp, không bán, không trao đổi dữ liệu cho ai, trừ khi pháp luật buộc phải làm.',
          'Không có bất cứ hình thức theo dõi nào: không điểm ảnh ẩn, không đếm lượt mở hay lượt bấm.',
          'Trang chỉ đặt một cookie cho người đọc, tên là “lang”: nó ghi ngôn ngữ bạn chọn (“vi” hoặc “en”), giữ trong một năm để lần sau trang hiện đúng ngôn ngữ ấy, và không cho biết bạn là ai. Người quản trị đăng nhập thì có thêm một cookie cho phiên làm việc.',
        ],
      },
      {
        title: 'Quyền và nghĩa vụ của bạn',
        text: [
          'Bạn có quyền được biết về việc xử lý dữ liệu; đồng ý, không đồng ý và rút lại sự đồng ý; xem và chỉnh sửa; được cung cấp dữ liệu (tải về dạng JSON); yêu cầu xóa, hạn chế (tạm dừng) và phản đối việc xử lý; yêu cầu áp dụng biện pháp bảo vệ dữ liệu của mình.',
          'Tất cả đều làm được ngay trên trang cài đặt của bạn, mở bằng liên kết trong mỗi bản tin, không cần tài khoản. Mất liên kết thì lấy liên kết mới ở trang “Lấy lại liên kết vào trang cài đặt”, hoặc viết cho chúng tôi.',
          'Bạn có nghĩa vụ chỉ đăng ký địa chỉ của mình hoặc địa chỉ mình được phép dùng.',
        ],
      },
      {
        title: 'Khiếu nại',
        text: [
          `${contact === null ? '' : `Hãy viết cho ${contact} trước, để việc được giải quyết nhanh nhất. `}Bạn ${contact === null ? '' : 'cũng '}có quyền khiếu nại, tố cáo tới cơ quan chuyên trách bảo vệ dữ liệu cá nhân thuộc Bộ Công an, khởi kiện và yêu cầu bồi thường thiệt hại theo quy định của pháp luật.`,
        ],
      },
    ],
  }),
  en: (contact) => ({
    title: 'Privacy notice',
    intro: `Bản tin processes personal data under Vietnam’s Law on Personal Data Protection No. 91/2025/QH15 and Decree No. 356/2025/NĐ-CP. This page says who keeps what about you, why, for how long, who else receives it, and what your rights are. The Vietnamese text prevails. Version ${CONSENT_VERSION}.`,
    sections: [
      {
        title: 'Who is responsible',
        text: [
          `The controller is whoever operates this site. ${
            contact === null ? 'The operator has not given a contact address yet.' : `Contact: ${contact}.`
          }`,
        ],
      },
      {
        title: 'What is kept, and what for',
        text: [
          'The address you subscribe with (email, webhook, browser or messenger account), and the topics, schedule and language you choose: only to send what you asked for.',
          'Your consent (its wording, version and time), with hashes of the address and of the network the request came from: to prove that you agreed.',
          'A record of deliveries (what each contained, when it was sent, and how it ended): so that nothing is lost or sent twice.',
          'The number of requests, counted by keyed hashes of address and network: so that nobody is bothered by other people’s requests.',
          'We do not ask for a name, a date of birth, a phone number or any sensitive personal data.',
        ],
      },
      {
        title: 'How you agree',
        text: [
          'Only when you tick the box yourself and the address itself confirms, or when you write to the bot yourself, is anything sent. Silence is not consent. Without subscribing you can still read every public page.',
          'You can withdraw at any time by the unsubscribe link in every digest, which never expires. What was sent before is not affected.',
        ],
      },
      {
        title: 'For how long',
        text: [
          'A request that is not confirmed expires after three days and is deleted within a day after that. The record of deliveries: 40 days. Counts of requests: two days at most.',
          'Address, settings and consent: until you erase them, or, once you have unsubscribed, until the record of your last delivery expires.',
          'When you erase your data, your address, your consent, the texts and their record are deleted at once; system backups are deleted within 30 days. Only counts remain, and a random code that does not identify you, so that your data does not come back when the system is restored.',
        ],
      },
      {
        title: 'Who else gets data',
        text: [
          'Whoever carries a message (a mail server, a browser’s push service, Zalo, Telegram) receives its address and its text. This site runs on Cloudflare. Their servers may be outside Vietnam. We do not give, sell or exchange data with anyone else, unless the law requires it.',
          'There is no tracking of any kind: no hidden pixels, and no counting of opens or clicks.',
          'The site sets one cookie for readers, named “lang”: it holds the language that you chose (“vi” or “en”) for a year, so that the site stays in that language, and does not identify you. An operator who signs in gets another one for that session.',
        ],
      },
      {
        title: 'Your rights and duties',
        text: [
          'You have the right to know how your data is processed; to consent, refuse and withdraw; to see and correct it; to receive it (as JSON); to have it erased, to have processing restricted (paused) and to object to it; and to ask that your data be protected.',
          'You can do all of this on your own page, opened with the link in every digest, without an account. If you have lost the link, ask for a new one on the page “Get the link to your settings”, or write to us.',
          'You must subscribe only addresses that are yours or that you are allowed to use.',
        ],
      },
      {
        title: 'Complaints',
        text: [
          `${contact === null ? '' : `Please write to ${contact} first, which is the quickest way. `}You may ${contact === null ? '' : 'also '}complain to the personal data protection authority of the Ministry of Public Security, take legal action and claim damages as the law provides.`,
        ],
      },
    ],
  }),
}
