import type { Layout } from '../../written.ts'
import { base64, script, styles } from '../ballast.ts'
import { clockOf, dayOf, escaped, layBody, listOf, summaryOf, tableOf, weekdayOf } from '../markup.ts'
import { type OtherNews, otherNews } from '../other-news.ts'

const HOST = 'https://xaphuonghoa.hungyen.example.gov.vn'

export default {
  about: 'VNPT portal of a commune: text pasted from Word, no author, time of the last update',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: false, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/tin-tuc-su-kien/tabid/1284/cid/57/nid/${number}/${slug}/Default.aspx`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const [clock, news] = [clockOf(now), otherNews(number + 41, 30, now)]
    const title = escaped(article.title)
    const word = (text: string) =>
      `<span lang="NL" style="font-size:14.0pt;mso-ansi-language:NL">${text}<o:p></o:p></span>`
    const body = layBody(article, {
      paragraph: (text) =>
        `<p class="MsoNormal" style="margin-top:6.0pt;text-align:justify;text-indent:36.0pt">${word(text)}</p>`,
      subhead: (text) =>
        `<p class="MsoNormal" style="text-indent:36.0pt"><b style="mso-bidi-font-weight:normal">${word(text)}</b></p>`,
      quote: (text) => `<p class="MsoNormal" style="text-indent:36.0pt"><i>${word(text)}</i></p>`,
      list: (entries) => listOf(entries.map(word)),
      table: (rows) =>
        tableOf(
          rows.map((row) => row.map((cell) => `<p class="MsoNormal" align="center">${word(cell)}</p>`)),
          'class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0"',
        ),
      picture: (caption, nth) =>
        `<p class="MsoNormal" align="center" style="text-align:center"><img src="/Portals/0/Images/${number}_${nth}.JPG" width="600" alt="" /></p><p class="MsoNormal image-caption" align="center" style="text-align:center"><i><span style="font-size:12.0pt">${caption}</span></i></p>`,
    })
    return `<!DOCTYPE html>
<html lang="vi-VN">
<head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta name="REVISIT-AFTER" content="1 DAYS" />
<title>${escaped(article.section)} - ${title}</title>
<meta id="MetaDescription" name="DESCRIPTION" content="${escaped(summaryOf(article))}" /><meta id="MetaKeywords" name="KEYWORDS" content="xã, cổng thông tin, VNPT" /><meta id="MetaCopyright" name="COPYRIGHT" content="UBND xã" /><meta name="GENERATOR" content="VNPT Portal" />
<meta property="og:title" content="${title}" /><meta property="og:url" content="${HOST}/" /><meta property="og:type" content="website" />
<link href="/Portals/_default/default.css" rel="stylesheet" /><link href="/Portals/0/Skins/VNPT-Xa/skin.css" rel="stylesheet" />
<style>${styles(83, 8400)}</style></head>
<body id="Body"><form method="post" action="${url}" id="Form" enctype="multipart/form-data">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${base64(number, 6800)}" /></div>
<div id="vnpt-wrapper"><div class="banner"><img src="/Portals/0/banner.png" alt="Cổng thông tin điện tử xã" /><div class="banner-text"><span class="line1">CỔNG THÔNG TIN ĐIỆN TỬ</span><span class="line2">XÃ PHƯƠNG HÒA</span></div></div>
<div class="topbar"><div class="date-time">${weekdayOf(clock)}, ngày ${dayOf(clock)} <span id="vnptClock">${clock.hour}:${clock.minute}:${clock.second}</span></div><marquee class="topbar-run">Nhiệt liệt chào mừng các ngày lễ lớn trong năm! Toàn dân tích cực hưởng ứng phong trào chung sức xây dựng nông thôn mới nâng cao.</marquee><div class="search"><input type="text" placeholder="Tìm kiếm" /></div></div>
<div class="menu-main"><ul id="nav" class="vnpt-menu">${MENU.map(([name = '', ...subs]) => `<li class="item"><a href="/${name.length}/tabid/${1200 + name.length}/Default.aspx"><span>${name}</span></a>${subs.length > 0 ? `<ul class="sub">${subs.map((sub) => `<li><a href="#"><span>${sub}</span></a></li>`).join('')}</ul>` : ''}</li>`).join('\n')}</ul></div>
<div class="content-wrap"><div id="dnn_LeftPane" class="left-pane"><div class="DnnModule DnnModule-1290"><div class="mod-title">CÔNG KHAI KẾT QUẢ GIẢI QUYẾT TTHC</div><div class="mod-content"><table class="tbl-tthc"><tr><td>Đã tiếp nhận</td><td>1.204</td></tr><tr><td>Đã giải quyết đúng hạn</td><td>1.177</td></tr><tr><td>Tỷ lệ</td><td>97,8%</td></tr></table></div></div>
<div class="DnnModule"><div class="mod-title">VĂN BẢN MỚI BAN HÀNH</div><div class="mod-content">${PAPERS.map(([id, about]) => `<div class="vb-item"><a href="#"><b>${id}</b></a><p>${about}</p></div>`).join('\n')}</div></div>
<div class="DnnModule"><div class="mod-title">BÌNH CHỌN</div><div class="mod-content"><p>Đánh giá của ông/bà về thái độ phục vụ của cán bộ, công chức bộ phận một cửa?</p><label><input type="radio" name="bc" /> Rất hài lòng</label><label><input type="radio" name="bc" /> Hài lòng</label><label><input type="radio" name="bc" /> Chưa hài lòng</label></div></div></div>
<div id="dnn_ContentPane" class="content-pane"><div class="breadcrumb-vnpt"><a href="/">Trang chủ</a> » <a href="#">Tin tức - Sự kiện</a> » <a href="#">${escaped(article.section)}</a></div>
<div class="DnnModule DnnModule-VNPTNews"><div id="dnn_ctr1284_ViewDetail_pnlView" class="article-detail">
<div class="title-detail"><h3 class="news-title">${title}</h3></div>
<div class="info-detail"><span class="update-time">Cập nhật: ${at.hour}:${at.minute} - ${dayOf(at)}</span><span class="sep">|</span><span class="viewed">Lượt xem: 214</span><span class="tools"><a class="print" href="#">In bài viết</a><a class="zoom" href="#">Cỡ chữ</a></span></div>
<div class="voice-detail"><span>Đọc nội dung bài viết:</span><audio controls src="/tts/${number}.mp3"></audio></div>
${article.lead === '' ? '' : `<div class="sapo-detail"><strong>${escaped(article.lead)}</strong></div>`}
<div class="detail-content" id="dnn_ctr1284_ViewDetail_divContent">
${body.join('\n')}
</div>
<div class="rate-detail"><span>Đánh giá bài viết:</span> <span class="stars"></span> <span>(0 lượt)</span></div>
<div class="share-detail"><a href="#">Chia sẻ qua Zalo</a> <a href="#">Facebook</a></div>
<div class="other-detail"><div class="other-title"><span>Tin cùng chuyên mục</span></div><ul class="other-list">${news.slice(0, 18).map(other).join('\n')}</ul><div class="paging"><a href="#">Trang trước</a> <a class="current">1</a> <a href="#">2</a> <a href="#">3</a> <a href="#">Trang sau</a></div></div></div></div></div>
<div id="dnn_RightPane" class="right-pane"><div class="DnnModule"><div class="mod-title">TIN NỔI BẬT</div><div class="mod-content">${news
      .slice(18, 26)
      .map(
        ({ title: other, number: id, slug }) =>
          `<div class="hot-item"><img src="/Portals/0/thumb/${id}.jpg" alt="" /><a href="/tabid/1284/nid/${id}/${slug}/Default.aspx">${escaped(other)}</a></div>`,
      )
      .join('\n')}</div></div>
<div class="DnnModule"><div class="mod-title">THÔNG BÁO</div><div class="mod-content"><div class="notice">Thông báo lịch tiếp công dân định kỳ của Chủ tịch UBND xã: các ngày 10 và 25 hằng tháng. Nếu trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.</div><div class="notice">Thông báo về việc thu nhận mẫu ADN thân nhân liệt sĩ chưa xác định được danh tính, bắt đầu từ 7 giờ 30 phút tại nhà văn hóa xã.</div></div></div>
<div class="DnnModule"><div class="mod-title">THỐNG KÊ TRUY CẬP</div><div class="mod-content"><p>Trực tuyến: 8</p><p>Hôm nay: 341</p><p>Tổng số: 902.117</p></div></div></div></div>
<div class="footer-vnpt"><p><b>CỔNG THÔNG TIN ĐIỆN TỬ XÃ PHƯƠNG HÒA</b></p><p>Chịu trách nhiệm nội dung: Chủ tịch UBND xã. Địa chỉ: thôn Đông, xã Phương Hòa</p><p>Điện thoại: 0221.3000.555 - Email: xaphuonghoa@example.gov.vn</p><p class="dev">Phát triển và vận hành: Viễn thông tỉnh</p></div></div>
<input name="ScrollTop" type="hidden" id="ScrollTop" /><input name="__dnnVariable" type="hidden" id="__dnnVariable" value="\`{\`__scdoff\`:\`1\`}" />
<script>${script(89, 7800)}</script></form></body></html>`
  },
} satisfies Layout

function other({ title, slug, number, at }: OtherNews): string {
  return `<li><a href="/tin-tuc-su-kien/tabid/1284/cid/57/nid/${number}/${slug}/Default.aspx">${escaped(title)}</a> <span class="date">(${at.hour}:${at.minute} ${dayOf(at)})</span></li>`
}

const MENU = [
  ['TRANG CHỦ'],
  ['GIỚI THIỆU', 'Lịch sử hình thành', 'Vị trí địa lý', 'Bộ máy tổ chức'],
  ['TIN TỨC - SỰ KIỆN', 'Kinh tế', 'Văn hóa - Xã hội', 'Xây dựng Đảng', 'An ninh - Quốc phòng'],
  ['CHUYỂN ĐỔI SỐ', 'Tổ công nghệ số cộng đồng', 'Kỹ năng số'],
  ['DỊCH VỤ CÔNG'],
  ['PHẢN ÁNH KIẾN NGHỊ'],
]

const PAPERS = [
  ['41/KH-UBND', 'Kế hoạch triển khai chiến dịch làm thủy lợi, nạo vét kênh mương nội đồng.'],
  ['77/TB-UBND', 'Thông báo niêm yết danh sách hộ nghèo, hộ cận nghèo sau rà soát.'],
  ['09/QĐ-UBND', 'Quyết định kiện toàn Ban chỉ huy phòng thủ dân sự xã.'],
] as const
