import { dates } from './behaviours/dates.ts'
import { identity } from './behaviours/identity.ts'
import { kinds } from './behaviours/kinds.ts'
import { timing } from './behaviours/timing.ts'
import { weeksWith } from './weeks.ts'

weeksWith([
  ['guids and addresses', identity],
  ['dates', dates],
  ['what else it has', kinds],
  ['its time', timing],
])
