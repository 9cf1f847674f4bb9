import type { UnreadableReason } from '../../feeds/read/feed.ts'
import type { FetchFailure } from '../asking/fetched.ts'
import type { Wording } from '../timing/wording.ts'
import type { Finding } from './faults.ts'

/** What is wrong with a source. */
export function faultSentence(fault: Finding): Wording {
  switch (fault.code) {
    case 'silent':
      return say(
        'Nothing new has appeared for far longer than this source usually takes.',
        'Nguồn không có tin mới đã lâu, vượt xa nhịp thường lệ của nó.',
      )
    case 'html': {
      const feeds = fault.feeds.slice(0, 5).join(', ')
      return say(
        `The address answers with a web page instead of a feed.${feeds && ` The page announces: ${feeds}`}`,
        `Địa chỉ trả về một trang web thay vì nguồn tin.${feeds && ` Trang này giới thiệu: ${feeds}`}`,
      )
    }
    case 'selectors':
    case 'login':
    case 'challenge':
      return unreadableSentence(fault.code)
    case 'unreadable':
      return unreadableSentence(fault.reason)
    case 'foreign':
      return say(
        `The address redirects to another site (${fault.url}), on which none of this source’s news stands.`,
        `Địa chỉ bị chuyển hướng sang một trang khác (${fault.url}), nơi không có tin nào của nguồn này.`,
      )
    case 'failing': {
      const why =
        fault.reason === 'broken'
          ? say('Reading it failed by our own fault.', 'Việc đọc bị lỗi từ phía hệ thống.')
          : fetchSentence(fault.reason, fault.httpStatus)
      return say(
        `Several polls in a row have failed. ${why.en}`,
        `Nhiều lần đọc liên tiếp không thành công. ${why.vi}`,
      )
    }
    case 'robots':
      return say(
        'The site’s robots.txt does not let us read this page.',
        'Tệp robots.txt của trang không cho phép đọc địa chỉ này.',
      )
    case 'retired':
      return say(
        'The server says that the address is gone for good (410), so it is not asked any more.',
        'Máy chủ báo địa chỉ đã bị gỡ hẳn (410) nên không truy cập nữa.',
      )
    case 'moved':
      return say(
        `The server says that the source has moved for good to ${fault.to}.`,
        `Máy chủ báo nguồn đã chuyển hẳn sang ${fault.to}.`,
      )
    case 'emptied':
      return say(
        'The document is valid, but holds no items any more.',
        'Nội dung vẫn đọc được nhưng không còn tin nào.',
      )
    case 'guids_rewritten':
      return say(
        'All items came with other identifiers; they were recognised, and nobody was told again.',
        'Toàn bộ tin bị đổi mã định danh; hệ thống đã nhận ra và không báo lại cho ai.',
      )
    case 'future_dates':
      return say('Some items are dated in the future.', 'Có tin ghi ngày giờ ở tương lai.')
    case 'gap':
      return say(
        'More was published between two polls than the source lists, and some of it may have been missed.',
        'Giữa hai lần đọc, nguồn đăng nhiều hơn số tin mà nó liệt kê; có thể đã sót tin.',
      )
    case 'pages':
      return say(
        'The pages of its latest articles cannot be read, so that their texts are missing.',
        'Không đọc được trang của các bài mới nhất nên thiếu toàn văn.',
      )
  }
}

/** What a document seems to be that cannot be read. */
export function unreadableSentence(reason: UnreadableReason): Wording {
  switch (reason) {
    case 'empty':
      return say('The document is empty.', 'Nội dung trả về rỗng.')
    case 'charset':
      return say('The document’s characters cannot be decoded.', 'Không giải mã được bảng mã của nội dung.')
    case 'html':
      return say(
        'This is a web page on which no list of articles was found.',
        'Đây là một trang web, nhưng không tìm thấy danh sách bài viết nào.',
      )
    case 'selectors':
      return say(
        'The CSS selectors find no news on this page, or cannot be used on it.',
        'Bộ chọn CSS không tìm thấy tin nào trên trang, hoặc không dùng được.',
      )
    case 'login':
      return say('This is a page that asks to log in.', 'Đây là trang yêu cầu đăng nhập.')
    case 'challenge':
      return say(
        'This is a page that wants a browser’s script or a captcha before it shows anything.',
        'Đây là trang đòi chạy mã trình duyệt hoặc nhập captcha trước khi hiện nội dung.',
      )
    case 'malformed':
      return say('The document is broken beyond reading.', 'Nội dung hỏng đến mức không đọc được.')
    case 'too_large':
      return say('The document holds too many elements.', 'Nội dung có quá nhiều phần tử.')
    case 'not_a_feed':
      return say(
        'This is neither a feed nor a sitemap nor a web page.',
        'Đây không phải nguồn tin, sơ đồ trang hay trang web.',
      )
  }
}

/** Why an address could not be fetched. */
export function fetchSentence(reason: FetchFailure, httpStatus: number | null): Wording {
  switch (reason) {
    case 'timeout':
      return say(
        'The server did not answer completely in time.',
        'Máy chủ không trả lời trọn vẹn kịp thời gian.',
      )
    case 'network':
      return say(
        'The server could not be reached, or the connection broke.',
        'Không kết nối được máy chủ, hoặc kết nối bị ngắt giữa chừng.',
      )
    case 'too_large':
      return say('The document is too large.', 'Nội dung quá lớn.')
    case 'broken_gzip':
      return say('The compressed file is damaged.', 'Tệp nén bị hỏng.')
    case 'too_many_redirects':
      return say('The address redirects too often.', 'Địa chỉ bị chuyển hướng quá nhiều lần.')
    case 'redirect_loop':
      return say('The address redirects in a circle.', 'Địa chỉ bị chuyển hướng vòng tròn.')
    case 'bad_redirect':
      return say('The address redirects to nowhere.', 'Địa chỉ chuyển hướng tới nơi không hợp lệ.')
    case 'forbidden_address':
      return say(
        'The address leads to one that may not be asked.',
        'Địa chỉ dẫn tới nơi không được phép truy cập.',
      )
    case 'unasked_304':
      return say(
        'The server says that nothing has changed, to somebody who has nothing yet.',
        'Máy chủ báo không có gì thay đổi dù chưa từng gửi nội dung.',
      )
    case 'unauthorized':
      return say('The server asks for a name and password.', 'Máy chủ yêu cầu đăng nhập.')
    case 'forbidden':
      return say(
        `The server refuses to serve us (${httpStatus}).`,
        `Máy chủ từ chối phục vụ (${httpStatus}).`,
      )
    case 'not_found':
      return say('There is nothing at the address (404).', 'Không có gì ở địa chỉ này (404).')
    case 'gone':
      return say('The address is gone for good (410).', 'Địa chỉ đã bị gỡ hẳn (410).')
    case 'too_many_requests':
      return say('The server asks us to come less often (429).', 'Máy chủ yêu cầu truy cập thưa hơn (429).')
    case 'server_error':
      return say(`The server has an error (${httpStatus}).`, `Máy chủ bị lỗi (${httpStatus}).`)
    case 'http_status':
      return say(`The server answers with status ${httpStatus}.`, `Máy chủ trả về mã ${httpStatus}.`)
    case 'budget':
      return say('No outside request is left to this run.', 'Lượt chạy này đã hết số yêu cầu ra ngoài.')
  }
}

function say(en: string, vi: string): Wording {
  return { en, vi }
}
