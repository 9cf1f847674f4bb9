import type { Article } from '../../articles/article.ts'
import type { EvidenceCard, MatchCard } from '../../events.ts'
import type { Topic } from '../../topics/topic.ts'

/** The card of a match: what every page, feed and digest shows of it. */
export function matchCard(topic: Topic, score: number, evidence: EvidenceCard[]): MatchCard {
  return { topic: topic.id, topicName: topic.name, score, evidence }
}

/** Keeps what still stands where it stood, for a match whose article was edited and no longer bears it out whole. */
export function stillStanding(evidence: readonly EvidenceCard[], article: Article): EvidenceCard[] {
  return evidence.filter((e) => article[e.field].slice(e.start, e.end) === e.text)
}
