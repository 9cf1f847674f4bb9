import { inside, type ObjectOf } from './objects.ts'

/** An object's alarm in the test's hands: it rings when the test says so, by the test's clock. */
export interface HeldAlarm {
  /** When it is set to ring, ms since 1970 UTC; null while it is not set. */
  readonly at: number | null
  /** Takes it off, as the platform does before it rings. */
  takeOff(): void
}

/** Takes an object's alarm in hand, until the object is started anew. */
export async function holdAlarm(object: ObjectOf): Promise<HeldAlarm> {
  let at: number | null = null
  await inside(object, async ({ storage }) => {
    await storage.deleteAlarm()
    Object.defineProperties(storage, {
      setAlarm: {
        value: async (time: number | Date) => {
          at = Number(time)
        },
      },
      getAlarm: { value: async () => at },
    })
  })
  return {
    get at() {
      return at
    },
    takeOff() {
      at = null
    },
  }
}
