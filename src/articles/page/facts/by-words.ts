/** What papers write before the names of who wrote, as alternatives of a pattern, longer ones first. */
const PHRASES = [
  'written by|reported by|posted by|published by|story by|words by|by',
  'ein artikel von|geschrieben von|von|écrit par|publié par|par|propos recueillis par',
  'escrito por|publicado por|por|de(?= \\p{L}+ \\p{L})|escrit per|redactat per|scritto da|pubblicato da|a cura di|di',
  'geschreven door|door|skrevet av|skrevet af|skriven av|av|af',
  'napisał(?:a|o)?|opracował(?:a)?|opr\\.|napsal(?:a)?|scris de|publicat de|írta',
  'piše|pišu|napisao|napisala|пише|пишу|от|γράφει (?:ο|η)|γράφουν οι|γράφτηκε από (?:τον|την|το|τους)|της|του|από',
  'yazan|ditulis oleh|oleh|kirjoittanut|ni(?= \\p{L}+ \\p{L})(?! (?:luh|made|wayan|komang|kadek|putu|ketut|nyoman) )',
  'بقلم|كتب(?:ت|ه|ها)?|מאת',
  'โดย|bởi',
]
/** Nouns for who wrote, which a colon follows, or a name at once. */
const NOUNS = [
  'authors?|writer|reporter|journalist|editor|byline|text by|text',
  'autor(?:ka|a|es|i|en|in|ul|s|ius)?|auteurs?|autore|autrice|redakteur(?:in)?|redactor(?:a)?',
  'texte|texto|testo|tekst(?:as)?|teksti|forfatter|skribent|toimittaja|kirjoittaja|toimetaja|od',
  'szerző|автор(?:ы|и|ът)?|аутор(?:ка)?|текст|автор материала|новинар|συντάκτης|συντάκτρια|ρεπορτάζ|κείμενο',
  'muhabir|haber|yazar|penulis|pewarta|laporan|wartawan|ผู้เขียน|เรื่อง|ผู้สื่อข่าว',
  'تقرير|إعداد|نویسنده|گزارش|خبرنگار|लेखक|रिपोर्टर|লেখক|প্রতিবেদক',
  'tác giả|người viết|作者|记者|記者|撰文|文|글',
]
/** What stands before the names of sources as well. */
const SIGNED = 'theo|người đăng|đăng bởi|viết bởi|bút danh'

const ANY = [...PHRASES, ...NOUNS, SIGNED].join('|')

/** A phrase or noun at the start of a text, with what parts it from the names. */
export const BEFORE_NAMES = new RegExp(`^(?:${ANY})(?:\\s*[:：/／＝]\\s*|\\s+)`, 'iu')

/** The same as a line has it that names who wrote, and nothing else before: behind a noun only a colon is sure. */
export const BY_LINE = new RegExp(
  `^(?:(?:${PHRASES.join('|')})(?:\\s*[:：]\\s*|\\s+)|(?:${NOUNS.join('|')})\\s*[:：/／＝]\\s*)(?=\\S)`,
  'iu',
)

/** Where such a noun begins another part of a line: `来源：江滨日报 作者：王小明`. */
export const BY_WITHIN = new RegExp(` (?=(?:${NOUNS.join('|')})\\s*[:：]|\\p{Script=Han}{2,4}[:：])`, 'giu')

/** A label by itself, with the names in the next line. */
export const BY_LABEL = new RegExp(`^(?:${ANY})\\s*[:：]?$`, 'iu')
