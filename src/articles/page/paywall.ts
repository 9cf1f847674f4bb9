/** Longer text says more than that. */
const MAX_CALL = 400

const PAYWALL =
  /(?:đăng (?:nhập|ký)|mua gói|trả phí)[^.]{0,60}để (?:đọc|xem) (?:tiếp|toàn|đầy đủ|hết|trọn|nội dung|bài|thêm)|dành (?:riêng )?cho (?:thuê bao|độc giả|bạn đọc|hội viên|tài khoản) (?:trả phí|đăng ký|đăng nhập|dài hạn|vip)|(?:subscribe|sign (?:in|up)|log ?in|register)[^.]{0,40} to (?:continue|keep|unlock|read (?:the|this|more|full))|to (?:continue|keep) reading|already a subscriber|(?:for|to) subscribers only|subscriber[- ]only|exclusive to subscribers|(?:réservée?s?|exclusi(?:f|ve)s?) (?:à nos|aux) abonnés|il vous reste \d+ ?%|nur für abonnenten|jetzt weiterlesen|weiterlesen mit|(?:solo|sólo|exclusivo) para (?:suscriptores|assinantes)|suscr[ií]b[^.]{0,30} para (?:leer|seguir|continuar)|riservat[oi] agli abbonati|abbonati per (?:leggere|continuare)|assine para|prenumerera för att|logga in för att läsa|only available to (?:subscribers|members)|members[- ]only/iu

/** Begins what is said to the reader, where a sentence of an article may tell of subscribers as well. */
const TO_READER =
  /^[\s*(]*(?:bạn|quý (?:vị|độc giả|bạn đọc)|vui lòng|hãy|mời|xin mời|để (?:đọc|xem)|đăng (?:nhập|ký)|mua gói|(?:bài viết|nội dung) (?:này )?(?:chỉ )?dành|subscribe|sign|log|register|to (?:continue|keep)|already a subscriber)(?!\p{L})/iu

/** Whether a line says that the rest of an article is for those who pay, or register. */
export function asksToPay(text: string): boolean {
  return text.length < MAX_CALL && PAYWALL.test(text)
}

/** Whether a line says so to the reader, and so is none of the text. */
export function isPaywall(text: string): boolean {
  return TO_READER.test(text) && asksToPay(text)
}
