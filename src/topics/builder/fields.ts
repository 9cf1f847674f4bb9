/** The boxes of the form, each as it was typed. */
export interface Fields {
  /** Every one of these. */
  all: string
  /** At least one of these. */
  any: string
  /** Not one of these, anywhere. */
  none: string
  where: Where
}

/** Where what is wanted has to stand: anywhere in an article, close together in it, in its title. */
export type Where = 'anywhere' | 'near' | 'title'
export type FieldName = keyof Fields

export const WHERES: readonly Where[] = ['anywhere', 'near', 'title']
export const NO_FIELDS: Fields = { all: '', any: '', none: '', where: 'anywhere' }

/** Words between two neighbours that are still close together: about a sentence. */
export const NEAR_WORDS = 20

/** What is wrong with a box, in both languages. */
export interface FieldFault {
  field: FieldName
  message: string
  message_vi: string
}

export const NOTHING_TYPED: FieldFault = {
  field: 'all',
  message: 'Type at least one word to look for.',
  message_vi: 'Hãy gõ ít nhất một từ cần tìm.',
}

export const NOTHING_WANTED: FieldFault = {
  field: 'all',
  message: 'Say what to look for, too: only words to leave out are given.',
  message_vi: 'Hãy điền cả từ cần tìm: mới chỉ có từ cần loại.',
}

export const NOTHING_TO_BE_NEAR: FieldFault = {
  field: 'where',
  message: 'Closeness needs at least two words or phrases to look for.',
  message_vi: 'Muốn tìm các từ đứng gần nhau thì cần ít nhất hai từ hoặc cụm từ.',
}
