import { createECDH } from 'node:crypto'
import { EVERYTHING } from '../http/support/press.ts'
import type { Hand } from './hand.ts'
import type { PageState } from './state.ts'

/** Sends the form to subscribe as a browser would that judges nothing, with these values in its fields. */
const sending =
  (values: Record<string, string>) =>
  async ({ page, button, t }: Hand) => {
    await page.locator('form[action*="/api/v1/subscriptions"]').evaluate((form: HTMLFormElement, wanted) => {
      form.noValidate = true
      // A form is sent only once its button can be pressed.
      for (const details of document.querySelectorAll('details')) details.open = true
      for (const [name, value] of Object.entries(wanted)) {
        const field = form.elements.namedItem(name)
        if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) throw new Error(name)
        field.value = value
      }
    }, values)
    await button(t.subscribe)
  }

const PUSH_SUBSCRIPTION = JSON.stringify({
  endpoint: 'https://push.example/ban-doc',
  keys: {
    p256dh: createECDH('prime256v1').generateKeys('base64url'),
    auth: Buffer.from('0123456789abcdef').toString('base64url'),
  },
})

/** The form to subscribe, as it comes back. */
export const REFUSED_PAGES: PageState[] = [
  {
    name: 'subscription refused',
    at: `/topics/${EVERYTHING.id}`,
    act: sending({ address: 'không phải thư' }),
    status: 400,
  },
  {
    name: 'subscription refused, with all that can be wrong',
    at: '/',
    act: sending({ address: 'lan@', cadence: 'weekly', at: '', quietFrom: '22:00', locale: 'en' }),
    status: 400,
  },
  {
    name: 'subscription refused, of a query',
    at: '/documents/07-nq-tu',
    act: sending({ address: 'lan@ban-doc.example', query: 'cầu (đường' }),
    status: 400,
  },
  {
    name: 'subscription refused, of a topic that is over',
    at: `/topics/${EVERYTHING.id}`,
    async act(hand) {
      await hand.page.locator('form[action*="/api/v1/subscriptions"] [name=consent]').check()
      await sending({ address: 'lan@ban-doc.example', topics: 'da-xoa' })(hand)
    },
    status: 404,
  },
  {
    name: 'subscription refused, of a browser',
    at: '/',
    act: sending({ subscription: PUSH_SUBSCRIPTION }),
    status: 400,
  },
  {
    name: 'subscription refused, of a browser that cannot be told',
    at: '/',
    act: sending({ subscription: '{}' }),
    status: 400,
  },
]
