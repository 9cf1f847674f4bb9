import { isPaywall } from '../paywall.ts'

/** What papers of many languages write between the paragraphs of an article; each pattern from the start of a line. */

/** Leads to another article: `Xem thêm:`, `Read more:`. */
const MORE =
  /^[\s>»→▶►•*|[(«【-]*(?:xem thêm|đọc thêm|đọc tiếp|mời xem|xem video|tin liên quan|bài liên quan|>>|read (?:more|also|next|the full|this)|keep reading|also read|see also|more on|more from|related(?: (?:articles?|stories|story|coverage|posts?|links?|news|content|topics?|reading))?|further reading|recommended|don[’']t miss|watch(?: more| now| live)?|listen(?: to)?|in pictures|you may also like|learn more|click here|lire (?:aussi|également)|[àa] lire|voir aussi|sur le même sujet|lea también|lee también|leer más|ver también|te puede interesar|también te puede|más información|leia (?:também|mais)|veja (?:também|mais)|saiba mais|mehr zum thema|lesen sie|lies auch|siehe auch|mehr dazu|leggi anche|leggi di più|vedi anche|lees ook|lees meer|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:także|też|również|więcej)|zobacz (?:też|także|również|wideo|zdjęcia)|(?:pře)?čtěte|čtěte také|olvasta már|citește și|vezi și|прочитайте|читайте (?:также|ещё|еще|на|також)|смотрите также|по теме|читай|ayrıca|[iİ]lg[iİ]l[iİ] haber(?:ler)?|(?:baca|lihat|simak) (?:juga|lagi|selengkapnya)|pročitajte (?:još|i|više|također|takođe)|čitajte (?:još|i|više)|pogledajte (?:još|i)|preberite (?:tudi|še|več)|čítajte (?:aj|tiež|viac)|prečítajte si(?: aj| tiež| viac)?|прочетете (?:още|и)|вижте още|прочитајте|διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|εδώ)|δείτε (?:επίσης|ακόμα|ακόμη)|loe (?:ka|veel|lisaks)|lasiet? arī|skaitykite (?:taip pat|daugiau)|taip pat skaitykite|llegiu també|بیشتر بخوانید|قد يهمك|קראו (?:עוד|גם)|(?:ये|यह) भी पढ़ें|আরও পড়ুন|อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าว|延伸閱讀|推荐阅读|相關|あわせて読みたい|관련기사|basahin|اقرأ (?:أيضا|أيضًا|المزيد)|全文|相关|関連(?:記事|ニュース)?|관련)(?=$|[\s:：.…>!】-])/iu

/** Says who paid, what to press, whom to follow; never a part of the text. Whole lines. */
const NOTICE =
  /^[\s[(*-]*(?:advertisements?|advertising|advertise with us|ad|ads|sponsored(?: content)?|promoted|quảng cáo|publicidad|publicité|publicidade|anzeige|werbung|pubblicità|advertentie|reklama|reklam|annonse?|реклама|إعلان|hirdetés|mainos|oglas|διαφήμιση|reklaam|reklāma|publicitate|iklan|โฆษณา|विज्ञापन|annons|artiklen fortsætter efter annoncen|广告|広告|광고|story continues below.*|article continues (?:below|after).*|(?:la suite|suite de l.article) après (?:cette|la) (?:publicité|pub)|(?:continúa|sigue leyendo) (?:después|tras|debajo) .{0,20}publicidad|continua (?:após|depois) .{0,20}publicidade|continua (?:dopo|a leggere dopo) la pubblicità|(?:het )?artikel gaat verder (?:onder|na) .{0,20}advertentie|(?:der artikel|weiter|artikel weiter) .{0,20}nach der (?:anzeige|werbung).*|artik(?:kelen|eln|len) forts[æä]tt?er .{0,20}(?:annonsen?|annoncen|reklamen)|(?:juttu|artikkeli) jatkuu mainoksen jälkeen|(?:ciąg dalszy|dalsza część) .{0,20}(?:pod|po) (?:reklam|materiał|wideo).*|(?:článe?o?k )?pokrač(?:uje|ování) .{0,20}(?:pod|po) (?:video)?(?:reklam|inzer).*|a cikk .{0,20}hirdetés után folytatódik.*|продолжение после рекламы|haber(?:in)? devam[ıi].{0,20}|(?:lanjutkan membaca|artikel berlanjut).{0,30}|(?:nội dung|bài viết) (?:tiếp tục )?(?:sau|bên dưới) quảng cáo|continue reading.*|(?:scroll|swipe) (?:down|to|for).*|loading\.*|share(?: this)?(?: (?:article|story|post|on|via|with).*)?|shares?|tweet|pin it|email(?: this)?|print|facebook|twitter|whatsapp|linkedin|reddit|copy link|cop(?:y the|ier le|iar) (?:link|lien|enlace)|link kopieren|copia link|sao chép liên kết|link copied.*|comments?|\d+ comments?|leave a (?:comment|reply)|post a comment|view comments|show comments|chia sẻ|bình luận|in bài viết|gửi bình luận|thích|theo dõi chúng tôi.*|partager|compartir|compartilhar|teilen|condividi|delen|dela|del|udostępnij|поделиться|paylaş|this (?:video|content) (?:is|can)? ?(?:not|no longer).*|(?:enable|turn on) javascript.*|javascript is.*|play video|watch video|close|text size|reset|(?:temps de lecture|tiempo de lectura|tempo (?:di lettura|de leitura)|lesezeit|leestijd|czas czytania|lästid|lukuaika|время чтения|reading time)\s*[:：].{0,20}|\d+ min(?:ute)?s? read|(?:無断|禁).{0,12}(?:転載|複製).*|menu|back to top|top|home|next|previous|prev|\d{1,3})[\s\])*:.>»-]*$/iu

/** Asks a reader for something; where a link or few words stand with it. */
const CALL =
  /(?:sign up|subscribe|newsletter|follow (?:us|me|him|her|them|@)|follow .{2,40} on (?:twitter|facebook|instagram|x|linkedin)|like us on|download (?:the|our) app|join (?:us|our)|become a (?:member|subscriber)|support (?:us|our|(?:slow|independent|local|quality) journalism)|donate|apúntate|boletín|zapisz się|hírlevél|saluran whatsapp|inscrivez-vous|abonnez-vous|abonnieren|suscríbe|inscreva-se|iscriviti|подпис(?:аться|ывайтесь|итесь)|google news|whatsapp.? (?:channel|chann?el|gruppe)|telegram)/iu

/** The same in Vietnamese, where a sentence of an article may say so of others: `Các bác sĩ đang theo dõi … tại bệnh viện.` */
const CALL_OF_VIETNAM = /đăng ký nhận|theo dõi .{0,40}(?:trên|tại) /iu
const BEGINS_CALL = /^[\s>»•*|(-]*(?:(?:hãy|bấm|nhấn|mời bạn|xin mời) )?(?:đăng ký nhận|theo dõi )/iu
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/** Begins what is no more of the article. Whole lines. */
const END =
  /^[\s>»•*|-]*(?:(?:các )?(?:tin|bài)(?: viết| mới| cũ)? (?:khác|liên quan|cùng chuyên mục|mới hơn|cũ hơn|đã đưa|nên đọc|mới nhất|nổi bật|tức liên quan)|tin cùng (?:chuyên mục|loại|mục)|cùng chuyên mục|có thể bạn quan tâm|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|tin (?:nhiều người (?:xem|đọc)|mới|nổi bật|xem nhiều|đọc nhiều)|bài (?:tiếp theo|trước|kế tiếp)|tin (?:tiếp theo|trước)|từ khóa|tags?|chủ đề|nội dung|giá (?:vàng|bạc|nông sản|cà phê|hồ tiêu|xăng dầu|ngoại tệ|thị trường|cả).{0,50}|tỷ giá.{0,40}|tỉ giá.{0,40}|thời tiết.{0,40}|liên kết(?: website)?|thống kê truy cập|related(?: (?:articles?|stories|coverage|posts?|links?|news|content|topics?))?|more (?:from|on|stories|news|in).{0,60}|read next|up next|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested).*|latest (?:news|stories)|top stories|around the web|from (?:our|around) the web|promoted stories|sponsored (?:stories|links|content)|next (?:article|story|post)|about the authors?|about author|share this.*|filed under.*|topics|articles? liés|sur le même sujet|[àa] lire aussi|article suivant|lea también|relacionad[oa]s|noticias relacionadas|leia (?:também|mais)|notícias relacionadas|mehr zum thema|das könnte sie auch interessieren|leggi anche|potrebbe interessarti|lees ook|czytaj też|читайте также|по теме|ilgili haberler|berita (?:terkait|lainnya)|artikel terkait|terpopuler|baca juga|povezane vijesti|vezani članci|najčitanije|luetuimmat|aiheesta lisää|loetuimad|taip pat skaitykite|kapcsolódó (?:cikkek|hírek)|související články|mohlo by vás zajímat|súvisiace články|свързани новини|още по темата|σχετικά άρθρα|ข่าวที่เกี่ยวข้อง|関連(?:記事|ニュース)|あわせて読みたい|相关(?:新闻|文章|阅读)|相關(?:新聞|文章)|延伸閱讀|관련 ?기사|많이 본 (?:뉴스|기사)|اقرأ أيض[اً]{1,2}|مواضيع ذات صلة|أخبار ذات صلة|mest (?:lest|läst|læste)|læs også|läs mer|les også)[\s:：.…>»-]*$/iu

/** Begins what readers say. Whole lines. */
const COMMENTS =
  /^[\s>»•*|(-]*(?:\d+ )?(?:(?:ý kiến|bình luận)(?: bạn đọc| độc giả)?|gửi (?:bình luận|ý kiến).{0,20}|viết bình luận.{0,20}|(?:reader |your |user |facebook |all |member )?comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|commentaires?|réactions?|comentarios?|comentários?|kommentare?|leserkommentare|commenti|reacties|kommentarer|komentarze|комментари[ийев]+|yorumlar?|komentar(?:i|e|ai|y)?|komentáře?|komentāri|kommentaarid|коментар(?:и|і|ії|а)?|σχόλια|hozzászólások|comentarii|ความคิดเห็น|评论|評論|コメント|댓글|التعليقات|תגובות)(?: ?\(\d+\)| ?\d+)?[\s:：.…>»)-]*$/iu

const INVITATION =
  /^[\s*(]*(?:the post .{2,250} (?:appeared first|first appeared) on |il vous reste [\d.,]+ ?% |ακολουθήστε .{0,40} στο |if you (?:enjoy|value|like) (?:what we do|our )|if you (?:buy|purchase) (?:something|anything|a product)|(?:we|this site) may (?:earn|receive|get) a (?:small )?(?:commission|share)|when you (?:buy|purchase)[^.]{0,60} links|dapatkan (?:update )?berita|simak (?:breaking news|berita)|ikuti (?:berita|kami)|(?:segui|síguenos|seguinos|siga|follow)(?: \p{L}+){0,4} (?:en|su|no|on) (?:facebook|instagram|whatsapp|telegram|google news|x|twitter)|recib[ea] (?:cada|todas|en tu)[^.]{0,60}(?:correo|noticias)|(?:reach|contact|e-?mail|write to) (?:him|her|them|me|the (?:writer|reporter|author)|\p{Lu}\p{L}+ \p{Lu}\p{L}+)[^.]{0,40} (?:at|on) |(?:mời|kính mời) (?:các )?(?:bạn đọc|quý độc giả|quý bạn đọc|độc giả|bà con) (?:cùng |hãy )?(?:theo dõi|đón (?:đọc|xem)|đọc|xem|nghe|tải|đăng ký|truy cập|bấm|nhấn|click|quét|kết bạn|chia sẻ|bình luận|ghé thăm|tham gia (?:nhóm|kênh)|[^.]{0,200}(?:tòa soạn|hộp thư|@|fanpage|zalo|đường dây nóng|hotline))|tải (?:ngay )?ứng dụng )/iu

const SUPPORT =
  /reader-supported (?:publication|newsletter)|consider (?:becoming a (?:free |paid |monthly )?(?:member|subscriber|supporter|patron|or )|subscribing|donating)|(?:bạn|quý (?:vị|độc giả|bạn đọc)) (?:giúp|ủng hộ|tiếp sức(?: cho)?|đồng hành cùng) chúng tôi|(?:nhờ|bằng) (?:sự )?(?:đóng góp|ủng hộ)(?: \p{L}+){0,3} (?:của )?(?:bạn đọc|độc giả)/iu

/** How to write to who wrote the article. */
const CONTACT =
  /(?:can|may) be (?:reached|contacted) (?:at|by|on|via) |(?:reach|contact|e-?mail|write to) (?:him|her|them|the (?:writer|reporter|author)) (?:at|on|via) /iu

/** What says whose the page is; words that also begin sentences (`Bản quyền phần mềm bị vi phạm …`) only with an owner or a year. */
const COPYRIGHT =
  /^[\s(]*(?:©|\(c\) ?\d|all rights reserved|(?:®|ghi rõ nguồn)|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|copyright(?:\s*(?:$|©|\(c\)|[:.,–-]|\d{4}|by )|[^.]{0,60}(?:rights reserved|(?:19|20)\d\d[\s.]*$))|bản quyền(?:\s*(?:$|©|\(c\)|[:.–-]|\d{4})|(?: (?:bài viết|nội dung|website|trang web))? (?:thuộc(?: về)?|của) (?:©|báo|đài|tạp chí|cổng|trang|trung tâm|tòa soạn|cơ quan|tác giả|chúng tôi|\S{1,40}\.(?:vn|com))(?!\p{L})))/iu

/** Names what the article is filed under. */
const FILED =
  /^[\s>»•*|-]*(?:từ khóa|thẻ|chủ đề|tags?|topics?|filed under|keywords?|etiquetas|schlagworte|mots[- ]clés|темы|теги)\s*[:：]/iu

/** Says whose picture it is. */
const CREDIT =
  /^[\s([]*(?:(?:photo|image|picture|photograph|video|file photo|graphic|illustration)s?(?: ?(?:credit|source|courtesy|by|via|from|\/))?\s*[:/]|photo by|photograph by|image by|credits?\s*:|ảnh(?: minh họa)?\s*[:.]|(?:nguồn )?ảnh\s*:|foto(?:s|grafía|graf)?\s*[:/]|crédits? photos?|crédito|bild\s*:|bildquelle|zdjęcie|фото\s*[:.]?|fotó)/iu

const SENTENCE_END = /[.!?…。！？؟।](?:["'”’»)\]]*)\s*$/u

/** Whether a line leads to another article: with a link in it, or the words alone. */
export function leadsToMore(text: string, linked: number): boolean {
  const start = text.slice(0, 60)
  if (!MORE.test(start) || text.length > 300) return false
  return linked * 3 > text.length || !isSentence(text) || /^[^.]{2,30}[:：]/.test(start)
}

/** What a program was to replace by something: `[adrotate group="3"]`. */
const SHORTCODE = /^\[\/?[a-z][a-z_-]+(?: [^\][]*)?\]$/
/** A day of a year (Thailand's too) and a time, with few words beside: `Sábado, 7 de febrero 2026, 07:05h | Actualizado 07:16h.` */
const DAY_AND_TIME = /(?<!\d)(?:19|20|25)\d\d(?!\d).*\d{1,2}[:.h]\d{2}(?!\d)/
const LETTERS_OF_DATE = 50

export function isNotice(text: string): boolean {
  return (
    text.length < 100 &&
    (NOTICE.test(text) || SHORTCODE.test(text) || EMAIL.test(text) || CLOCK.test(text) || isStamp(text))
  )
}

/** A time of the day by itself, as above the entries of a live blog. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|h|[a-z]{3,4}))?$/i
const EMAIL = /^\S{1,60}@\S{1,60}\.\p{L}{2,15}$/u

/** Whether a line says nothing but when it was written. */
function isStamp(text: string): boolean {
  return DAY_AND_TIME.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= LETTERS_OF_DATE
}

export function isCall(text: string, linked: number): boolean {
  if (text.length >= LONG_CALL) return false
  if (INVITATION.test(text) || SUPPORT.test(text) || isPaywall(text)) return true
  if (CONTACT.test(text)) return text.length < 200 && /[@\d]/.test(text)
  if (text.length >= 250 || (linked === 0 && text.length >= 90)) return false
  if (linked > 0) return CALL.test(text) || CALL_OF_VIETNAM.test(text)
  const isTold = isSentence(text) && VIETNAMESE.test(text)
  return isTold ? BEGINS_CALL.test(text) : CALL.test(text) || CALL_OF_VIETNAM.test(text)
}
const LONG_CALL = 400

export function endsArticle(text: string): boolean {
  return (text.length < 80 && END.test(text)) || (text.length < 200 && FILED.test(text))
}

/** Names who wrote an article or took its pictures, or where it comes from: `Tin, ảnh: …`, `Theo TTXVN`. */
const SIGNATURE =
  /^[\s(*–-]*(?:(?:tin|bài|ảnh|clip|video|đồ họa|thực hiện|biên dịch|biên tập|tổng hợp|nguồn(?: tin)?|tác giả|người viết|theo|by|text|words|photos?|source|reporting|fuente|texto|fotos?|quelle|propos recueillis par|текст|фото|источник)(?:\s*(?:,|và|&|and|y|et|und|-|–|\/)\s*(?:tin|bài|ảnh|clip|video|photos?|fotos?|fuente))*\s*[:：]\s*\S|theo\s+(?:ttxvn|báo(?! cáo)|cổng|vietnam|vn|bnews|dân trí|tuổi trẻ|thanh niên|tiền phong|lao động)|(?:pv|bbt|ctv|p\.v|b\.b\.t)(?=$|[\s)./,–-]))/iu

export function isSignature(text: string): boolean {
  return text.length <= 120 && !isSentence(text) && SIGNATURE.test(text)
}

export function beginsComments(text: string): boolean {
  return text.length < 60 && COMMENTS.test(text)
}

export function isCopyright(text: string): boolean {
  return text.length < 400 && COPYRIGHT.test(text)
}

export function isCredit(text: string): boolean {
  return text.length < 160 && CREDIT.test(text.slice(0, 60))
}

/** Whether a line ends as a sentence does. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8))
}
