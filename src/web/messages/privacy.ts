import type { Locale } from './messages.ts'

/** The privacy notice, section by section. `contact` is whom to write to. */
export interface PrivacyNotice {
  title: string
  intro: string
  sections: readonly { title: string; text: readonly string[] }[]
}

export const PRIVACY: Readonly<Record<Locale, (contact: string) => PrivacyNotice>> = {
  vi: (contact) => ({
    title: 'Thông báo về quyền riêng tư',
    intro:
      'Bản tin xử lý dữ liệu cá nhân theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP. Trang này cho biết chúng tôi giữ gì, để làm gì, trong bao lâu, và bạn có quyền gì.',
    sections: [
      {
        title: 'Ai chịu trách nhiệm',
        text: [`Bên kiểm soát dữ liệu là đơn vị vận hành trang này. Liên hệ: ${contact}.`],
      },
      {
        title: 'Chúng tôi giữ gì, để làm gì',
        text: [
          'Địa chỉ bạn đăng ký (thư điện tử, webhook, trình duyệt hoặc tài khoản nhắn tin), chủ đề, lịch gửi và ngôn ngữ bạn chọn: chỉ để gửi tin bạn đã đăng ký.',
          'Sự đồng ý của bạn: nguyên văn, phiên bản, thời điểm, cùng giá trị băm của địa chỉ và của mạng đã gửi yêu cầu: để chứng minh bạn đã đồng ý.',
          'Nhật ký gửi: mỗi lần gửi gồm những tin nào, lúc nào, kết quả ra sao: để không gửi sót, không gửi trùng.',
        ],
      },
      {
        title: 'Bạn đồng ý bằng cách nào',
        text: [
          'Chỉ khi bạn tự đánh dấu vào ô đồng ý và chính địa chỉ ấy xác nhận thì tin mới được gửi. Im lặng không phải là đồng ý; yêu cầu không được xác nhận sẽ hết hiệu lực sau ba ngày.',
          'Bạn có thể rút lại sự đồng ý bất cứ lúc nào bằng liên kết “Ngừng nhận tin” trong mỗi thư; liên kết này không bao giờ hết hạn.',
        ],
      },
      {
        title: 'Giữ trong bao lâu',
        text: [
          'Cài đặt và sự đồng ý: cho đến khi bạn xóa. Nhật ký gửi: 40 ngày. Số đếm để hạn chế yêu cầu: một ngày.',
          'Khi bạn bấm xóa, địa chỉ, nội dung thư và nhật ký được xóa ngay; bản sao lưu của hệ thống tự hết trong vòng 30 ngày. Chỉ còn một mã ngẫu nhiên không chứa địa chỉ, giữ 31 ngày để việc khôi phục hệ thống không đưa bạn trở lại.',
        ],
      },
      {
        title: 'Ai khác nhận được dữ liệu',
        text: [
          'Bên chuyển thư hoặc tin nhắn (ví dụ máy chủ thư, dịch vụ đẩy của trình duyệt, Zalo) nhận địa chỉ và nội dung của lần gửi đó. Trang này chạy trên hạ tầng của Cloudflare, có thể đặt ngoài Việt Nam. Chúng tôi không bán, không trao đổi dữ liệu.',
          'Không có bất cứ hình thức theo dõi nào: không cookie, không điểm ảnh ẩn, không đếm lượt mở hay lượt bấm.',
        ],
      },
      {
        title: 'Quyền của bạn',
        text: [
          'Được biết, xem, sửa, tải về (JSON), tạm dừng, rút lại sự đồng ý, phản đối và xóa: tất cả trên trang cài đặt của bạn, mở bằng liên kết trong mỗi thư. Mất liên kết thì xin liên kết mới.',
          'Bạn cũng có quyền khiếu nại, tố cáo, khởi kiện và yêu cầu bồi thường thiệt hại theo quy định của pháp luật.',
        ],
      },
    ],
  }),
  en: (contact) => ({
    title: 'Privacy notice',
    intro:
      'Bản tin processes personal data under Vietnam’s Law on Personal Data Protection No. 91/2025/QH15 and Decree No. 356/2025/NĐ-CP. This page tells what is kept, what for, how long, and what your rights are. The Vietnamese text prevails.',
    sections: [
      {
        title: 'Who is responsible',
        text: [`The controller is whoever operates this site. Contact: ${contact}.`],
      },
      {
        title: 'What is kept, and what for',
        text: [
          'The address that you subscribe (e-mail, webhook, browser or messenger account), and the topics, hours and language that you choose: only to send what you asked for.',
          'Your consent: its words, version and time, with hashes of the address and of the network that asked: to prove that you agreed.',
          'A record of deliveries: what each told, when, and how it ended: so that nothing is lost or sent twice.',
        ],
      },
      {
        title: 'How you agree',
        text: [
          'Only when you tick the box yourself and the address itself confirms is anything sent. Silence is no consent; a request that is not confirmed ends after three days.',
          'You can withdraw at any time by the unsubscribe link in every letter, which never expires.',
        ],
      },
      {
        title: 'For how long',
        text: [
          'Settings and consent: until you erase them. The record of deliveries: 40 days. Counts that limit requests: a day.',
          'When you erase, your address, the letters and their record go at once; backups of the system end by themselves within 30 days. A random code without an address stays for 31 days, so that a recovery of the system does not bring you back.',
        ],
      },
      {
        title: 'Who else gets data',
        text: [
          'Whoever carries a message (a mail server, a browser’s push service, Zalo) gets its address and its text. This site runs on Cloudflare, which may be outside Vietnam. Nothing is sold or exchanged.',
          'There is no tracking of any kind: no cookies, no hidden pixels, no counting of what is opened or clicked.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'To know, see, correct, download (JSON), pause, withdraw, object and erase: all on your own page, opened by the link in every letter. If you have lost it, ask for a new one.',
          'You may also complain, take legal action and claim damages as the law provides.',
        ],
      },
    ],
  }),
}
