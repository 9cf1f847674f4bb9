/** Wordings that one concept lists. */
export const MAX_WORDINGS = 300
/** Wordings that it comes down to, with those of the concepts that it names. */
export const MAX_FLATTENED = 2_000
/** UTF-16 units. */
export const MAX_WORDING_CHARACTERS = 200
/** Concepts that name one another in a row. */
export const MAX_NESTING = 16
