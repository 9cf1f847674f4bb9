import type { ArticleExplained, Explained } from '../../../newsroom/explaining/explained.ts'
import type { Branch } from '../../../topics/explain/explanation.ts'
import { type Locale, sentenceIn } from '../../../web/messages/messages.ts'
import type { ShownBranch, ShownExplained } from '../../../web/pages/admin/topic-explain.tsx'

/** A sentence of both languages, as the page reads. */
interface Both {
  message: string
  message_vi: string
}

/** An explanation as its page shows it; `labels` is what was said of articles. */
export function shownExplained(
  { sources, others, ...one }: Explained,
  labels: readonly { article: string; about: boolean }[],
  locale: Locale,
): ShownExplained {
  const say = (both: Both) => sentenceIn(both, locale)
  const article = (said: ArticleExplained) =>
    said.article && {
      id: said.article.id,
      title: said.article.title,
      sourceName: said.article.sourceName,
      published: said.article.published === null ? null : Date.parse(said.article.published),
      label: labels.find((label) => label.article === said.article?.id)?.about ?? null,
    }
  return {
    stage: one.stage,
    hasNoSource: one.reason === 'no_source',
    sentence: say(one),
    article: article(one),
    page: one.page && say(one.page),
    score: one.query?.score ?? null,
    minScore: one.query?.minScore ?? 0,
    weakest: one.query?.weakest ? say(one.query.weakest) : null,
    branches: (one.query?.branches ?? []).map((branch) => shownBranch(branch, say)),
    sources: sources.map((source) => ({ name: source.name, sentence: say(source) })),
    others: others.map((other) => ({ sentence: say(other), article: article(other) })),
  }
}

function shownBranch(
  { text, state, nearest, parts, ...said }: Branch,
  say: (of: Both) => string,
): ShownBranch {
  return {
    text,
    state,
    sentence: say(said),
    nearest: nearest.map(say),
    parts: parts.map((part) => shownBranch(part, say)),
  }
}
