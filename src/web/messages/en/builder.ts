import { listed } from '../listed.ts'
import type { builder as vi } from '../vi/builder.ts'

export const builder: typeof vi = {
  names: {
    all: 'All of these words',
    any: 'At least one of these words',
    none: 'None of these words',
    where: 'Where the words must appear',
  },
  separated: 'Words or phrases, separated by commas.',
  forExample: 'For example:',
  hints: {
    all: 'đảng viên, công ty',
    any: 'xã, phường, đặc khu',
    none: 'bóng đá, giải trí',
  },
  where: {
    anywhere: 'Anywhere in the article',
    near: 'Close together, roughly within a sentence',
    title: 'In the headline',
  },
  toQuery: 'Write the query yourself',
  toBoxes: 'Use the form',
  means: ({ all, any, none, where }) =>
    [
      [
        [all.length > 0 && `with ${listed(all, 'and')}`, any.length > 0 && `with ${listed(any, 'or')}`]
          .filter(Boolean)
          .join(', and '),
        where === 'near' && 'close together',
        where === 'title' && 'in the headline',
      ]
        .filter(Boolean)
        .join(' '),
      none.length > 0 && `without ${listed(none, 'or')}`,
    ]
      .filter(Boolean)
      .join(', '),
  meansTitle: 'Articles',
  noShape: 'This query is too detailed for the form. You can still edit it here.',
  emptyForm: 'Open an empty form',
  at: (name) => `In “${name}”`,
  examples: [
    {
      all: 'đảng viên, công ty',
      any: '',
      none: 'bóng đá',
      where: 'anywhere',
      says: 'Party members in companies, excluding football',
    },
    {
      all: '',
      any: 'lũ, bão, sạt lở',
      none: '',
      where: 'title',
      says: 'Floods, storms or landslides, in the headline',
    },
    {
      all: 'thu hồi đất, khu công nghiệp',
      any: '',
      none: '',
      where: 'near',
      says: 'Land acquisition, close to the words “industrial park”',
    },
  ],
}
