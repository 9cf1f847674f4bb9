import { shortHash } from '../../text/hash.ts'

/** Names what a form showed of what is stored: another one once any of it was changed elsewhere. */
export function revisionOf(stored: object): string {
  return shortHash([JSON.stringify(Object.entries(stored).sort())], 16)
}

/** Whether a form was filled in over what is no longer stored; one that says nothing was over nothing. */
export function isOutdated(form: URLSearchParams, stored: object): boolean {
  const shown = form.get('revision')
  return shown !== null && shown !== revisionOf(stored)
}
