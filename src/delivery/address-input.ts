import * as z from 'zod'
import { addressFault } from '../text/public-address.ts'

/** An http(s) address in a body; private ones only where the settings allow them. Faults carry their code. */
export const addressInput = (allowPrivate: boolean) =>
  z
    .string()
    .max(2_000)
    .superRefine((value, context) => {
      const fault = addressFault(value, allowPrivate)
      if (fault) context.addIssue({ code: 'custom', params: { code: fault } })
    })

/** An address that is posted to, in the one form by which it is known: a fragment never leaves for the server. */
export const endpointInput = (allowPrivate: boolean) =>
  addressInput(allowPrivate).transform((value) => {
    const url = new URL(value)
    url.hash = ''
    return url.href
  })
