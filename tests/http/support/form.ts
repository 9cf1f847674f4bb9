import { DomUtils, parseDocument } from 'htmlparser2'

/** A form as a browser would send it. */
export interface Form {
  method: string
  /** Absolute. */
  action: string
  fields: URLSearchParams
  /** The names of the fields that a person can see. */
  shown: string[]
  button: string
}

/** The forms of a page, each with what it holds when nobody has touched it. */
export function formsOf(html: string, pageAddress: string): Form[] {
  const { getElementsByTagName, getAttributeValue, textContent } = DomUtils
  return getElementsByTagName('form', parseDocument(html)).map((form) => {
    const fields = new URLSearchParams()
    const shown = new Set<string>()
    for (const input of getElementsByTagName('input', form)) {
      const { name = '', type = 'text', value = 'on', checked } = input.attribs
      if (type !== 'hidden') shown.add(name)
      const isBox = type === 'checkbox' || type === 'radio'
      if (!isBox || checked !== undefined) fields.append(name, isBox ? value : (input.attribs.value ?? ''))
    }
    for (const select of getElementsByTagName('select', form)) {
      const options = getElementsByTagName('option', select)
      const chosen = options.find((option) => option.attribs.selected !== undefined) ?? options[0]
      const name = getAttributeValue(select, 'name') ?? ''
      shown.add(name)
      if (chosen) fields.append(name, chosen.attribs.value ?? textContent(chosen))
    }
    for (const area of getElementsByTagName('textarea', form)) {
      const name = getAttributeValue(area, 'name') ?? ''
      shown.add(name)
      // A line end right after the tag is none of the text (HTML, 13.1.2.5).
      fields.append(name, textContent(area).replace(/^\r?\n/, ''))
    }
    return {
      method: (getAttributeValue(form, 'method') ?? 'get').toLowerCase(),
      action: new URL(getAttributeValue(form, 'action') ?? pageAddress, pageAddress).href,
      fields,
      shown: [...shown].sort(),
      button: getElementsByTagName('button', form)
        .map((button) => textContent(button))
        .join(),
    }
  })
}

/** Opens a page and gives its forms. */
export async function openForms(address: string): Promise<Form[]> {
  return formsOf(await (await fetch(address)).text(), address)
}

/** Presses a form's button; `change` is what the person did to its fields before. */
export function submit(
  form: Form | undefined,
  change: (fields: URLSearchParams) => void = () => {},
): Promise<Response> {
  if (form?.method !== 'post') throw new Error('there is no such form')
  change(form.fields)
  return fetch(form.action, { method: 'POST', body: form.fields, redirect: 'manual' })
}

/** Sends a form as a browser does; what it is answered. */
export async function sendAsBrowser(form: Form | undefined, change: (fields: URLSearchParams) => void) {
  if (!form) throw new Error('there is no such form')
  change(form.fields)
  const headers = { accept: 'text/html,application/xhtml+xml' }
  const answer = await fetch(form.action, { method: 'POST', body: form.fields, headers })
  return { status: answer.status, type: answer.headers.get('content-type'), html: await answer.text() }
}

/** By the names of the fields that are wrong, what their descriptions say of that. */
export function faultsIn(html: string): Record<string, string> {
  const { findAll, getElementById, textContent } = DomUtils
  const { children } = parseDocument(html)
  const saidBy = (ids = '') => {
    const said = getElementById(ids.split(' ').at(-1) ?? '', children)
    return said ? textContent(said) : ''
  }
  const wrong = findAll(({ attribs }) => attribs['aria-invalid'] === 'true', children)
  return Object.fromEntries(
    wrong.map(({ attribs, parent }) => {
      const group = parent && DomUtils.getParent(parent)
      const ids =
        attribs['aria-describedby'] ?? (group as { attribs?: typeof attribs })?.attribs?.['aria-describedby']
      return [attribs.name, saidBy(ids)]
    }),
  )
}

/** What the top of a page says is wrong, each with the name of the control that it leads to; it has the focus. */
export function summaryOf(html: string): { control: string | null; sentence: string }[] {
  const { findOne, getElementById, getElementsByTagName, textContent } = DomUtils
  const { children } = parseDocument(html)
  const summary = findOne(
    ({ attribs }) => attribs.role === 'alert' && attribs.autofocus !== undefined,
    children,
  )
  return getElementsByTagName('li', summary ?? []).map((line) => {
    const [link] = getElementsByTagName('a', line)
    const id = link?.attribs.href?.replace('#', '') ?? null
    if (id !== null && !getElementById(id, children)) throw new Error(`#${id} is not there`)
    return { control: id, sentence: textContent(line) }
  })
}
