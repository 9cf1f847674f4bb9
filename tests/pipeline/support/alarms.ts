import { inside, type ObjectOf } from './objects.ts'

/** An object's alarm in the test's hands: it rings when the test says so, by the test's clock. */
export interface HeldAlarm {
  /** When it is set to ring, ms since 1970 UTC; null while it is not set. */
  readonly at: number | null
  /** Takes it off, as the platform does before it rings. */
  takeOff(): void
  /** Takes it in hand again where the object was started anew, as one may be while the test before it is cleared away. */
  hold(): Promise<void>
}

/** Takes an object's alarm in hand, until the object is started anew. */
export async function holdAlarm(object: ObjectOf): Promise<HeldAlarm> {
  let at: number | null = null
  const setAlarm = async (time: number | Date) => {
    at = Number(time)
  }
  const hold = () =>
    inside(object, async ({ storage }) => {
      if (storage.setAlarm === setAlarm) return
      at ??= await storage.getAlarm()
      await storage.deleteAlarm()
      Object.defineProperties(storage, { setAlarm: { value: setAlarm }, getAlarm: { value: async () => at } })
    })
  await hold()
  return {
    get at() {
      return at
    },
    takeOff() {
      at = null
    },
    hold,
  }
}
