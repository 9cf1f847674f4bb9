/** UTF-16 units, as typed and in the canonical spelling. */
export const MAX_CHARACTERS = 2_000
/** Words, phrases, prefixes, concepts and documents; those inside NEAR count too. */
export const MAX_LEAVES = 100
/** Brackets and negations inside one another. */
export const MAX_DEPTH = 16
/** Tokens between two operands of NEAR. */
export const MAX_NEAR = 50
/** Letters or digits before the asterisk. */
export const MIN_PREFIX = 2
