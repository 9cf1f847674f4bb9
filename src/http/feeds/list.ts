import { baseOf, type HttpContext } from '../context.ts'
import { type Paged, type Published, published } from '../news.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { numberedPages } from './address.ts'
import { answerFeed } from './answer.ts'
import type { FeedContent } from './content.ts'
import type { FeedFile } from './formats.ts'
import { narrowed } from './narrow.ts'
import { readFeedWish } from './wish.ts'

/** Answers the page that is asked for of a list of news at `path` as a feed, with `?q=` what of it matches as well. */
export async function answerList<T>(
  c: HttpContext,
  path: string,
  file: FeedFile,
  readPage: (page: number) => Promise<Published<Paged<T>> | null>,
  toContent: (value: Paged<T>) => Omit<FeedContent, 'pages'>,
): Promise<Response> {
  const checked = readFeedWish(c)
  if (!checked.ok) return checked.response
  const { query, page, isRaw } = checked.value
  const wish = { query, page, isRaw }
  const news = await readPage(page)
  if (!news) return problem(c, 'not_found')
  const place = { path, query }
  const asked = { place, file, wish, isPinged: query === null }
  const pageContent = (value: Paged<T>): FeedContent => ({
    ...toContent(value),
    pages: numberedPages(baseOf(c), place, file, page, value.pages),
  })
  if (query === null) return answerFeed(c, asked, news, pageContent)
  const narrow = await narrowed(c, pageContent(await news.read()), query)
  return narrow.ok ? answerFeed(c, asked, published(narrow.value), (value) => value) : refuse(c, narrow, '/q')
}
