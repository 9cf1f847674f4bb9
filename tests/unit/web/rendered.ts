import { DomUtils, parseDocument } from 'htmlparser2'

const { findAll, getElementsByTagName, textContent } = DomUtils

/** A page or a part of one, as tests look at it. */
export interface Rendered {
  html: string
  text: string
  /** The texts of elements of a name. */
  texts(name: string): string[]
  /** Where links lead. */
  links(): string[]
  /** The address behind words; undefined where they are no link. */
  linkOf(words: string): string | undefined
  /** The text of an element that has an id or a class. */
  within(name: string): string
}

export function render(content: unknown): Rendered {
  const html = String(content)
  const root = parseDocument(html)
  const links = () => getElementsByTagName('a', root)
  return {
    html,
    text: textContent(root),
    texts: (name) => getElementsByTagName(name, root).map((element) => textContent(element)),
    links: () => links().map(({ attribs }) => attribs.href ?? ''),
    linkOf: (words) => links().find((link) => textContent(link) === words)?.attribs.href,
    within: (name) =>
      findAll(
        ({ attribs }) => attribs.id === name || (attribs.class ?? '').split(' ').includes(name),
        root.children,
      )
        .map((element) => textContent(element))
        .join('\n'),
  }
}
