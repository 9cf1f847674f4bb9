import { type Article, articleId } from '../articles/article.ts'
import type { OtherArticle } from '../events.ts'

/** Articles of one story that are looked at, and others that an entry names. */
const MAX_MEMBERS = 20
const MAX_ALSO = 8

/** A story as a query finds it: the article that stands for it, and the others. */
export interface FoundStory {
  /** Id of the first of its articles that matches. */
  first: number
  also: OtherArticle[]
  /** When the last of the others came or changed, ms since 1970 UTC; 0 without any. */
  joinedAt: number
}

interface Member {
  id: number
  article: Article
}

/** The stories that one search meets: each is looked at once. */
export class Stories {
  readonly #sql: SqlStorage
  readonly #names: ReadonlyMap<string, string>
  readonly #matches: (article: Article) => boolean
  readonly #known = new Map<string, FoundStory>()
  /** Characters of the articles that were judged for them. */
  characters = 0

  constructor(sql: SqlStorage, names: ReadonlyMap<string, string>, matches: (article: Article) => boolean) {
    this.#sql = sql
    this.#names = names
    this.#matches = matches
  }

  /** The story of an article that matches. */
  of(found: Member): FoundStory {
    const story = storyOf(found.article)
    const known = this.#known.get(story)
    if (known) return known
    const members = this.#membersOf(story, found)
    const first = members.find(({ id, article }) => id === found.id || this.#judge(article)) ?? found
    const others = members.filter(({ id, article }) => id !== first.id && !article.gone).slice(0, MAX_ALSO)
    const answer = {
      first: first.id,
      also: others.map(({ article }) => this.#named(article)),
      joinedAt: Math.max(0, ...others.map(({ article }) => Math.max(article.firstSeen, article.changedAt))),
    }
    this.#known.set(story, answer)
    return answer
  }

  /** The one that was seen first, first. */
  #membersOf(story: string, found: Member): Member[] {
    const ids = this.#sql
      .exec<{ id: number }>('SELECT id FROM articles WHERE story = ? ORDER BY id LIMIT ?', story, MAX_MEMBERS)
      .toArray()
    if (ids.length < 2) return [found]
    const others = this.#sql
      .exec<{ id: number; article: string }>(
        `SELECT a.id, a.article FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.id = wanted.value`,
        JSON.stringify(ids.flatMap(({ id }) => (id === found.id ? [] : id))),
      )
      .toArray()
      .map(({ id, article }): Member => ({ id, article: JSON.parse(article) as Article }))
    return [found, ...others].sort(
      (a, b) =>
        a.article.firstSeen - b.article.firstSeen || follows(a, story) - follows(b, story) || a.id - b.id,
    )
  }

  #judge(article: Article): boolean {
    this.characters += article.title.length + article.lead.length + article.body.length
    return this.#matches(article)
  }

  #named(article: Article): OtherArticle {
    const { source, url, title } = article
    return { id: articleId(article), source, sourceName: this.#names.get(source) ?? source, url, title }
  }
}

/** The story that an article tells: its own, where it was the first or is alone. */
export function storyOf({ story, hash }: Pick<Article, 'story' | 'hash'>): string {
  return story ?? hash
}

function follows({ article }: Member, story: string): number {
  return article.hash === story ? 0 : 1
}
