/** What is wrong with what a form holds, by the path of the field in what it sends: `/schedule/at`. */
export type FieldFaults = Readonly<Record<string, string>>

/** What is wrong at a field: with all of it, or with any part. */
export function faultAt(faults: FieldFaults, path: string): string | undefined {
  return Object.entries(faults).find(([at]) => isWithin(at, path))?.[1]
}

function isWithin(at: string, path: string): boolean {
  return at === path || at.startsWith(`${path}/`)
}

/** Something that is wrong, with the id of the control where it can be mended. */
export interface ListedFault {
  sentence: string
  /** Null where no control of the form can change it. */
  control: string | null
}

/** Ids of the controls by which people say what they follow and when they are told, in the order of the forms. */
const CONTROLS = [
  ['/topics', 'topics'],
  ['/query', 'query'],
  ['/channel/address', 'address'],
  ['/schedule/cadence', 'cadence'],
  ['/schedule/at', 'at'],
  ['/schedule/weekday', 'weekday'],
  ['/schedule/quiet', 'quiet-from'],
  ['/schedule/days', 'days'],
  ['/locale', 'locale'],
  ['/consent', 'consent'],
] as const

/** All that is wrong, in the order of the form, and nothing twice. */
export function listFaults(faults: FieldFaults): ListedFault[] {
  const listed = new Map<string, ListedFault>()
  const controlled = CONTROLS.flatMap(([path, control]) => {
    const sentence = faultAt(faults, path)
    return sentence === undefined ? [] : [{ sentence, control }]
  })
  const others = Object.values(faults).map((sentence) => ({ sentence, control: null }))
  for (const fault of [...controlled, ...others]) {
    if (!listed.has(fault.sentence)) listed.set(fault.sentence, fault)
  }
  return [...listed.values()]
}
