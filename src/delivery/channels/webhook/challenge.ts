import type { Recipient } from '../../channel.ts'
import type { Outside } from '../../outside.ts'
import { postSigned } from './post-signed.ts'

export type ChallengeFailure = 'timeout' | 'network' | 'forbidden' | 'status' | 'answer'

/**
 * Asks an endpoint, once, whether it wants what was asked for in its name: it must answer 200 and the challenge
 * itself, which no endpoint does by accident. It is signed as a digest is. `secret` is told when it was made here.
 */
export async function askChallenge(
  to: Recipient,
  id: string,
  challenge: string,
  secret: string | null,
  outside: Outside,
  now: number,
): Promise<{ ok: true } | { ok: false; reason: ChallengeFailure; status: number | null }> {
  const body = JSON.stringify({
    type: 'subscription.confirm',
    timestamp: new Date(now).toISOString(),
    data: secret === null ? { challenge } : { challenge, secret },
  })
  const posted = await postSigned({ to, id, body }, outside, now, true)
  if (posted.kind !== 'answered') return { ok: false, reason: posted.kind, status: null }
  if (posted.status !== 200) return { ok: false, reason: 'status', status: posted.status }
  return isAnswer(posted.body ?? '', challenge) ? { ok: true } : { ok: false, reason: 'answer', status: 200 }
}

function isAnswer(body: string, challenge: string): boolean {
  try {
    const answer: unknown = JSON.parse(body)
    return (
      typeof answer === 'object' && answer !== null && 'challenge' in answer && answer.challenge === challenge
    )
  } catch {
    return false
  }
}
