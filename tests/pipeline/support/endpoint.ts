import type { digestEvent } from '../../../src/delivery/channels/webhook/body.ts'

type Digest = ReturnType<typeof digestEvent>

/** What an endpoint was asked when somebody subscribed it. */
export interface Challenge {
  data: { challenge: string; secret?: string }
  body: string
  headers: Record<string, string>
}

/** A webhook receiver: answers challenges by itself unless a test says otherwise, and deliveries as the test says. */
export class Endpoint {
  readonly url: string
  /** Deliveries in the order in which they came, each attempt one. */
  received: { id: string; digest: Digest; body: string; headers: Record<string, string> }[] = []
  challenges: Challenge[] = []
  /** Answers a challenge that has been received. */
  answerChallenge: (asked: Challenge) => Promise<Response> | Response = ({ data: { challenge } }) =>
    Response.json({ challenge })
  /** Answers a delivery that has been received. */
  answerDelivery: () => Promise<Response> | Response = () => new Response(null, { status: 200 })

  constructor(host: string) {
    this.url = `http://${host}/hook`
  }

  /** Every title told, in the order in which it came; one that came twice stands here twice. */
  get titles(): string[] {
    return this.received.flatMap(({ digest }) => digest.data.items.map(({ article }) => article.title))
  }

  async answer(request: Request): Promise<Response> {
    const body = await request.text()
    const headers = Object.fromEntries(request.headers)
    const event = JSON.parse(body) as Digest | { type: 'subscription.confirm'; data: Challenge['data'] }
    if (event.type === 'subscription.confirm') {
      const asked = { data: (event as { data: Challenge['data'] }).data, body, headers }
      this.challenges.push(asked)
      return this.answerChallenge(asked)
    }
    this.received.push({ id: headers['webhook-id'] ?? '', digest: event as Digest, body, headers })
    return this.answerDelivery()
  }
}
