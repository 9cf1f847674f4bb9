/** The request that a page's first form makes: its address, and its hidden fields as a form body. */
export function pressButton(html: string, pageAddress: string): { address: string; body: URLSearchParams } {
  const [, attributes = '', inside = ''] =
    html.match(/<form\b([^>]*\bmethod="?post\b[^>]*)>(.*?)<\/form>/is) ?? []
  const body = new URLSearchParams()
  for (const [input] of inside.matchAll(/<(?:input|button)\b[^>]*>/gi)) {
    const name = attribute(input, 'name')
    if (name !== undefined) body.append(name, attribute(input, 'value') ?? '')
  }
  return { address: new URL(attribute(attributes, 'action') ?? '', pageAddress).href, body }
}

function attribute(tag: string, name: string): string | undefined {
  const value = tag.match(new RegExp(`\\b${name}="([^"]*)"`, 'i'))?.[1]
  return value?.replaceAll('&amp;', '&')
}
