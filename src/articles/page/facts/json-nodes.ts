/** An object of JSON-LD. */
export type JsonNode = Record<string, unknown>

/** Under these stand other things than what the page is about. */
const OTHERS = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'comment',
  'review',
  'relatedLink',
  'citation',
  'mentions',
  'liveBlogUpdate',
])
const MAX_VALUES = 5_000

/** The objects in scripts of JSON-LD, outer before inner ones; and the scripts that are no JSON. */
export function readJsonLd(scripts: readonly string[]): { nodes: JsonNode[]; broken: string[] } {
  const nodes: JsonNode[] = []
  const broken: string[] = []
  for (const script of scripts) {
    const json = parse(script)
    if (json === undefined) broken.push(script)
    else nodes.push(...nodesOf(json))
  }
  return { nodes, broken }
}

function parse(script: string): unknown {
  for (const write of [asWritten, mended]) {
    try {
      return JSON.parse(write(script))
    } catch {}
  }
  return undefined
}

function asWritten(script: string): string {
  return script
}

/** From the first bracket to the last, with line ends in strings, commas before brackets and escaped quotes made good. */
function mended(script: string): string {
  const text = script.includes('"') ? script : script.replaceAll('&quot;', '"')
  const start = text.search(/[[{]/)
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'))
  return text
    .slice(Math.max(0, start), end + 1)
    .replace(/[\s\0-\x1f]+/g, ' ')
    .replace(/, ?(?=[\]}])/g, '')
}

function nodesOf(json: unknown): JsonNode[] {
  const nodes: JsonNode[] = []
  const values: unknown[] = [json]
  for (let read = 0; read < values.length && read < MAX_VALUES; read += 1) {
    const value = values[read]
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      values.push(...value.slice(0, MAX_VALUES))
      continue
    }
    const node = value as JsonNode
    nodes.push(node)
    for (const key of Object.keys(node)) if (!OTHERS.has(key)) values.push(node[key])
  }
  return nodes
}
