/** What a score is made of: see docs/aboutness.md, which also says how these figures were chosen. */
export interface Weights {
  /** How sure one mention there makes us that the article is about it, from 0 to 1. */
  readonly title: number
  readonly lead: number
  /** The same for the first words of the text; further down it fades. */
  readonly body: number
  /** Words of other matter before a mention in the text that halve it. */
  readonly fadeWords: number
  /** Words of other matter in the whole text that halve every mention in it. */
  readonly bulkWords: number
  /** Words of other matter between two parts of an AND at which half of `apart` is lost. */
  readonly gapWords: number
  /** The share that an AND loses whose parts stand very far apart. */
  readonly apart: number
}

export const WEIGHTS: Weights = {
  title: 0.75,
  lead: 0.4,
  body: 0.5,
  fadeWords: 400,
  bulkWords: 800,
  gapWords: 20,
  apart: 0.3,
}
