import type { Layout } from '../../written.ts'
import { sheet } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://news.zhenan.example.cn'
const OTHER = [
  '全省春运首日发送旅客 412 万人次',
  '瓯江口新区启用智能灯塔',
  '杨梅大棚提前挂果 预计三月下旬上市',
  '多部门联合检查电动自行车充电棚',
  '博物馆夜场开放至21时',
]

export default {
  about:
    'Chinese provincial news site: source, author and editor in lines, font-size bars, small page, comments in the markup',
  language: 'zh',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (_, number) => `${SITE}/system/df/03${number}.shtml`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Asia/Shanghai'), S: '00' }
    const by = names(article)
    const text = laid(article, {
      p: (html) => `<p>　　${html}</p>`,
      h: (html) => `<p>　　<strong>${html}</strong></p>`,
      q: (html) => `<p>　　${html}</p>`,
      li: (entries) => entries.map((entry) => `<p>　　${entry}</p>`).join('\n'),
      table: (rows) => `<table border="1" align="center">${cells(rows)}</table>`,
      pic: (html, nth) =>
        `<p align="center" style="text-align:center"><img src="./W0202601${number + nth}.jpg" alt="" OLDSRC="W0202601${number + nth}.jpg" /></p>\n<p align="center" class="tushuo" style="text-align:center"><span style="font-family:楷体;color:#4f81bd">${html}</span></p>`,
    })
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${esc(article.title)}-浙南在线</title>
<meta name="keywords" content="廊桥,文物" /><meta name="description" content="${esc(gist(article))}" /><meta name="author" content="${esc(by.join(','))}" /><meta name="source" content="浙南日报" /><meta property="article:published_time" content="${stamp(at)}" /><link rel="canonical" href="${url}" />
${sheet('zn', 90)}
<script>var _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="//hm.example.cn/hm.js?${number}";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm,s)})();</script></head><body>
<!-- 头部 begin --><div class="top"><a href="/">浙南在线</a> <a>设为首页</a> <a>收藏本站</a></div><div class="nav">${['首页', '要闻', '国内', '地方', '理论', '视频', '专题'].map((name) => `<a href="/${name.length}">${name}</a>`).join('|')}</div><!-- 头部 end -->
<div class="path">您当前的位置：<a href="/">浙南在线</a> &gt; <a href="/df">${esc(article.section)}</a> &gt; 正文</div>
<div class="main"><div class="left"><!--enpproperty <articleid>${number}</articleid><date>${at.y}-${at.m}-${at.d}</date>/enpproperty-->
<h1 class="artTitle">${esc(article.title)}</h1>
<div class="info"><span class="time">${at.y}-${at.m}-${at.d} ${at.H}:${at.M}</span><span class="source">来源：浙南日报</span>${by.length === 0 ? '' : `<span class="author">作者：${esc(by.join(' '))}</span>`}<span class="fs">字体：<a>大</a> <a>中</a> <a>小</a></span></div>
<div class="artContent" id="zoom"><!--enpcontent-->
${article.lead === '' ? '' : `<p>　　<strong>${esc(article.lead)}</strong></p>`}
${text}
<!--/enpcontent--></div>
<div class="editor">责任编辑：周宁</div>
<div class="share">分享到： <a>微信</a> <a>微博</a> <span>扫一扫，手机看新闻</span></div>
<div class="shengming"><p>版权声明：凡本网注明“来源：浙南在线”的作品，未经本网授权不得转载、摘编或利用其它方式使用。</p></div>
<div class="xgxw"><h3>相关新闻</h3><ul>${items(turn(OTHER, number, 4).map((head) => `<a href="#">${head}</a><span>${at.m}-${at.d}</span>`))}</ul></div></div>
<div class="right"><h3>热点排行</h3><ul>${items(turn(OTHER, number + 1, 5).map((head) => `<a href="#">${head}</a>`))}</ul><h3>天气预报</h3><table>${cells(
      [
        ['泰顺', '3~11℃', '多云'],
        ['温州', '7~14℃', '小雨'],
      ],
    )}</table></div></div>
<div class="footer"><p>关于我们 | 广告服务 | 联系方式 | 法律顾问</p><p>互联网新闻信息服务许可证 33120170099 Copyright © 1999-${local(now, 'Asia/Shanghai').y}</p></div>
</body></html>`
  },
} satisfies Layout
