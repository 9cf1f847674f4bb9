import type { Content, Operation } from '../operation.ts'

/** Longer bodies are laid out in lines. */
const MAX_LINE = 50

/** A command that calls an operation as its examples have it; `$B`, `$T` and `$L` stand for what each service has. */
export function curlOf(operation: Operation): string {
  const { method, access } = operation
  const content = operation.body?.contents.find(({ example }) => example !== undefined)
  const accept = acceptOf(operation)
  return [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}"$B${addressOf(operation)}"`,
    ...(access === 'admin' ? ['-H "Authorization: Bearer $T"'] : []),
    ...(accept ? [`-H 'Accept: ${accept}'`] : []),
    ...(content ? [`-H 'Content-Type: ${content.type}'`, `-d ${quoted(bodyOf(content))}`] : []),
  ].join(' \\\n  ')
}

/** JSON is asked for where the same address has a page, too. */
function acceptOf({ method, answers }: Operation): string | null {
  const types = answers.flatMap(({ contents = [] }) => contents.map(({ type }) => type))
  return method === 'get' && types.includes('text/html') && types.includes('application/json')
    ? 'application/json'
    : null
}

function addressOf({ path, parameters = [] }: Operation): string {
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((address, { name, example }) => address.replace(`{${name}}`, String(example)), path)
  const query = parameters.flatMap(({ name, in: place, example, isRequired }) => {
    if (place !== 'query') return []
    if (name === 'token') return ['token=$L']
    // Of what may be left out a command has the query alone, where there is one to show.
    const isShown = example !== undefined && (isRequired || name === 'q')
    return isShown ? [`${name}=${encodeURIComponent(example)}`] : []
  })
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`
}

function bodyOf({ type, example }: Content): string {
  if (type !== 'application/x-www-form-urlencoded') {
    if (typeof example === 'string') return example
    const line = JSON.stringify(example)
    return line.length <= MAX_LINE ? line : JSON.stringify(example, null, 2)
  }
  const fields = Object.entries(example as Record<string, unknown>)
  return new URLSearchParams(
    fields.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])),
  ).toString()
}

/** As one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
