import { childrenOf, type Element, textOf } from './element.ts'
import { address, characters, filled, language, type Rule, rfc822, type Where } from './values.ts'

const OUTLINE: Readonly<Record<string, readonly Rule[]>> = {
  type: [(value) => (value === 'rss' ? [] : ['InvalidOutlineType'])],
  version: [(value) => (value === 'RSS2' ? [] : ['InvalidOutlineVersion'])],
  text: [filled],
  title: [filled],
  description: [filled],
  language: [language],
  htmlUrl: [address],
  xmlUrl: [address],
}

/** The faults of a subscription list (OPML 2.0, "Subscription lists"). */
export function opmlFaults(root: Element, where: Where): string[] {
  const [head, body] = root.children
  if (root.attributes.version !== '2.0') return ['InvalidOPMLVersion']
  if (head?.name !== 'head' || body?.name !== 'body') return ['MissingElement head or body']
  const outlines = childrenOf(body, 'outline')
  const modified = textOf(head, 'dateModified')
  return [
    ...filled(textOf(head, 'title') ?? '', where),
    ...(modified === null ? [] : rfc822(modified, where)),
    ...(outlines.length > 0 ? [] : ['MissingElement outline']),
    ...outlines.flatMap(({ attributes, children }) => [
      ...(children.length > 0 ? ['UndefinedElement outline'] : []),
      ...Object.keys(OUTLINE)
        .filter((name) => !(name in attributes))
        .map((name) => `MissingAttribute ${name}`),
      ...Object.entries(attributes).flatMap(([name, value]) =>
        [...(OUTLINE[name] ?? [() => [`UnexpectedAttribute ${name}`]]), characters].flatMap((rule) =>
          rule(value, where),
        ),
      ),
    ]),
  ]
}
