import { type PageArticle, type Reading, readArticle } from '../../../../../src/articles/page/read-article.ts'

export const TITLE = 'Xã Tân Lập khánh thành nhà văn hóa thôn Đồng Cả'
export const LEAD =
  'Sáng 14/3, UBND xã Tân Lập khánh thành nhà văn hóa thôn Đồng Cả sau bảy tháng thi công, từ nguồn vốn xã hội hóa.'
export const FIRST =
  'Công trình có diện tích 320 m², gồm hội trường 150 chỗ ngồi, phòng đọc sách và sân thể thao, tổng kinh phí hơn 2,4 tỷ đồng.'
export const SECOND =
  'Ông Nguyễn Văn Khải, Bí thư Chi bộ thôn, cho biết bà con đã góp 410 triệu đồng, hiến 180 m² đất và hơn 600 ngày công.'
export const THIRD =
  'Từ tháng 4, nhà văn hóa sẽ mở cửa các buổi tối trong tuần, phục vụ câu lạc bộ chèo, đội bóng chuyền hơi và lớp học của thiếu nhi.'
export const TEXT = [LEAD, FIRST, SECOND, THIRD]

export const paragraphs = (texts: readonly string[] = TEXT) =>
  texts.map((text) => `<p>${text}</p>`).join('\n')

const HEADLINES = [
  'Tân Lập trồng mới 12 ha rừng sản xuất trong tháng Ba',
  'Đường liên xã Tân Lập – Yên Hòa thông xe trước Tết',
  'Trạm y tế xã nhận hệ thống máy siêu âm mới',
  'Học sinh Tân Lập đoạt giải Nhì cuộc thi sáng tạo trẻ',
]
/** A list of links to other articles. */
export const LINKS = `<ul>${HEADLINES.map((text, index) => `<li><a href="/tin/bai-${4100 + index}.html">${text}</a></li>`).join('')}</ul>`

/** A page with menu, sidebar and footer around a column. */
export function page(column: string, { sidebar = LINKS, title = TITLE } = {}): string {
  return `<!DOCTYPE html><html lang="vi"><head><title>${title} - Báo Tân Lập</title></head><body>
<header class="top"><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li></ul></nav></header>
<div class="wrap"><div class="col-main">${column}</div><div class="col-right">${sidebar}</div></div>
<footer><p>Báo điện tử Tân Lập. Giấy phép số 41/GP do Sở Thông tin cấp, ghi rõ nguồn khi phát hành lại.</p></footer></body></html>`
}

export const HEADING = `<h1>${TITLE}</h1>`

export function read(html: string, reading: Partial<Reading> = {}): PageArticle {
  return readArticle(html, {
    url: 'https://baotanlap.vn/tin/khanh-thanh-nha-van-hoa-4185.html',
    timeZone: 'Asia/Ho_Chi_Minh',
    now: Date.UTC(2026, 2, 15),
    ...reading,
  })
}
