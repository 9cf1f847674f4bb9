import { Parser } from 'htmlparser2'

/** A value with its texts left out: names of fields, and how many entries lists have. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
}

/** Tags of a document in their order, with the names of their attributes, and where their links lead. */
export function tagsOf(html: string): string[] {
  const tags: string[] = []
  const parser = new Parser({
    onopentag: (name, { href, ...attributes }) => {
      tags.push([name, ...Object.keys(attributes), ...(href === undefined ? [] : [`href=${href}`])].join(' '))
    },
    onclosetag: (name) => tags.push(`/${name}`),
    oncomment: () => tags.push('comment'),
  })
  parser.end(html)
  return tags
}
