/** A named query that is followed. `version` counts edits of its query; a private one shows on no public page. */
export interface Topic {
  id: string
  name: string
  query: string
  description: string
  visibility: 'public' | 'private'
  language: string
  minScore: number
  version: number
}
