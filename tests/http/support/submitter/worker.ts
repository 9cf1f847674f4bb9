import type { SmtpServer } from '../../../../src/delivery/channels/email/transports/smtp/server.ts'
import { type Submission, submit } from '../../../../src/delivery/channels/email/transports/smtp/submit.ts'

/** What to submit, where, and how long that may take. */
export interface Order {
  server: SmtpServer
  mail: Submission
  limitMs: number
}

export default {
  async fetch(request) {
    if (request.method !== 'POST') return new Response('ready')
    const { server, mail, limitMs } = await request.json<Order>()
    return Response.json(await submit(server, mail, limitMs))
  },
} satisfies ExportedHandler
