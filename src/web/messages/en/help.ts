import type { HelpText } from '../help-text.ts'

export const help: HelpText = {
  title: 'Help',
  intro:
    '“Bản tin” reads the newspapers, broadcasters and portals of the province for you, and sends you what matches your interests, with the reason why each story is there. You do not need an account.',
  contents: 'On this page',
  start: {
    title: 'Start receiving news',
    steps: [
      'Open a topic on the page “News”. If there is none for you yet, search for it on the page “Search” and open “Get new stories for this search”.',
      'Enter your email address, choose a schedule (as soon as there is news, hourly, daily or weekly), tick the consent box and press “Subscribe”.',
      'Open the email we send you, follow its link and press “Confirm”. Nothing is sent before that. If no email arrives, check your spam folder.',
      'From then on you get one email with everything that matches whenever it is due and there is news. If there is no news, there is no email.',
    ],
  },
  change: {
    title: 'Change, pause, stop',
    text: [
      'Every email ends with two links. “Change your settings” opens your own page: topics, schedule, hours when nothing is sent, language of digests, pausing, and what was sent. “Unsubscribe” opens a page with one button; press it and you are done.',
      'No email left to open? Ask for a new link: it is sent to the address that receives the news.',
    ],
  },
  search: {
    title: 'Search with the form',
    text: [
      'The page “Search” has three boxes: words that must all appear, words of which one is enough, and words that must not appear. In each box, separate words and phrases with commas. While you type, the page says how many articles a week would match, and shows the newest.',
      'For news on party members in companies, but not on football: “đảng viên, công ty” in the first box, “bóng đá” in the third.',
      'In the first box a long phrase such as “đảng viên trong công ty” is split into “đảng viên” and “công ty”, since a paper may word it differently. To find the exact wording, put quotation marks around it.',
    ],
  },
  queries: {
    title: 'Write queries yourself',
    text: [
      'A query can say more than the form. Follow an example to see what it actually finds. If something is mistyped, the page shows where and suggests how to fix it.',
    ],
    groups: [
      {
        title: 'With and without accents',
        text: 'A word with accents finds exactly those accents: “tư nhân” never finds “tù nhân”. A word typed without accents finds every spelling. “đ” is a letter of its own. Where the accent is placed (“hòa”, “hoà”), i or y (“kĩ”, “kỹ”) and capitals make no difference.',
        examples: [
          ['"tư nhân"', 'exactly this phrase, never “tù nhân”'],
          ['=ban', 'the word “ban” without accents, never “bản” or “bán”'],
        ],
      },
      {
        title: 'Phrases',
        text: 'Words in quotation marks must stand side by side. Without quotation marks, each may appear anywhere in an article.',
        examples: [
          ['"đảng viên"', 'both words, side by side'],
          ['"đảng viên" "doanh nghiệp tư nhân"', 'articles with both phrases'],
        ],
      },
      {
        title: 'One of several: OR',
        text: 'In capitals. Use brackets when the query has other parts.',
        examples: [
          ['"khu công nghiệp" OR "cụm công nghiệp"', 'one phrase or the other, or both'],
          ['cháy (chợ OR xưởng)', '“cháy”, and either “chợ” or “xưởng”'],
        ],
      },
      {
        title: 'Exclude: NOT or a hyphen',
        text: 'Put the hyphen right before what is excluded, after a space.',
        examples: [
          ['"kết nạp" -"công đoàn"', 'the first phrase, without the second'],
          ['"nông thôn mới" NOT "thành phố"', 'the same, written as a word'],
        ],
      },
      {
        title: 'Close together: NEAR',
        text: 'NEAR/10 means at most 10 words between the two sides, whichever comes first. ONEAR/10 keeps the order.',
        examples: [
          ['"chi bộ" NEAR/8 "doanh nghiệp tư nhân"', 'the phrases at most 8 words apart'],
          ['đê ONEAR/3 (vỡ OR "sạt lở")', '“đê”, then “vỡ” or “sạt lở” with at most 3 words between'],
        ],
      },
      {
        title: 'In one part of an article',
        text: 'The parts are title, lead (the first paragraph), body, source (the paper’s name), author and category. Put the name and a colon right before a word, a phrase or a bracket.',
        examples: [
          ['title:("thu hồi đất" OR "giải phóng mặt bằng")', 'one of these in the headline'],
          ['body:"chi bộ" title:"doanh nghiệp"', 'one in the text, the other in the headline'],
        ],
      },
      {
        title: 'Many names at once: @',
        text: 'A concept covers many wordings, abbreviations included: @khu-cong-nghiep is “khu công nghiệp”, “KCN”, “cụm công nghiệp”, “khu chế xuất”…',
        examples: [
          ['@khu-cong-nghiep "khởi công"', 'industrial parks, however they are written'],
          ['@doanh-nghiep-tu-nhan "đảng viên"', '“doanh nghiệp tư nhân”, “DNTN”… and “đảng viên”'],
        ],
      },
      {
        title: 'The beginning of a word: an asterisk',
        text: 'The asterisk goes at the end, after at least two letters.',
        examples: [['startup*', 'startup, startups…']],
      },
      {
        title: 'A document by its number',
        text: 'Articles that cite a document, however its number is written.',
        examples: [['document:15-NQ/TU', 'articles that cite document 15-NQ/TU']],
      },
    ],
  },
  feeds: {
    title: 'Follow in a feed reader (RSS)',
    text: [
      'A feed reader is an app that collects what is new from many sites in one place; you do not have to give anyone your address. Many are free: Thunderbird, NetNewsWire, Feeder, Inoreader, Feedly.',
      'Copy the address of the RSS or Atom link on the page of a topic, a document or a search, and paste it where your reader adds a feed. If it accepts OPML files, one file has every topic.',
      'Choose either the feed of all topics or those of the topics you care about: with both, some readers show a story twice, others keep it in only one of the feeds.',
    ],
  },
  push: {
    title: 'Notifications in the browser',
    text: [
      'Instead of email you can get notifications on a computer or phone: on a topic’s page, tick the consent box, press “Or get notifications in this browser” and allow notifications when the browser asks.',
      'On an iPhone or iPad (iOS 16.4 or later), first add this site to the home screen: in Safari, press Share, then “Add to Home Screen”; then open Bản tin by its new icon and do the same there.',
      'To stop, open a notification and go to your settings, or turn off the notifications of this site in the browser.',
    ],
  },
  zalo: {
    title: 'News on Zalo',
    text: ['Message our bot on Zalo:'],
  },
  data: {
    title: 'What we keep about you',
    text: [
      'We keep the address, the topics and the schedule that you chose, your consent, and what was sent. Emails contain no tracking images, and clicks are not counted. On your page you can see, download or erase all of it at any time.',
    ],
  },
  contact: {
    title: 'Contact',
    text: (contact) => `If something is unclear or wrong, write to whoever runs this site: ${contact}.`,
    none: 'The operator has not given a contact address yet.',
  },
  links: {
    topics: 'See the topics',
    search: 'Open the search page',
    query: 'Write a query',
    link: 'Ask for the link to your settings',
    opml: 'Download the OPML file',
    feed: 'The feed of all topics',
    privacy: 'Read the privacy notice',
  },
}
