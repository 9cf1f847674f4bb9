import type { frame as vi } from '../vi/frame.ts'

export const frame: typeof vi = {
  skip: 'Skip to the content',
  menu: 'Main pages',
  home: 'News',
  search: 'Search',
  help: 'Help',
  more: 'Other pages',
  feeds: 'Feeds (RSS)',
  api: 'For developers',
  desk: 'Operator',
}
