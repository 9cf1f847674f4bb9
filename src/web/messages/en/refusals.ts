import { countEn } from '../counting.ts'
import type { refusals as vi } from '../vi/refusals.ts'

export const refusals: typeof vi = {
  titles: {
    403: 'This link is not valid',
    404: 'Page not found',
    410: 'This link no longer works',
    429: 'Please wait a little',
    503: 'Temporarily unavailable',
  },
  missing:
    'The address may be mistyped, or the article may no longer be kept. Search the archive, or see the news on the front page.',
  wait: (minutes) => `You can try again in ${countEn(minutes, 'minute', 'minutes')}.`,
  tooOften: 'There have been too many requests just now.',
  settings: 'The service is not set up correctly. Its administrator needs to fix:',
  later: 'Open this page again in a few minutes.',
  subscribeAgain: 'Subscribe again',
}
