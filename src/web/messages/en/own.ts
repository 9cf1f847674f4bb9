import type { own as vi } from '../vi/own.ts'

export const own: typeof vi = {
  ownQuery: 'Your query:',
  seeNow: 'See what matches now',
  addTitle: 'Add a query of your own',
  addHint: 'Type the words or phrases to follow, such as "cụm công nghiệp" "phường Liên Bảo". Not sure how?',
  addBuild: 'Build a query and see what it finds',
  timeZone: 'Time zone',
  zones: {},
  testTitle: 'Send a test',
  testText:
    'We send a test at once, so that you can see whether your digests arrive and what they look like.',
  saveFirst: 'If you changed anything above, press “Save” first.',
  testButton: 'Send a test',
  tested:
    'A test is on its way. If it has not arrived in a few minutes, check your spam folder, then “Recently sent” below.',
  testedTooOften: (when) => `You have just sent several tests. You can send another from ${when}.`,
  testedEnded: 'No test was sent, because sending to this address has stopped.',
  browserTitle: 'In this browser, too',
  browserText:
    'The same topics and schedule as saved above, as notifications in this browser; they have their own settings page.',
  browserButton: 'Get notifications in this browser',
  browserNone: 'This browser does not support notifications, or JavaScript is turned off.',
  rightsTitle: 'Your data',
  endTitle: 'Stop',
  endText:
    'Stops all news to this address. Your schedule and language are kept; if you come back, you choose your topics again.',
  queryRate: (rate) => `The query you added: ${rate.charAt(0).toLowerCase()}${rate.slice(1)}`,
  queryFault: (column, message) => `Your query, character ${column}: ${message}`,
  next: (when) => `The next digest will not come before ${when}.`,
  hourIsQuiet: (hour, until) =>
    `${hour} lies within the hours in which nothing is sent, so digests come at ${until}.`,
  hourKept: (hour) => `You left the hour empty, so it is still ${hour}.`,
  isPaused: 'Sending is paused. News that is due meanwhile is not sent later.',
  changedElsewhere:
    'Your settings were changed elsewhere after you opened this page; what you have chosen here is shown below. Look at it and press “Save”.',
  followsNothing: 'You follow nothing any more, so nothing will be sent.',
  sameAddress: 'Digests come to this very address already. Nothing has changed, and no email was sent.',
}
