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
