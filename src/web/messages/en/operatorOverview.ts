import type { operatorOverview as vi } from '../vi/operatorOverview.ts'

export const operatorOverview: typeof vi = {
  allWell: 'Everything is running well.',
  wrong: 'Needs attention',
  noticed: 'Readers are affected',
  unnoticed: 'Readers do not notice yet',
  since: 'Noticed',
  whatToDo: 'What to do:',
  reasons: {
    restore_needed: {
      title: 'Working data was lost and has to be restored',
      text: 'The lists of sources and topics are still in the stored copy, but the service no longer knows which news it has read. So that old news is not sent again, it polls nothing and accepts no changes for now.',
      todo: 'Press “Restore”. It is safe to repeat; nobody receives anything twice.',
    },
    shards_lag: {
      title: 'News is not reaching the sending side',
      text: 'For more than 15 minutes, the part that keeps some of the subscribers has received no new events. Nothing is lost, and it is retried every five seconds.',
      todo: 'Wait a few minutes. If this stays, ask the person who installed the service to look into the log, which says why.',
    },
    deliveries_late: {
      title: 'Deliveries are late',
      text: 'They have been due for more than 15 minutes.',
      todo: 'Look at the deliveries that are waiting. If they belong to many different people, check whether the mail server answers and whether Cloudflare’s free plan has used up its daily limit; if both are fine, ask the person who installed the service whether its five-minute schedule still runs.',
    },
    windows_failing: {
      title: 'A digest could not be prepared',
      text: 'These people’s news is waiting and not lost; nobody else is affected, and it is retried automatically.',
      todo: 'This is usually a fault in the program: tell the person who installed the service. The log names the subscriber and the error.',
    },
    transport_failing: {
      title: 'Nothing can be sent through a channel',
      text: 'Nothing has gone out through it for 15 minutes; what is waiting will leave as soon as it works again.',
      todo: 'The usual cause is a wrong setting, or a mail server that refuses us. Open a delivery that is waiting to see the reason, then have the channel’s settings corrected by the person who installed the service.',
    },
    events_lost: {
      title: 'Some subscribers missed news',
      text: 'The part that keeps some of the subscribers was out of contact for more than 40 days, so they were not told of some news. It is still on the pages of the topics.',
      todo: 'That news cannot be sent any more. Ask the person who installed the service to look into the log for what was missed and why the contact was lost. This notice goes away by itself after seven days.',
    },
    mail_not_sent: {
      title: 'Mail is not being sent',
      text: 'No way of sending mail has been set, so every mail, confirmations included, is only kept for a day and then deleted. The page “Deliveries” lists it as sent, but nobody has received it.',
      todo: 'Ask the person who installed the service to choose a way (a mail server, Resend or Cloudflare) in the setting EMAIL_TRANSPORT. What is listed as sent will not be sent again; who could not confirm a subscription has to subscribe again.',
    },
  },
  manual: (section, file) =>
    `Technical instructions: “${section}” in the file ${file} that comes with the program.`,
  restore: 'Restore',
  restoring: 'Restoring, which may take a while…',
  restored: 'The data was restored. Sources are being polled again.',
  topicBroken: (name) => `The query of the topic “${name}” cannot be read`,
  topicBrokenTodo:
    'This topic matches nothing, so its followers receive nothing. Fix its query, or restore the concept it uses.',
  conceptBroken: (id) => `The concept @${id} is being ignored`,
  conceptBrokenTodo: 'Fix this concept, or delete it.',
  seeConcept: 'Open this concept',
  hubFailing: 'Feed readers may get news late',
  hubFailingTodo:
    'The server that tells feed readers of news (a WebSub hub) does not take what we report. It is retried at least once an hour, and nothing is lost. If this lasts for days, ask the person who installed the service to set another one as WEBSUB_HUB, or none.',
  neverRead: 'This source has never been read since it was added.',
  noContact: 'No contact address is set',
  noContactText:
    'The help page and the privacy notice cannot tell readers whom to write to, which the law requires.',
  noContactTodo:
    'Ask the person who installed the service to set CONTACT to an email address or to the address of a contact page.',
  seeSource: 'Open this source',
  seeDue: 'See the deliveries that are waiting',
  seeDead: 'See what could not be sent',
  seeTopic: 'Open this topic',
  firstSteps: 'First steps',
  noSource:
    'There are no sources yet. Start by adding one: the address of a paper or of its RSS feed is enough.',
  addSource: 'Add a source',
  noTopic:
    'There are no topics yet, so nothing can match. A set of ready-made topics is included to get you started.',
  addTopic: 'Add a topic',
  counts: 'At a glance',
  sources: 'sources',
  sourcesOff: (count) => `${count} switched off`,
  topics: 'topics',
  private: (count) => `${count} private`,
  account: 'Account',
  accountText: 'Each match of a story for one subscriber counts once and is always in exactly one box.',
  accountEmpty:
    'Nothing to count yet: the account starts with the first match on a topic that somebody follows.',
  matched: 'matched',
  sent: 'sent',
  suppressed: 'not sent',
  pending: 'waiting',
  dead: 'could not be sent',
  balanced: (matched, parts) => `Balanced: ${matched} = ${parts}.`,
  unbalanced: (matched, parts) =>
    `Not balanced: ${matched} ≠ ${parts}. This is a fault in the product; please report it.`,
  reason: 'Reason',
  count: 'Count',
  whySuppressed: 'Why not sent',
  whyDead: 'Why it could not be sent',
  suppressReasons: {
    paused: 'the subscriber has paused',
    unfollowed: 'the subscriber no longer follows the topic',
    unsubscribed: 'the subscriber has unsubscribed',
    erased: 'the subscriber has erased their data',
    disabled: 'sending was stopped: the address could not be reached, or reported spam',
    repeat: 'the same story had already been sent to that person',
    update: 'only an update to a story already sent',
  },
  deadReasons: {
    exhausted: 'tried ten times; fix the cause, then send again',
    ambiguous: 'may have arrived; if sent again, it may arrive twice',
    refused: 'the receiving side refused it; sending again rarely helps',
    gone: 'the address no longer exists; nothing to do',
    endpoint_failing: 'could not be reached for five days; nothing to do',
  },
  otherReason: (code) => `another reason (${code})`,
  lastPolls: 'Latest polls',
  allPolls: 'See all polls',
  noPolls: 'Nothing has been polled yet. A new source is first polled after a minute.',
}
