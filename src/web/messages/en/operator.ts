import type { operator as vi } from '../vi/operator.ts'

export const operator: typeof vi = {
  areas: {
    overview: 'Overview',
    sources: 'Sources',
    polls: 'Polls',
    topics: 'Topics',
    concepts: 'Concepts',
    subscribers: 'Subscribers',
    deliveries: 'Deliveries',
  },
  areasLabel: 'Administration',
  signOut: 'Sign out',
  signInTitle: 'Sign in to administer',
  signInText:
    'This page is for operators of Bản tin. A session lasts 12 hours. If you have no token, ask the person who installed the service.',
  token: 'Admin token',
  tokenHint: 'The value of ADMIN_TOKEN set at installation.',
  signIn: 'Sign in',
  signedOut: 'You have signed out.',
  wrongToken: 'This token is wrong. Copy the whole value of ADMIN_TOKEN again.',
  tooMany: (time) =>
    `This token is wrong, and there have been too many wrong ones from this network. Try again after ${time}. The right token is always taken.`,
  keptText:
    'Your session had expired, so the form you sent was not processed. What you typed has been kept: sign in again to send it.',
  resumeTitle: 'Send your form now?',
  resumeText: 'You are signed in again. What you asked for has not been done.',
  resumeTyped: 'What you typed is unchanged.',
  resume: 'Send it',
  resumeDelete: 'Delete it',
  resumeDeleteNot: 'Do not delete',
  resumeNot: 'Do not send it',
  acts: {
    restore: 'Restore the data',
    poll: 'Poll now',
    addSource: 'Add a source',
    trySource: 'Preview a source',
    changeSource: 'Save changes to the source',
    switchSource: 'Switch the source on or off',
    deleteSource: 'Delete the source',
    addTopic: 'Add a topic',
    tryTopic: 'Try a topic',
    changeTopic: 'Save changes to the topic',
    label: 'Save what was said of an article on the topic',
    deleteTopic: 'Delete the topic',
    addConcept: 'Add a concept',
    changeConcept: 'Save changes to the concept',
    deleteConcept: 'Delete the concept',
    findSubscriber: 'Find a subscriber',
    eraseSubscriber: 'Erase the data of the subscriber',
    retryDeliveries: 'Send again what could not be sent',
    retryDelivery: 'Send the delivery again',
  },
  closedTitle: 'Administration is closed',
  closedText:
    'No admin token is set, or it is too short. To open this page, set an ADMIN_TOKEN of at least 16 characters and restart:',
  closedHow: 'If you are trying it on your own machine: add --var ADMIN_TOKEN:… to the command wrangler dev.',
  // Two who edit the same
  changedTitle: 'Not saved: while you were editing, this was saved in another tab or by somebody else.',
  changedText: 'What you typed is still there below. If you save again, it will replace what is stored now:',
  newTab: 'opens in a new tab',
  /** Of what an address names and is not there. */
  gone: {
    sources: 'There is no such source: it may have been deleted, for example in another tab.',
    topics: 'There is no such topic: it may have been deleted, for example in another tab.',
    concepts: 'There is no such concept: it may have been deleted, for example in another tab.',
  },
  refusedTitle: 'Nothing was done',
  refusedText:
    'This request did not come from an open administration page: the form was sent from elsewhere, or the admin token was changed. Nothing has changed. Open the administration again, sign in if asked, and try once more.',
  refusedAgain: 'Open the administration',
  refusedRestore:
    'The data is lost and has to be restored first; until then nothing can be looked at or changed here. Open the overview and press Restore.',
  refusedRestoreAt: 'Go to the overview and restore',
}
