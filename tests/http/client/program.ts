import { Api, type DeliveryDetail, type HttpResponse, type Problem, type Topic } from './bantin.ts'

/**
 * A program over the client that is generated from the description; it is put beside that, and its types are checked
 * there, before it runs. Each step is an operation, and what came of it.
 */
export async function useClient(origin: string, token: string, feedUrl: string) {
  const client = new Api<string>({
    baseUrl: origin,
    securityWorker: (sent) => (sent ? { headers: { Authorization: `Bearer ${sent}` } } : {}),
  })
  const { topics, concepts, sources, polls, subscriptions, deliveries, subscribers, search, repairs } = client

  const closed = await refusal(sources.listSources())
  client.setSecurityData(token)

  const topic = (await topics.createTopic({ name: 'Cầu đường', query: '"cây cầu"', minScore: 0 })).data
  const same: Topic = (await topics.readTopic(topic.id)).data
  // @ts-expect-error: a score is a number
  const wrong = await refusal(topics.changeTopic(topic.id, { minScore: 'nhiều' }))
  const changed = (await topics.changeTopic(topic.id, { description: 'Cầu và đường' })).data
  const preview = (
    await topics.previewTopic({ query: '"cây cầu"', articles: [{ title: 'Khởi công cây cầu' }] })
  ).data
  const concept = (await concepts.putConcept('cau', { wordings: ['cây cầu', 'cầu vượt'] })).data

  const seen = (await sources.previewSource({ url: feedUrl })).data
  const source = (await sources.createSource({ id: 'bao-thu', url: feedUrl, kind: 'feed', fullText: false }))
    .data
  // @ts-expect-error: there is no such kind
  const kind: typeof source.kind = 'blog'
  const report = (await polls.poll({}, { source: source.id })).data
  const past = (await polls.listPolls({ limit: 1 })).data
  const slower = (await sources.changeSource(source.id, { minIntervalMinutes: 60 })).data

  const asked = await subscriptions.subscribe({
    channel: { type: 'email', address: 'ban@example.vn' },
    topics: [topic.id, { id: topic.id, urgent: true }],
    schedule: { cadence: 'daily', at: '07:00', quiet: ['22:00', '06:00'] },
    consent: true,
  })
  const mail = await firstMail(client)
  const ledger = (await deliveries.listDeliveries({ status: 'sent' })).data
  const [newest] = ledger.items
  const detail: DeliveryDetail | null = newest ? (await deliveries.readDelivery(newest.id)).data : null
  const account = (await deliveries.readAccount()).data

  const found = (
    await search.searchArchive(
      { q: '"cây cầu"' },
      { format: 'json', headers: { Accept: 'application/json' } },
    )
  ).data as unknown
  const people = (await subscribers.exportPeople({ subscribers: 'true', limit: 10 })).data
  const health = (await repairs.readHealth()).data
  const why = (await topics.explainTopic(topic.id, { article: { title: 'Khởi công cây cầu mới' } })).data

  const ended = [await concepts.deleteConcept('cau'), await sources.deleteSource(source.id)].map(
    ({ status }) => status,
  )
  const gone = await refusal(sources.readSource(source.id))

  return {
    closed,
    topic: { id: topic.id, version: topic.version, warnings: topic.warnings, isSame: same.id === topic.id },
    wrong,
    changed: changed.description,
    preview: { matched: preview.matched, score: preview.matches[0]?.score },
    concept: concept.wordings,
    seen: { format: seen.feed.format, items: seen.items.map(({ title }) => title) },
    kind,
    report: report.sources.map(({ status, baseline, items }) => ({ status, baseline, items })),
    past: past.items.map(({ id }) => id === report.id),
    slower: slower.minIntervalMinutes,
    asked: [asked.status, asked.data],
    mail: { to: mail?.to, subject: mail?.subject },
    ledger: ledger.items.map(({ kind, status }) => ({ kind, status })),
    attempts: detail?.log.map(({ result }) => result),
    account,
    found,
    people: people.subscribers.length,
    health: health.status,
    why: why.stage,
    ended,
    gone,
  }
}

/** What an operation was refused by. */
async function refusal(answer: Promise<HttpResponse<unknown, Problem>>): Promise<Problem['code'] | null> {
  return answer.then(
    () => null,
    ({ error }: HttpResponse<unknown, Problem>) => error.code,
  )
}

/** The first mail of the outbox, as soon as there is one. */
async function firstMail({ deliveries }: Api<string>) {
  for (let tries = 0; tries < 100; tries += 1) {
    const [mail] = (await deliveries.listOutbox()).data.items
    if (mail) return mail
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return null
}
