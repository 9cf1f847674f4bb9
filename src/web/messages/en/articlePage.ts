import type { articlePage as vi } from '../vi/articlePage.ts'

export const articlePage: typeof vi = {
  gone: 'The article can no longer be opened on its paper’s site; this excerpt is what we still have.',
  goneElsewhere: 'This excerpt is what we still have; you can read the story in the other papers.',
  noTopic: 'This article is not part of any public topic.',
  changes: 'Updates',
  documents: 'Documents it cites',
  follow: 'Get more like this',
  byMail: 'By email',
  firstSeen: 'First seen by Bản tin at',
}
