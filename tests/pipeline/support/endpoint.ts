import type { digestEvent } from '../../../src/delivery/channels/webhook/body.ts'

type Digest = ReturnType<typeof digestEvent>

/** A webhook receiver: answers challenges by itself, and deliveries as the test says. */
export class Endpoint {
  readonly url: string
  /** Deliveries in the order in which they came, each attempt one. */
  received: { id: string; digest: Digest }[] = []
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
    const event = (await request.json()) as Digest | { type: 'subscription.confirm'; data: object }
    if (event.type === 'subscription.confirm') {
      return Response.json({ challenge: (event.data as { challenge: string }).challenge })
    }
    this.received.push({ id: request.headers.get('webhook-id') ?? '', digest: event as Digest })
    return this.answerDelivery()
  }
}
