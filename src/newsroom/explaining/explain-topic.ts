import type { ArchivedMatch } from '../../articles/archive.ts'
import { type Article, articleCard, searchable } from '../../articles/article.ts'
import { saidOf, saidOtherwise } from '../../articles/versions/said.ts'
import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { explain } from '../../topics/explain/explain.ts'
import type { Explanation } from '../../topics/explain/explanation.ts'
import type { Searchable } from '../../topics/matching/fields.ts'
import { prepare } from '../../topics/matching/prepare.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import type { Topic } from '../../topics/topic.ts'
import { isLookingBack } from '../following/look-back-rows.ts'
import { readArticle } from '../news/archive-rows.ts'
import { readMatches } from '../news/match-rows.ts'
import { DEFAULT_ZONE } from '../news/rekey.ts'
import { findSource } from '../sources/source-rows.ts'
import { clockTime, type Wording } from '../timing/wording.ts'
import type { ArticleExplained, Explained, MatchSaid, Reason, Stage } from './explained.ts'
import { articlesAt, siteOfAddress, sourcesOf } from './find-address.ts'
import { whyOutlived } from './outlived.ts'
import { pageSaid } from './page-said.ts'
import { sourceSaid } from './source-said.ts'
import { whySilent } from './why-silent.ts'

/** An address that may be in the archive, the hash of an article in it, or an article as it is handed in. */
export type Asked = { url: string; hash?: string | undefined } | { article: Searchable }

/** The farther an article came, the more is to be said of it. */
const WAY: readonly Stage[] = [
  'topic',
  'address',
  'query',
  'score',
  'archive',
  'matched',
  'silent',
  'alerted',
]

/** Says why an article is on a topic, or at which stage it stopped. Changes nothing. `now` in ms since 1970 UTC. */
export function explainTopic(
  sql: SqlStorage,
  topic: Topic,
  concepts: ConceptTable,
  asked: Asked,
  now: number,
): Explained {
  const { id, name, query, visibility, minScore, version } = topic
  const about = { topic: { id, name, query, visibility, minScore, version }, sources: [], others: [] }
  const parsed = parseQuery(query, concepts)
  if (!parsed.ok) {
    const { message, message_vi } = parsed.error
    return {
      ...about,
      ...stopped('topic', 'topic_broken', {
        en: `The topic matches nothing: its query cannot be read. ${message}`,
        vi: `Chủ đề không khớp tin nào vì không đọc được truy vấn. ${message_vi}`,
      }),
    }
  }
  const judge = (texts: Searchable) => explain(parsed, concepts, prepare(texts), minScore)
  if ('article' in asked) return { ...about, ...byQuery(judge(asked.article)) }
  const articles = asked.hash ? articleOf(sql, asked.hash) : articlesAt(sql, asked.url)
  const [farthest, ...others] = articles
    .map((article) => explainArticle(sql, topic, article, judge, now))
    .sort((a, b) => WAY.indexOf(b.stage) - WAY.indexOf(a.stage))
  if (farthest) return { ...about, ...farthest, others }
  return { ...about, ...unknownAddress(sql, asked.url, now) }
}

function articleOf(sql: SqlStorage, hash: string): Article[] {
  const article = readArticle(sql, hash)
  return article ? [article] : []
}

function stopped(stage: Stage, reason: Reason | null, { en, vi }: Wording): ArticleExplained {
  return { stage, reason, message: en, message_vi: vi, article: null, match: null, page: null, query: null }
}

function byQuery(query: Explanation): ArticleExplained {
  const { stage, message, message_vi } = query
  return { stage, reason: null, message, message_vi, article: null, match: null, page: null, query }
}

function unknownAddress(
  sql: SqlStorage,
  address: string,
  now: number,
): ArticleExplained & Pick<Explained, 'sources'> {
  const site = siteOfAddress(address) ?? ''
  const sources = sourcesOf(sql, site).map((state) => sourceSaid(state, now))
  if (sources.length > 0) {
    return {
      ...stopped('address', 'not_listed', {
        en: `No article of this address has come; “sources” says what the sources of ${site} last came to.`,
        vi: `Chưa có bài nào ở địa chỉ này; xem kết quả đọc gần nhất của các nguồn thuộc ${site} trong “sources”.`,
      }),
      sources,
    }
  }
  return {
    ...stopped('address', 'no_source', {
      en: `No article of this address has come, and no source is of the site ${site}.`,
      vi: `Chưa có bài nào ở địa chỉ này và chưa có nguồn nào thuộc trang ${site}.`,
    }),
    sources,
  }
}

function explainArticle(
  sql: SqlStorage,
  topic: Topic,
  article: Article,
  judge: (texts: Searchable) => Explanation,
  now: number,
): ArticleExplained {
  const state = findSource(sql, article.source)
  const sourceName = state?.source.name ?? article.source
  const timeZone = state?.source.timezone ?? DEFAULT_ZONE
  const query = judge(searchable(article, state?.source.name ?? ''))
  const match = readMatches(sql, article.hash).find((one) => one.topic === topic.id)
  const said = match ? matchSaid(sql, match) : null
  const page = pageSaid(sql, article, timeZone, now)
  const judged = byQuery(query)
  const base = {
    ...judged,
    message: sentences(judged.message, page?.message),
    message_vi: sentences(judged.message_vi, page?.message_vi),
    page,
    article: {
      ...articleCard(article, sourceName),
      firstSeen: new Date(article.firstSeen).toISOString(),
      version: article.version,
    },
    match: said,
  }
  if (!match || match.withdrawn) {
    if (!query.matched) return base
    return { ...base, ...notLookedAt(isLookingBack(sql, topic.id)) }
  }
  const outlived = query.matched
    ? null
    : whyOutlived(article, match, {
        isLookingBack: isLookingBack(sql, topic.id),
        isOfSource: isOfSource(article, match, (texts) => judge(searchable(texts, sourceName)).matched),
      })
  if (said?.alertedAt && match.seq !== null) {
    const at = clockTime(Date.parse(said.alertedAt), timeZone, now)
    return {
      ...base,
      stage: 'alerted',
      reason: outlived?.reason ?? null,
      message: sentences(
        `At ${at.en} it went out to be delivered to those who then followed the topic; who had had its story before is not sent it again.`,
        outlived?.en,
      ),
      message_vi: sentences(
        `Lúc ${at.vi}, bài được đưa đi gửi cho những người đang theo dõi chủ đề khi đó; ai đã nhận câu chuyện này từ trước thì không nhận lại.`,
        outlived?.vi,
      ),
    }
  }
  const times = { baselineAt: state?.baselineAt ?? null, judgedAt: judgedAt(sql, topic.id), timeZone, now }
  const silent = whySilent(article, match, times)
  return {
    ...base,
    stage: 'silent',
    reason: outlived?.reason ?? silent.reason,
    message: sentences('It is on the topic and alerted nobody.', silent.en, outlived?.en),
    message_vi: sentences('Bài thuộc chủ đề nhưng không báo cho ai.', silent.vi, outlived?.vi),
  }
}

/** Whether a match was made by what an article's source said of it, before its page gave it a text. */
function isOfSource(article: Article, match: ArchivedMatch, isMatched: (texts: Article) => boolean): boolean {
  if (article.textFrom !== 'page') return false
  const untexted = { ...article, body: '' }
  // The page may have given the lead, too. A text that the source gave is not kept beside the page's.
  if (isMatched(untexted) || isMatched({ ...untexted, lead: '' })) return true
  const hadText = saidOtherwise(saidOf(untexted), article.said ?? '').includes('body')
  return hadText && match.matchedAt <= article.firstSeen
}

function sentences(...all: (string | undefined)[]): string {
  return all.filter((one) => one !== undefined).join(' ')
}

function notLookedAt(
  isUnderWay: boolean,
): Pick<ArticleExplained, 'stage' | 'reason' | 'message' | 'message_vi'> {
  return isUnderWay
    ? {
        stage: 'archive',
        reason: 'looking_back',
        message: 'It matches, and will be shown once the topic was laid against the whole archive.',
        message_vi: 'Bài khớp và sẽ hiện khi việc đối chiếu chủ đề với kho tin hoàn tất.',
      }
    : {
        stage: 'archive',
        reason: 'too_old',
        message: 'It matches, but came before the news against which a new or edited topic is laid.',
        message_vi: 'Bài khớp nhưng cũ hơn phần kho tin được đối chiếu khi chủ đề được tạo hoặc sửa.',
      }
}

function matchSaid(sql: SqlStorage, { seq, version, matchedAt, score, withdrawn }: ArchivedMatch): MatchSaid {
  return {
    matchedAt: new Date(matchedAt).toISOString(),
    version,
    score,
    seq,
    alertedAt: seq === null ? null : new Date(toldAt(sql, seq) ?? matchedAt).toISOString(),
    withdrawn: withdrawn ?? false,
  }
}

/** When an event was made; events are kept for some weeks. */
function toldAt(sql: SqlStorage, seq: number): number | undefined {
  return sql.exec<{ at: number }>('SELECT at FROM events WHERE seq = ?', seq).toArray()[0]?.at
}

function judgedAt(sql: SqlStorage, topic: string): number | null {
  return (
    sql.exec<{ at: number | null }>('SELECT judged_at AS at FROM topics WHERE id = ?', topic).toArray()[0]
      ?.at ?? null
  )
}
