import type { Layout } from '../../written.ts'
import { base64, script, styles } from '../ballast.ts'
import { clockOf, dayOf, escaped, layBody, listOf, signatureOf, tableOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'http://www.khoicoquan.example.gov.vn'

export default {
  about: 'SharePoint 2010 on ASP.NET: one form, view state, nested tables, afternoon as PM',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: false },
  url: (slug, number) => `${HOST}/Pages/${slug.slice(0, 48)}.aspx?ItemID=${number}&ListID=tin-hoat-dong`,
  lay(article, { number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 17, 18, now)
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => list.join(', '))
    const hour = Number(at.hour) % 12 === 0 ? '12' : String(Number(at.hour) % 12).padStart(2, '0')
    const body = layBody(article, {
      paragraph: (text) =>
        `<p class="ms-rteElement-P" style="margin: 6pt 0in; text-align: justify; text-indent: 0.5in"><span lang="VI" style="font-size: 13pt; font-family: &quot;Times New Roman&quot;">${text}</span></p>`,
      subhead: (text) =>
        `<p class="ms-rteElement-P" style="text-indent: 0.5in"><b><span lang="VI" style="font-size: 13pt">${text}</span></b></p>`,
      quote: (text) =>
        `<p class="ms-rteElement-P" style="text-indent: 0.5in"><i><span lang="VI" style="font-size: 13pt">${text}</span></i></p>`,
      list: (entries) =>
        listOf(
          entries.map((entry) => `<span lang="VI" style="font-size: 13pt">${entry}</span>`),
          'ms-rteList',
        ),
      table: (rows) => tableOf(rows, 'class="ms-rteTable-default" border="1" cellspacing="0" width="100%"'),
      picture: (caption, nth) =>
        `<table align="center" border="0" cellpadding="3" width="450"><tbody><tr><td><img alt="" src="/PublishingImages/${number}-${nth}.jpg" width="450" /></td></tr><tr><td align="center" class="anh-chu-thich"><i><span style="font-size: 11pt">${caption}</span></i></td></tr></tbody></table>`,
    })
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html lang="vi-vn" dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv="X-UA-Compatible" content="IE=8" /><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" />
<title>
	Tin hoạt động - ${title}
</title>
<link rel="stylesheet" type="text/css" href="/_layouts/1066/styles/Themable/corev4.css?rev=p40XwfEgKu5OuEcUk5B9dg%3D%3D"/>
<style type="text/css">.s4-skipribbonshortcut { display:none; }\n${styles(41, 3600)}</style>
<script type="text/javascript">//<![CDATA[
var _spPageContextInfo={webServerRelativeUrl:"\\u002f",webLanguage:1066,currentLanguage:1066,pageItemId:${number},alertsEnabled:false};document.onreadystatechange=fnRemoveAllStatus;${script(43, 5200)}
//]]></script>
<script type="text/javascript" src="/_layouts/1066/init.js?rev=mOZTGjLRfLCGsqnZoXUaSA%3D%3D"></script></head>
<body scroll="no" onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();" class="v4master">
<form name="aspnetForm" method="post" action="chi-tiet.aspx?ItemID=${number}" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div class="aspNetHidden">
<input type="hidden" name="MSO_PageHashCode" id="MSO_PageHashCode" value="634-1289" />
<input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="0x${base64(3, 96)},${dayOf(clockOf(now), ' ')} 02:12:44 -0000" />
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP${base64(number, 17_400)}" />
</div>
<div id="s4-workspace"><div id="s4-bodyContainer">
<table id="ctl00_tblMain" width="1000" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="3" class="bannerTop"><img src="/Style Library/images/banner.jpg" width="1000" height="150" alt="Trang thông tin điện tử" /></td></tr>
<tr><td colspan="3"><div class="s4-notdlg"><a name="startNavigation"></a><div id="zz16_TopNavigationMenuV4" class="s4-tn"><div class="menu horizontal menu-horizontal"><ul class="root static">${MENU.map(
      (name) =>
        `<li class="static"><a class="static menu-item" href="/Pages/${name.length}.aspx" accesskey="1"><span class="additional-background"><span class="menu-item-text">${name}</span></span></a></li>`,
    ).join('')}</ul></div></div></div></td></tr>
<tr><td width="180" valign="top" id="ctl00_tdLeft"><table width="100%" class="ms-WPBorder" id="MSOZoneCell_WebPartWPQ2"><tr><td class="ms-WPHeader"><h3 class="ms-standardheader ms-WPTitle"><span>Chuyên mục</span></h3></td></tr><tr><td><div id="WebPartWPQ2"><table id="ctl00_m_g_menu_dlCategory" cellspacing="0" border="0">${CATEGORIES.map((name, index) => `<tr><td><a id="ctl00_m_g_menu_dlCategory_ctl0${index}_hlk" href="#">${name}</a></td></tr>`).join('\n')}</table></div></td></tr></table>
<table width="100%" class="ms-WPBorder"><tr><td class="ms-WPHeader"><h3 class="ms-standardheader ms-WPTitle"><span>Lịch công tác</span></h3></td></tr><tr><td><table id="ctl00_m_g_cal_Calendar1" cellspacing="0" cellpadding="2" title="Calendar" border="0"><tr><td colspan="7" align="center">Tháng ${clockOf(now).month} năm ${clockOf(now).year}</td></tr>${calendar()}</table></td></tr></table></td>
<td width="600" valign="top"><a name="mainContent"></a><table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td id="MSOZoneCell_WebPartWPQ4" valign="top" class="s4-wpcell"><div class="s4-wpcell-plain" id="WebPartWPQ4"><div id="ctl00_m_g_chitiet_pnlDetail">
<table width="100%" border="0" cellspacing="2" cellpadding="2">
<tr><td class="duongdan"><a href="/">Trang chủ</a> &gt; <a href="/Pages/tin.aspx">Tin hoạt động</a></td></tr>
<tr><td><span id="ctl00_m_g_chitiet_lblTitle" class="tieude-tin">${title}</span></td></tr>
<tr><td align="right"><span id="ctl00_m_g_chitiet_lblDate" class="ngay-dang">${dayOf(at, '-')} ${hour}:${at.minute} ${Number(at.hour) < 12 ? 'AM' : 'PM'}</span></td></tr>
${article.lead === '' ? '' : `<tr><td><span id="ctl00_m_g_chitiet_lblBrief" class="tomtat"><b>${escaped(article.lead)}</b></span></td></tr>`}
<tr><td class="noidung-tin"><div id="ctl00_m_g_chitiet_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="ctl00_m_g_chitiet_ctl01_label"><div class="ExternalClass4A1F2B0C7D">
${body.join('\n')}
${names === '' ? '' : `<p class="ms-rteElement-P" align="right" style="text-align: right"><b><span lang="VI" style="font-size: 13pt">${escaped(names)}</span></b></p>`}
</div></div></td></tr>
<tr><td align="right"><a id="ctl00_m_g_chitiet_lbtPrint" href="javascript:__doPostBack('ctl00$m_g_chitiet$lbtPrint','')">In trang</a> | <a href="#top">Về đầu trang</a> | <a href="javascript:history.back()">Quay lại</a></td></tr>
<tr><td><span class="tinkhac">Các tin khác</span><table id="ctl00_m_g_chitiet_dlOther" cellspacing="0" border="0" style="width:100%;border-collapse:collapse;">${news
      .slice(0, 12)
      .map(
        ({ title: other, number: id, at: then }, index) =>
          `<tr><td><img src="/Style Library/images/bullet.gif" alt="" /> <a id="ctl00_m_g_chitiet_dlOther_ctl${String(index).padStart(2, '0')}_hlk" href="/Pages/chi-tiet.aspx?ItemID=${id}">${escaped(other)}</a> <span class="ngay">(${dayOf(then, '-')})</span></td></tr>`,
      )
      .join('\n')}</table></td></tr></table>
</div></div></td></tr></table></td>
<td width="220" valign="top" id="ctl00_tdRight"><table width="100%" class="ms-WPBorder"><tr><td class="ms-WPHeader"><h3 class="ms-standardheader ms-WPTitle"><span>Thông báo</span></h3></td></tr><tr><td><marquee direction="up" height="160">${news
      .slice(12)
      .map(
        ({ title: other, number: id }) =>
          `<p><a href="/Pages/chi-tiet.aspx?ItemID=${id}">${escaped(other)}</a></p>`,
      )
      .join('\n')}</marquee></td></tr></table>
<table width="100%" class="ms-WPBorder"><tr><td class="ms-WPHeader"><h3 class="ms-standardheader ms-WPTitle"><span>Tỷ giá</span></h3></td></tr><tr><td><table border="1" width="100%"><tr><td>Ngoại tệ</td><td>Mua</td><td>Bán</td></tr><tr><td>USD</td><td>25.120</td><td>25.480</td></tr><tr><td>EUR</td><td>27.004</td><td>28.391</td></tr><tr><td>JPY</td><td>160,22</td><td>169,87</td></tr></table></td></tr></table></td></tr>
<tr><td colspan="3" class="chantrang" align="center">TRANG THÔNG TIN ĐIỆN TỬ<br />Địa chỉ: Số 8, đường Quảng Trường. Điện thoại: 0221.3000.222<br />Bản quyền thuộc Ban Biên tập. Thiết kế và phát triển bởi Trung tâm Công nghệ thông tin</td></tr></table>
</div></div>
<div class="aspNetHidden"><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEW${base64(number + 1, 620)}" /></div>
<script type="text/javascript">//<![CDATA[
${script(47, 3100)}
//]]></script></form></body></html>`
  },
} satisfies Layout

/** A month that begins on a Sunday: the page's script shows the right one. */
function calendar(): string {
  const week = (from: number) =>
    `<tr>${Array.from({ length: 7 }, (_, day) => `<td align="center" style="width:14%">${from + day <= 31 ? `<a href="javascript:__doPostBack('ctl00$m_g_cal$Calendar1','${8000 + from + day}')">${from + day}</a>` : ''}</td>`).join('')}</tr>`
  return `<tr>${['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'].map((day) => `<th align="center" scope="col">${day}</th>`).join('')}</tr>${[1, 8, 15, 22, 29].map(week).join('\n')}`
}

const MENU = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức',
  'Văn bản',
  'Công tác đảng',
  'Đoàn thể',
  'Tài liệu',
  'Hộp thư góp ý',
]
const CATEGORIES = [
  'Tin hoạt động',
  'Tổ chức xây dựng Đảng',
  'Kiểm tra, giám sát',
  'Tuyên giáo',
  'Dân vận',
  'Học tập và làm theo Bác',
  'Gương điển hình',
]
