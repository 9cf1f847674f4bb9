import type { ends as vi } from '../vi/ends.ts'

export const ends: typeof vi = {
  confirmedBefore: 'Confirmed already',
  confirmedBeforeText:
    'This subscription is confirmed, and there is nothing left to do. News comes to you when you chose.',
  /** To an address that is told already, with what is asked for beneath. */
  alreadyTold: {
    active:
      'This address gets news already. Its schedule and other settings stay as they are; press the button to get more, on:',
    paused: 'Sending to this address is paused. Press the button to go on as before, and to get more, on:',
  },
  addedText:
    'You will get more news, on what you have just asked for. Your schedule and other settings stay as they are.',
  overTitle: 'You have unsubscribed',
  overText: 'You have unsubscribed since then. To get news again, subscribe again.',
  sentTo: (address) => `We have sent a message to ${address}.`,
  mistyped: 'Mistyped it? Subscribe again',
  backBySettings: 'Begin again as before: get the link to your settings',
  thisBrowser: 'this browser',
  window: (when, from, to) =>
    from === to ? `Sent on ${when}.` : `Sent on ${when}, with news from ${from} to ${to}.`,
}
