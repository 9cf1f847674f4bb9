import { countEn } from '../counting.ts'
import type { operatorConcepts as vi } from '../vi/operatorConcepts.ts'

export const operatorConcepts: typeof vi = {
  title: 'Concepts',
  text: 'A concept gathers the different ways of saying one thing, so that a query can use @id instead of listing them all. Editing a concept changes every topic that uses it.',
  add: 'Add a concept',
  own: 'Your own',
  ownNone: 'You have none of your own yet. Add one, or open a built-in one and edit it.',
  shipped: 'Built in',
  shippedUnused: (count) =>
    `${countEn(count, 'concept that no topic uses yet', 'concepts that no topic uses yet')}`,
  id: 'Id',
  wordings: 'Wordings',
  wordingsCount: (count) => countEn(count, 'wording', 'wordings'),
  description: 'Description',
  usedBy: 'Used by',
  unused: 'not used yet',
  ownQueries: (count) => `${countEn(count, 'reader’s query', 'readers’ queries')}`,
  tagReplaces: 'replaces a built-in one',
  tagBroken: 'faulty, ignored',
  newTitle: 'Add a concept',
  idHint:
    'Lower-case letters without accents, digits and hyphens; queries use it after @. For example: cho-dau-moi.',
  wordingsHint:
    'One per line: words with the accents used in articles; begin* for all words that start that way; =word for exactly these accents; @id for another concept.',
  descriptionHint: 'A sentence that tells others what it covers.',
  line: (line, wording) => `Line ${line}, “${wording}”`,
  faultsTitle: 'Not saved. Please fix:',
  breaks: 'Not saved, because the change would break:',
  save: 'Save the concept',
  saving: 'Saving and re-checking the topics that use it…',
  shippedText:
    'This concept is built in and cannot be deleted. If you edit and save it, your version replaces it; delete your version and this one applies again.',
  replacesText:
    'This is your version, which replaces the built-in concept with the same id. Delete it and the built-in one applies again.',
  remove: 'Delete this concept',
  removeSure: 'Delete it; this cannot be undone',
  removeUsed: 'To delete it, first take it out of the topics and concepts that use it.',
  deleteBreaks: 'Not deleted, because then:',
  toList: 'Back to the concepts',
  exists: 'A concept with this id already exists. Choose another id, or open that one and edit it.',
  said: {
    saved: 'The concept was saved. Topics that use it are being re-checked; nobody is alerted.',
    removed: 'The concept was deleted.',
    restored: 'Your version was deleted; the built-in one applies again.',
  },
}
