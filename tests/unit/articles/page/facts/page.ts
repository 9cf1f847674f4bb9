import type { Reading } from '../../../../../src/articles/page/page-article.ts'
import { readArticle } from '../../../../../src/articles/page/read-article.ts'

export const TITLE = 'Hợp tác xã Phú Hòa đưa nhãn lồng lên sàn thương mại điện tử'
export const URL = 'https://baophuhoa.vn/kinh-te/nhan-long-len-san-thuong-mai-dien-tu-204733.html'
/** 12:00 on Wednesday 25 November 2026 in Việt Nam. */
export const NOW = Date.UTC(2026, 10, 25, 5)

const BODY = `<p>Sáng 24/11, Hợp tác xã Phú Hòa ký hợp đồng đưa 60 tấn nhãn lồng lên ba sàn thương mại điện tử, với giá cao hơn bán tại vườn khoảng 15%.</p>
<p>Ông Lê Văn Thành, Giám đốc hợp tác xã, cho biết 42 hộ thành viên đã được cấp mã số vùng trồng và học cách chụp ảnh, viết lời giới thiệu cho từng vườn.</p>
<p>Từ đầu vụ đến nay, hợp tác xã đã bán được 21 tấn quả qua mạng, phần lớn cho khách ở Hà Nội, Hải Phòng và Quảng Ninh, chưa có đơn nào bị trả lại.</p>`

export interface Parts {
  head?: string
  name?: string
  above?: string
  heading?: string
  below?: string
  body?: string
  end?: string
  after?: string
}

/** An article's page; what is not given is left out, but for its headline and its text. */
export function page({
  head = '',
  name = `${TITLE} - Báo Phú Hòa`,
  above = '',
  heading = `<h1>${TITLE}</h1>`,
  below = '',
  body = BODY,
  end = '',
  after = '',
}: Parts = {}): string {
  return `<!DOCTYPE html><html lang="vi"><head><title>${name}</title>${head}</head><body>
<nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav>
<main>${above}${heading}${below}<div class="content">${body}${end}</div>${after}</main>
<footer><p>Tổng Biên tập: Phạm Quốc Hưng. Bản quyền © 2026 Báo Phú Hòa.</p></footer></body></html>`
}

export function jsonLd(json: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(json)}</script>`
}

export function newsArticle(rest: object): string {
  return jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, ...rest })
}

export function read(html: string, reading: Partial<Reading> = {}) {
  return readArticle(html, { url: URL, timeZone: 'Asia/Ho_Chi_Minh', now: NOW, ...reading })
}

/** A time as the clocks of Việt Nam show it. */
export function local(time: number | null): string | null {
  return time === null ? null : new Date(time + 7 * 3_600_000).toISOString().slice(0, 16)
}
