import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, signature, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles, viewState } from '../heldout-weight.ts'

const host = 'https://sonoivu.haiduyen.gov.vn'
const places = [
  'Giới thiệu',
  'Tin hoạt động',
  'Cải cách hành chính',
  'Thi đua - Khen thưởng',
  'Tôn giáo',
  'Văn bản',
  'Lịch công tác',
  'Liên hệ',
]

function rows(page: PageOf, list: number): string {
  return othersOf(page, list, 9)
    .map((other) => {
      const { day, month, year } = clockOf(other.at)
      return `<tr><td valign="top" style="width:12px"><img src="/_layouts/images/haiduyen/bullet.gif" alt="" /></td><td class="ms-vb"><a class="OtherNewsLink" href="/Pages/${other.slug}-${other.number}.aspx">${escaped(other.title)}</a> <span class="OtherNewsDate">(${day}-${month}-${year})</span></td></tr>`
    })
    .join('\r\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const hour = Number(clock.hour)
  const { lead, body } = article
  const title = escaped(article.title)
  const blocks = blocksOf(body, {
    paragraph: (text) => `<p class="ms-rteElement-P">${text}</p>`,
    subhead: (text) =>
      `<p class="ms-rteElement-P"><span class="ms-rteThemeFontFace-1" style="font-weight:bold">​${text}</span></p>`,
    quote: (text) => `<p class="ms-rteElement-P ms-rteIndent-1" style="font-style:italic">${text}</p>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`,
    table: (cells) =>
      `<table class="ms-rteTable-default" cellspacing="0" width="100%"><tbody>${cells.map((row) => `<tr class="ms-rteTableEvenRow-default">${row.map((cell) => `<td class="ms-rteTableEvenCol-default" rowspan="1">​${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<div class="image-box" align="center"><img src="/PublishingImages/${clock.year}/img_${index}.jpg" alt="${escaped(caption)}" style="margin:5px" /><br /><span class="image-caption" style="font-size:9pt;font-style:italic">​${escaped(caption)}</span></div>`,
  )
  const id = 'ctl00_PlaceHolderMain_NewsDetail1'
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="vi-vn" dir="ltr">
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" /><meta name="ProgId" content="SharePoint.WebPartPage.Document" />
<title>
	Tin hoạt động
	-
	${title}
</title>
<link rel="stylesheet" type="text/css" href="/_layouts/1066/styles/Themable/corev4.css?rev=p36%2BuEimcAlnuweGluqRug%3D%3D"/>
<style type="text/css">${styles(['ms-WPBody', 'ms-rteTable', 's4-nothome', 'NewsDetailTitle', 'OtherNewsLink', 'ms-quicklaunch', 'menu-item'], 8_000)}</style>
<script type="text/javascript">
var _fV4UI = true;
var _spPageContextInfo = {webServerRelativeUrl: "\\u002f", webLanguage: 1066, currentLanguage: 1066, webUIVersion:4,pageListId:"{5c1f}",pageItemId:${page.number}};
${script('_sp', 9_000)}
</script></head>
<body scroll="no" onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();" class="v4master">
<form name="aspnetForm" method="post" action="/Pages/${page.slug}-${page.number}.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="MSOWebPartPage_PostbackSource" id="MSOWebPartPage_PostbackSource" value="" /><input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="0x8A1F,12 Mar 2019 02:11:09 -0000" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState(page.number, 22_000)}" /></div>
<div id="s4-workspace"><div id="s4-bodyContainer">
<table width="1000" border="0" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="3"><img src="/_layouts/images/haiduyen/banner.jpg" width="1000" height="160" alt="SỞ NỘI VỤ TỈNH HẢI DUYÊN" /></td></tr>
<tr><td colspan="3" class="menu"><div class="s4-tn"><div id="zz1_TopNavigationMenuV4" class="menu horizontal menu-horizontal"><ul class="root static">${places.map((place) => `<li class="static"><a class="static menu-item" href="/Pages/${slugOf(place)}.aspx"><span class="additional-background"><span class="menu-item-text">${place}</span></span></a></li>`).join('')}</ul></div></div></td></tr>
<tr><td colspan="3" class="marquee"><marquee scrollamount="3" onmouseover="this.stop()">Chào mừng bạn đến với Trang thông tin điện tử Sở Nội vụ tỉnh Hải Duyên! Đường dây nóng cải cách hành chính: 0220.3855.868</marquee></td></tr>
<tr><td valign="top" width="190"><div class="ms-quicklaunchouter"><div class="ms-quickLaunch"><div class="menu vertical menu-vertical"><ul class="root static">${['Tin tức, sự kiện', 'Tổ chức bộ máy', 'Xây dựng chính quyền', 'Công chức, viên chức', 'Thanh tra', 'Văn thư - Lưu trữ', 'Công tác thanh niên', 'Hỏi - Đáp'].map((entry) => `<li class="static"><a class="static menu-item" href="/Lists/${slugOf(entry)}"><span class="menu-item-text">${entry}</span></a></li>`).join('')}</ul></div></div></div>
<table class="gold" cellpadding="2" cellspacing="1" width="100%"><tr><td colspan="3"><b>Giá vàng (nghìn đồng/lượng)</b></td></tr><tr><td>Loại</td><td>Mua</td><td>Bán</td></tr><tr><td>SJC</td><td>152.000</td><td>154.000</td></tr><tr><td>Nhẫn 9999</td><td>149.500</td><td>152.000</td></tr></table>
<div class="counter">Số lượt truy cập: <span id="ctl00_Counter1_lblTotal">2754${page.number}</span><br />Đang trực tuyến: <span id="ctl00_Counter1_lblOnline">17</span></div></td>
<td valign="top"><div id="MSO_ContentTable" class="s4-ca"><div class="s4-ba"><div class="ms-bodyareacell"><div id="ctl00_MSO_ContentDiv"><a name="mainContent"></a>
<table width="100%" cellpadding="0" cellspacing="0"><tr><td id="MSOZoneCell_WebPartWPQ3" valign="top" class="s4-wpcell-plain"><table class="s4-wpTopTable" border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td valign="top"><div class="ms-WPBody noindex" id="WebPartWPQ3">
<div class="NewsCategory"><a href="/Pages/tin-tuc.aspx">TIN TỨC, SỰ KIỆN</a> &gt; <span id="${id}_lblCategory">${escaped(article.section)}</span></div>
<table width="100%" border="0" cellpadding="4"><tr><td><span id="${id}_lblTitle" class="NewsDetailTitle">${title}</span></td></tr>
<tr><td><span id="${id}_lblDate" class="NewsDetailDate">${Number(clock.day)}/${Number(clock.month)}/${clock.year} ${hour % 12 || 12}:${clock.minute}:${clock.second} ${hour < 12 ? 'SA' : 'CH'}</span><span class="FontTool" style="float:right"><a href="javascript:void(0)">Cỡ chữ: A-</a> <a href="javascript:void(0)">A+</a> | <a href="javascript:window.print()">In bài viết</a></span></td></tr>
${lead === '' ? '' : `<tr><td><span id="${id}_lblSummary" class="NewsDetailSummary" style="font-weight:bold">${escaped(lead)}</span></td></tr>`}
<tr><td><div id="${id}_divContent" class="NewsDetailContent"><div class="ExternalClass7BA4">${strewn(blocks, pictures).join('\r\n')}</div></div></td></tr>
<tr><td align="right"><span id="${id}_lblAuthor" class="NewsDetailAuthor"><b>${escaped(signature(article.byline, '', ' - '))}</b></span></td></tr>
<tr><td><a href="javascript:history.go(-1)">Quay lại trang trước</a> | <a href="#top">Về đầu trang</a></td></tr></table>
<div class="OtherNews"><div class="OtherNewsTitle">CÁC TIN KHÁC</div><table width="100%" cellpadding="2">${rows(page, 1)}</table></div>
<div class="NewsByDate">Xem tin theo ngày: <select name="ctl00$day"><option>1</option><option>2</option></select> <select name="ctl00$month"><option>Tháng 1</option><option>Tháng 2</option></select> <input type="submit" value="Xem" /></div>
</div></td></tr></table></td></tr></table></div></div></div></div></td>
<td valign="top" width="180"><div class="right-title">Thông báo</div><table>${rows(page, 2)}</table></td></tr>
<tr><td colspan="3" align="center" class="footer"><b>TRANG THÔNG TIN ĐIỆN TỬ SỞ NỘI VỤ TỈNH HẢI DUYÊN</b><br />Giấy phép số: 19/GP-STTTT<br />Trưởng Ban biên tập: Ông Phạm Quý Dương - Phó Giám đốc Sở<br />Địa chỉ: Số 9, đường Hồng Quang. Điện thoại: (0220) 3852 401</td></tr></table>
</div></div>
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="${viewState(page.number + 5, 900)}" />
<script type="text/javascript">
//<![CDATA[
${script('WebForm', 5_000)}
//]]>
</script></form></body></html>`
}

export default {
  about: 'SharePoint 2010 of a department: tables, everything in spans with ids, twelve-hour SA/CH',
  url: (slug, number) => `${host}/Pages/${slug}-${number}.aspx`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
