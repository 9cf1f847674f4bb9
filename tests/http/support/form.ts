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
      if (type !== 'checkbox' || checked !== undefined)
        fields.append(name, type === 'checkbox' ? value : (input.attribs.value ?? ''))
    }
    for (const select of getElementsByTagName('select', form)) {
      const options = getElementsByTagName('option', select)
      const chosen = options.find((option) => option.attribs.selected !== undefined) ?? options[0]
      const name = getAttributeValue(select, 'name') ?? ''
      shown.add(name)
      if (chosen) fields.append(name, chosen.attribs.value ?? textContent(chosen))
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
