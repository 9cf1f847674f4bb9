/** A topic that comes with the product, for an operator to take as it is or to begin from. */
export interface PackTopic {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly query: string
  readonly minScore: number
  readonly language: string
}
