import * as z from 'zod'
import { html } from './html.ts'
import { address, characters, type Rule, rfc3339, tag, type Where } from './values.ts'

/** JSON Feed 1.1, closed: nothing that the format does not have, nothing empty. */
function schemaOf(where: Where) {
  const judgedBy = (...rules: Rule[]) =>
    z
      .string()
      .min(1)
      .superRefine((value, context) => {
        for (const message of [...rules, characters].flatMap((rule) => rule(value, where))) {
          context.addIssue({ code: 'custom', message })
        }
      })
  const author = z.strictObject({ name: judgedBy(), url: judgedBy(address).optional() })
  const item = z.strictObject({
    id: judgedBy(tag),
    url: judgedBy(address),
    title: judgedBy(),
    content_html: judgedBy(html),
    date_published: judgedBy(rfc3339),
    date_modified: judgedBy(rfc3339).optional(),
    authors: z.array(author).min(1),
    tags: z.array(judgedBy()),
  })
  return z.strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: judgedBy(),
    description: judgedBy(),
    language: z.enum(['vi', 'en']),
    home_page_url: judgedBy(address),
    feed_url: judgedBy(address),
    next_url: judgedBy(address).optional(),
    authors: z.array(author).min(1),
    hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url: judgedBy(address) })).optional(),
    items: z.array(item),
  })
}

/** The faults of a JSON Feed (jsonfeed.org/version/1.1). */
export function jsonFaults(document: string, self: string, where: Where): string[] {
  const checked = schemaOf(where).safeParse(JSON.parse(document))
  if (!checked.success) return checked.error.issues.map(({ path, message }) => `${message} ${path.join('.')}`)
  const { feed_url, items } = checked.data
  const ids = items.map(({ id }) => id)
  return [
    ...(feed_url === self ? [] : ['SelfDoesntMatchLocation']),
    ...(new Set(ids).size === ids.length ? [] : ['DuplicateEntries']),
  ]
}
