/** What an element says that it is, by its tag, its names and its attributes: bits of one number. */
export const Mark = {
  /** A menu, a footer, a sidebar, an advertisement. */
  beside: 1,
  /** Headlines of other articles. */
  related: 2,
  comments: 4,
  /** Buttons to share, to follow, to print. */
  share: 8,
  tags: 16,
  /** Words about a picture. */
  caption: 32,
  /** A box of pictures or films; what little text it holds is about them. */
  pictures: 64,
  /** Who wrote the article, and when. */
  byline: 128,
  /** A call to subscribe, to give, to register. */
  call: 256,
  /** Nobody sees it. */
  hidden: 512,
  /** The article, or a part of the page that holds it. */
  article: 1_024,
  /** The article's text. */
  body: 2_048,
  /** The lead, apart from the text. */
  lead: 4_096,
  /** Set in the middle of the line. */
  centred: 8_192,
  /** Set at the right. */
  right: 16_384,
  /** An administrator's selector says that it is the text. */
  chosen: 32_768,
} as const

/** Marks of what is no text of the article. */
export const CLUTTER =
  Mark.beside | Mark.related | Mark.comments | Mark.share | Mark.tags | Mark.byline | Mark.call | Mark.hidden

/** Marks of what stands beside the article. */
export const BESIDE = Mark.beside | Mark.related | Mark.comments | Mark.share | Mark.tags
