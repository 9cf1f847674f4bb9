import { bodies } from './behaviours/bodies.ts'
import { redirects } from './behaviours/redirects.ts'
import { refusals } from './behaviours/refusals.ts'
import { validators } from './behaviours/validators.ts'
import { weeksWith } from './weeks.ts'

weeksWith([
  ['validators', validators],
  ['answers instead', refusals],
  ['a body that', bodies],
  ['redirects', redirects],
])
