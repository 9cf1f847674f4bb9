import type { subscribing as vi } from '../vi/subscribing.ts'

export const subscribing: typeof vi = {
  title: 'Get it by email',
  schedule: 'Every day at 7 a.m. Change when',
  change: 'Change when',
  topics: 'Choose topics',
  query: 'Words or phrases to follow (a query)',
  next: 'Your subscription starts when you press the button in the email we send you. You can stop whenever you like, and you do not need an account.',
  pushUnreached:
    'You have allowed notifications, but your browser’s push service did not answer. Try again in a few minutes, or have the news sent by email.',
  consentAgain: 'Please tick your consent again.',
  pushUnfit:
    'Notifications cannot be sent to this browser. Enter an email address to have the news sent there.',
  pushHome: 'To get notifications on an iPhone or iPad, first add this site to the home screen.',
  pushHomeHow: 'See how',
  quiet: 'Hours when nothing is sent',
}
