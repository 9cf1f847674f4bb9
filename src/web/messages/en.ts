import { countEn } from './counting.ts'
import { articlePage } from './en/articlePage.ts'
import { builder } from './en/builder.ts'
import { chart } from './en/chart.ts'
import { documentPage } from './en/documentPage.ts'
import { ends } from './en/ends.ts'
import { feeds } from './en/feeds.ts'
import { frame } from './en/frame.ts'
import { front } from './en/front.ts'
import { help } from './en/help.ts'
import { lists } from './en/lists.ts'
import { operator } from './en/operator.ts'
import { operatorBacktest } from './en/operatorBacktest.ts'
import { operatorConcepts } from './en/operatorConcepts.ts'
import { operatorOverview } from './en/operatorOverview.ts'
import { operatorPeople } from './en/operatorPeople.ts'
import { operatorPolls } from './en/operatorPolls.ts'
import { operatorSources } from './en/operatorSources.ts'
import { operatorTopics } from './en/operatorTopics.ts'
import { own } from './en/own.ts'
import { reference } from './en/reference.ts'
import { refusals } from './en/refusals.ts'
import { searching } from './en/searching.ts'
import { subscribing } from './en/subscribing.ts'
import { topicPage } from './en/topicPage.ts'
import type { vi } from './vi.ts'

export const en: typeof vi = {
  articlePage,
  builder,
  chart,
  documentPage,
  ends,
  feeds,
  frame,
  front,
  help,
  lists,
  operator,
  operatorBacktest,
  operatorConcepts,
  operatorOverview,
  operatorPeople,
  operatorPolls,
  operatorSources,
  operatorTopics,
  own,
  reference,
  refusals,
  searching,
  subscribing,
  topicPage,
  language: 'English',
  productName: 'Bản tin',
  tagline: 'Follow a province’s news by the topics you care about',
  digestCount: (news, updates) =>
    [
      news > 0 && countEn(news, 'new story', 'new stories'),
      updates > 0 && countEn(updates, 'update', 'updates'),
    ]
      .filter(Boolean)
      .join(' and '),
  digestSubject: (count, topic) => `${count} on ${topic}`,
  digestSubjectMany: (count, topics) => `${count} on ${topics} topics you follow`,
  digestIntro: (count, isOne) => `${count} ${isOne ? 'matches' : 'match'} the topics you follow.`,
  digestTitle: 'Your digest',
  digestWhy: 'Why this is here',
  digestFields: { title: 'the title', lead: 'the lead', body: 'the text' },
  digestFoundIn: (fields) => `in ${fields}`,
  alsoIn: 'Also in',
  alsoMore: (count) => `and ${count} more`,
  clockOfDay: (clock, day) => `${day} at ${clock}`,
  updated: (clock, day) => `Updated on ${day} at ${clock}`,
  updateOfTold: (told, clock, day) => `Updated on ${day} at ${clock}, after it was sent to you on ${told}`,
  changed: {
    figure: 'Figure',
    name: 'Name',
    date: 'Time',
    document: 'Document',
    headline: 'Headline',
    meaning: 'Meaning',
    correction: 'The paper corrects itself',
  },
  withdrawnBy: (paper) => `${paper} has taken this article down`,
  shownAgainBy: (paper) => `${paper} has put this article up again`,
  changeAdded: (after) => `added ${after}`,
  changeRemoved: (before) => `removed ${before}`,
  details: 'Details',
  digestMore: (count) => `and ${count} more`,
  digestSeeAll: 'See this whole digest',
  digestReadAt: (source) => `Read at ${source}`,
  manageLink: 'Change your settings',
  unsubscribeLink: 'Unsubscribe',
  digestFooter: 'You are receiving this email because you subscribed to Bản tin with this address.',
  confirmSubject: 'Confirm your subscription',
  confirmIntro: 'Someone (probably you) asked for news to be sent to this address about:',
  moveSubject: 'Confirm your new address',
  moveIntro: 'Someone (probably you) wants their news sent to this address instead of the old one, about:',
  confirmAsk: 'If it was you, open the page and press “Confirm” there:',
  confirmOpen: 'Open the page to confirm',
  confirmExpires: (date) => `The link works until ${date}.`,
  confirmIgnore: 'If it was not you, ignore this email: we will not send another.',
  ownQuery: 'the words entered with the subscription (see the page to confirm)',
  ownQueryWritten: 'A query written by the person who subscribed:',
  pushConfirmIntro: 'Someone has just asked for notifications in this browser about:',
  pushConfirmAsk: 'Open this notification to review and confirm. If it was not you, ignore it.',
  botIntro:
    'Bản tin reads the province’s newspapers and messages you when there is news on a topic you follow.',
  botCommands: [
    '/follow <topic>: get news on a topic',
    '/stop: stop all news; /stop <topic>: unfollow one topic',
    '/status: see what you follow, change the schedule, erase your data',
  ],
  botConsent:
    'By sending /follow and a topic you agree that Bản tin keeps the id of this chat and sends news on that topic until you stop it, under Law No. 91/2025/QH15 on personal data protection; you can see, download, stop or erase all data at any time.',
  botTopics: 'Topics:',
  botTopic: (name, id) => `• ${name}: /follow ${id}`,
  botMoreTopics: (count) => `• and ${count} more`,
  botWhichTopic: 'Which topic do you want to follow?',
  botUnknownTopic: (wanted) => `There is no topic “${wanted}”.`,
  botNearest: 'Did you mean:',
  botFollowed: (name) => `You will now receive news on ${name}.`,
  botFollowedAlready: (name) => `You already follow ${name}.`,
  botResumed: 'Sending was paused; it has now been resumed.',
  botNotFollowed: (wanted) => `You do not follow a topic “${wanted}”.`,
  botFollows: 'You follow:',
  botFollowsNothing: 'You follow no topics. Send /follow to see the list.',
  botWhen: {
    immediate: () => 'News is sent as soon as it comes in.',
    hourly: () => 'News is sent once an hour.',
    daily: (at) => `News is sent once a day at ${at}.`,
    weekly: (at, day) => `News is sent every ${day} at ${at}.`,
  },
  botPaused: 'Sending is paused.',
  botStopped: 'Stopped: you will receive no more news. To start again, send /follow and a topic.',
  botStoppedOne: (name) => `You no longer follow ${name}.`,
  botHowToStop: 'Send /stop to stop receiving news.',
  topics: 'Topics',
  matchCount: (count) => countEn(count, 'result', 'results'),
  backHome: 'Front page',
  query: 'Query',
  email: 'Email address',
  cadence: 'When to send',
  schedule: 'Schedule',
  cadenceImmediate: 'As soon as there is news',
  cadenceHourly: 'Every hour',
  cadenceDaily: 'Every day',
  cadenceWeekly: 'Every week',
  at: 'At',
  weekday: 'On',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  quietFrom: 'Send nothing from',
  quietUntil: 'until',
  workingDays: 'Send nothing at weekends or on Vietnamese public holidays (except what is sent at once)',
  languageChoice: 'Language of your digests',
  consent:
    'I agree that Bản tin keeps this address and sends news on the chosen topics until I stop it, under Law No. 91/2025/QH15 on personal data protection; I can see, download, stop or erase everything at any time.',
  subscribe: 'Subscribe',
  pushSubscribe: 'Or get notifications in this browser',
  pushFailed:
    'The browser is blocking notifications from this site. Allow them in its settings and try again.',
  pushPendingTitle: 'Check your notifications',
  pushPendingText:
    'We have just sent a notification to this browser. Your subscription starts once you open it and press the button.',
  pendingTitle: 'Check your inbox',
  pendingText:
    'Your subscription starts once you open the link in it and press the button. If it has not arrived in a few minutes, check your spam folder.',
  confirmTitle: 'One step left: confirm your subscription',
  confirmText: 'Press the button to start receiving news on:',
  confirmButton: 'Confirm',
  confirmedTitle: 'Confirmed',
  confirmedText:
    'From now on, new stories on these topics will be sent to you at the times you chose. Every digest has a link to change your settings and one to unsubscribe.',
  manageTitle: 'Your settings',
  manageVia: 'You receive news by',
  channels: {
    email: 'email',
    webhook: 'webhook',
    webpush: 'browser notifications',
    zalo: 'Zalo',
    telegram: 'Telegram',
  },
  manageTopics: 'Topics to follow',
  follow: 'Follow',
  urgent: 'Send at once, outside the schedule',
  updates: 'Also send me important updates',
  paused: 'Pause',
  save: 'Save',
  savedText: 'Your changes are saved.',
  eraseTitle: 'Erase everything about me',
  eraseText: 'Removes your address, your consent and the text of everything we sent. This cannot be undone.',
  eraseSure: 'I want everything erased',
  eraseButton: 'Erase everything',
  erasedTitle: 'Erased',
  erasedText: 'The address and everything about you are gone. Only counts remain.',
  secretsTitle: 'Webhook secrets',
  secretsOne: 'One secret signs every request to this webhook.',
  secretsTwo: (until) =>
    `Two secrets sign. The older one expires at ${until}; you can end it sooner once the receiver uses the new one.`,
  secretsNew: 'The new secret, shown only once:',
  secretsRotateText: 'After you add a new secret, the old one keeps signing for another 24 hours.',
  secretsRotateButton: 'Add a new secret',
  secretsEndButton: 'End the older one now',
  unsubscribeTitle: 'Unsubscribe',
  unsubscribeText: 'Press the button to stop all news to this address.',
  unsubscribeButton: 'Unsubscribe',
  unsubscribedTitle: 'Unsubscribed',
  unsubscribedText: 'Nothing more will be sent. You can subscribe again at any time.',
  documents: 'Documents',
  formFaults: 'Not done yet. Please fix:',
  formBack: 'Press your browser’s back button to fix it: what you typed is still there.',
  formFaultsAt: {
    '/channel/address': 'Enter an email address, such as name@example.com.',
    '/topics': 'Choose at least one topic.',
    '/consent': 'Tick the box: without your consent nothing is sent.',
    '/schedule/at': 'Choose the time at which news is sent, such as 07:30.',
    '/schedule/quiet/0': 'Choose both times between which nothing is sent, or leave both empty.',
    '/schedule/quiet/1': 'Choose both times between which nothing is sent, or leave both empty.',
  },
  errorTitle: 'This did not work',
  privacyTitle: 'Privacy',
  consentMore: 'Read the privacy notice',
  notices: {
    link: {
      subject: 'The link to your settings',
      lines: [
        'Someone (probably you) has asked for the link to the settings of this address. The link below works for three days.',
        'If it was not you, simply ignore this: only someone who can read this mailbox has the link.',
      ],
    },
    move: {
      subject: 'Request to send your digests to another address',
      lines: [
        'Someone has asked, from your settings page, for your digests to go to another address. This takes effect only once the new address confirms; after that, nothing more is sent here.',
        'If it was not you, open your settings and press “Renew the link”: that cancels the request and every older link.',
      ],
    },
    test: {
      subject: 'A test from Bản tin',
      lines: [
        'This is the test you have just asked for on your settings page. If you can read it, your digests will arrive the same way.',
        'A real digest lists the new stories on the topics you follow and says why each one is there.',
      ],
    },
  },
  linkOver: 'This link no longer works: it has been renewed, or what it opened has been erased.',
  linkLost: 'Already subscribed? Get the link to your settings',
  linkTitle: 'Get the link to your settings',
  linkText: 'Enter the address that receives your news; we will send it a link to your settings.',
  linkButton: 'Send the link',
  linkSentTitle: 'Check your inbox',
  linkSentText:
    'If this address receives news from Bản tin, an email with the link will arrive within minutes.',
  renewTitle: 'Renew the link',
  renewText:
    'If you suspect that someone else can open this page, renew its link: every older link stops working, and any unconfirmed move to another address is cancelled.',
  renewButton: 'Renew the link',
  renewedTitle: 'The link has been renewed',
  renewedText: 'Only the link below opens your settings now. Later digests will have it.',
  moveTitle: 'Move to another address',
  moveText: 'We will send the new address an email to confirm; until it does, news goes to the current one.',
  moveButton: 'Send the confirmation',
  moveSentText: 'We have sent a confirmation to the new address and informed the current one.',
  moveConfirmText:
    'Press the button below to receive your digests here instead of at your previous address, on:',
  movedTitle: 'Moved',
  movedText: 'Your digests now come to this address, on the same topics and schedule.',
  exportLink: 'Download everything about me (JSON)',
  stateDisabled:
    'We have stopped sending to this address because nothing could be delivered; see “Recently sent” for the reason. Once the problem is fixed, press “Save” to start again.',
  stateFailing: (time) =>
    `Nothing has been delivered to this address since ${time}. If this goes on for five days, we will stop sending.`,
  stateUnsubscribed: 'You have unsubscribed. To start again, choose topics, tick the consent box and save.',
  historyTitle: 'Recently sent',
  historyNone: 'Nothing has been sent yet.',
  historyKinds: { digest: 'Digest', confirmation: 'Confirmation', notice: 'Notice' },
  historyNotices: { link: 'Link to your settings', move: 'Notice of a move', test: 'Test' },
  historyStatuses: { due: 'waiting', sent: 'sent', suppressed: 'not sent', dead: 'could not be sent' },
  historyReasons: {
    paused: 'you paused',
    unfollowed: 'you no longer followed the topic',
    unsubscribed: 'you had unsubscribed',
    disabled: 'we had stopped sending to this address',
    repeat: 'the same story had already been sent to you',
    update: 'only updates to stories already sent to you',
    gone: 'the receiving side says that this address no longer exists',
    endpoint_failing: 'five days of failures',
    exhausted: 'ten attempts failed',
    ambiguous: 'we cannot tell whether it arrived',
    refused: 'the receiving side refused this message',
    bounced: 'returned: the address does not accept email',
    soft_bounced: 'returned, perhaps only temporarily',
    complained: 'reported as spam',
  },
}
