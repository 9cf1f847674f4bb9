import type { Layout } from '../../written.ts'
import { letters, sheet } from '../unseen-ballast.ts'
import { cells, esc, items, laid, local, names, noon, turn } from '../unseen-markup.ts'
import { heads, menu } from '../unseen-words-vi.ts'

const SITE = 'http://www.tinhbinhlam.example.gov.vn'

export default {
  about: 'SharePoint 2010 of a province: one form, view state, ExternalClass, clock of .NET with SA and CH',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/tintuc/Pages/${slug.slice(0, 40)}.aspx?ItemID=${number % 50_000}`,
  lay(article, { number, now }) {
    const [at, today] = [local(article.published, 'Asia/Ho_Chi_Minh'), local(now, 'Asia/Ho_Chi_Minh')]
    const by = names(article)
    const net = `${+at.d}/${+at.m}/${at.y} ${noon(at, `:${at.S} SA`, `:${at.S} CH`)}`
    const text = laid(article, {
      p: (html) =>
        `<div style="text-align:justify;margin-bottom:8px"><font face="Arial" size="3">${html}</font></div>`,
      h: (html) =>
        `<div style="text-align:justify"><strong><font face="Arial" size="3">${html}</font></strong></div>`,
      q: (html) =>
        `<div style="text-align:justify;padding-left:30px"><em><font size="3">${html}</font></em></div>`,
      li: (entries) =>
        entries
          .map(
            (entry) => `<div style="text-align:justify"><font face="Arial" size="3">+ ${entry}</font></div>`,
          )
          .join('\n'),
      table: (rows) =>
        `<table class="ms-rteTable-default" cellspacing="0" width="100%"><tbody>${cells(rows, 'td', ' class="ms-rteTable-default" style="width:25%"')}</tbody></table>`,
      pic: (html, nth) =>
        `<table align="center" border="0" class="ms-rteTable-0"><tbody><tr><td class="ms-rteTable-0"><img alt="" class="ms-rteImage-2" src="/tintuc/PublishingImages/${number + nth}.jpg" style="margin:5px;width:580px" /></td></tr><tr><td class="ms-rteTable-0" style="text-align:center"><em><font color="#0072bc" size="2">${html}</font></em></td></tr></tbody></table>`,
    })
    const leftMenu = items(
      menu.map(
        (name, nth) =>
          `<a class="static menu-item" href="/pages/${nth}.aspx" accesskey="${nth}"><span class="additional-background"><span class="menu-item-text">${name}</span></span></a>`,
      ),
      ' class="static"',
    )
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html lang="vi-vn" dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta name="progid" content="SharePoint.WebPartPage.Document" /><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" />
<title>
\t
\tTin tức - Cổng thông tin điện tử tỉnh Bình Lâm

</title>
${sheet('ms', 120)}
<script type="text/javascript">
var _spBodyOnLoadFunctionNames=["ProcessImn"];var g_presenceEnabled=true;var _fV4UI=true;var _spPageContextInfo={webServerRelativeUrl:"\\u002ftintuc",webLanguage:1066,currentLanguage:1066,webUIVersion:4,userId:0};function _spFormOnSubmitWrapper(){if(_spSuppressFormOnSubmitWrapper){return true}}
</script></head>
<body scroll="no" onload="if(typeof(_spBodyOnLoadWrapper)!='undefined')_spBodyOnLoadWrapper();" class="v4master">
<form name="aspnetForm" method="post" action="detail.aspx?ItemID=${number % 50_000}" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="MSOWebPartPage_PostbackSource" value="" /><input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="0x${letters(number + 5, 130)}" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP${letters(number, 42_000)}" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm=document.forms['aspnetForm'];function __doPostBack(t,a){if(!theForm.onsubmit||(theForm.onsubmit()!=false)){theForm.__EVENTTARGET.value=t;theForm.submit()}}
//]]>
</script>
<div id="s4-workspace"><div id="s4-bodyContainer">
<div class="banner"><embed src="/flash/banner.swf" width="1000" height="160"></embed></div>
<div class="topbar"><span id="ctl00_lblNgay">Hôm nay, ngày ${+today.d} tháng ${+today.m} năm ${today.y}</span></div>
<table width="1000" cellpadding="0" cellspacing="0"><tr><td valign="top" width="200"><div id="s4-leftpanel"><div class="menu vertical menu-vertical"><ul class="root static">${leftMenu}</ul></div></div></td>
<td valign="top"><div id="MSO_ContentTable"><div class="s4-ca s4-ca-dlgNoRibbon">
<table class="ms-core-tableNoSpace" id="MSOZoneCell_WebPartWPQ2"><tr><td id="WebPartWPQ2" haspers="false">
<div class="chuyenmuc"><a id="ctl00_hplChuyenMuc" href="#">${esc(article.section)}</a></div>
<div class="tieude-tin"><span id="ctl00_m_g_lblTieuDe" class="tieude">${esc(article.title)}</span></div>
<div class="ngay-tin"><span id="ctl00_m_g_lblNgayDang">${net}</span> <span id="ctl00_m_g_lblLuotXem">[Số lượt xem: ${(number % 2000) + 60}]</span></div>
${article.lead === '' ? '' : `<div class="mota-tin"><b><span id="ctl00_m_g_lblMoTa">${esc(article.lead)}</span></b></div>`}
<div id="ctl00_m_g_noidung" class="noidung-tin"><div class="ExternalClass${letters(number + 9, 32)
      .toUpperCase()
      .replace(/[^A-F0-9]/g, '7')}">
${text}
</div></div>
${by.length === 0 ? '' : `<div class="tacgia" align="right"><span id="ctl00_m_g_lblTacGia"><b>${by[0] === 'TTXVN' ? 'Theo TTXVN' : `Tin, ảnh: ${by.join(', ')}`}</b></span></div>`}
<div class="congcu"><a href="javascript:window.print()">In bài viết</a> | <a href="#">Gửi bạn bè</a> | <a href="javascript:__doPostBack('ctl00$top','')">Về đầu trang</a></div>
<div class="cactinkhac"><span>Các tin khác</span><table id="ctl00_m_g_dtlTinKhac" cellspacing="0" border="0">${turn(
      heads,
      number,
      10,
    )
      .map(
        (head, nth) =>
          `<tr><td><img src="/images/dot.gif" /> <a href="/tintuc/Pages/x.aspx?ItemID=${nth}">${head}</a> <span class="ngaykhac">(${today.d}/${today.m}/${today.y})</span></td></tr>`,
      )
      .join('')}</table></div>
</td></tr></table></div></div></td>
<td valign="top" width="210"><table><tr><td class="tieudebox">TIN NỔI BẬT</td></tr>${turn(
      heads,
      number + 10,
      6,
    )
      .map((head) => `<tr><td><a href="#">${head}</a></td></tr>`)
      .join(
        '',
      )}</table><div class="lienket"><select><option>-- Liên kết website --</option><option>Chính phủ</option><option>Quốc hội</option></select></div></td></tr></table>
<div class="footer"><div>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH BÌNH LÂM</div><div>Cơ quan quản lý: Văn phòng UBND tỉnh. Giấy phép số: 21/GP-TTĐT ngày 04/8/2014</div></div>
</div></div></form></body></html>`
  },
} satisfies Layout
