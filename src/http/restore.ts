import type { RestoreStep } from '../newsroom/restoring/restore.ts'
import type { Settings } from '../settings.ts'
import { libraryOf, newsroomOf } from './objects.ts'
import { forgetConcepts } from './own-concepts.ts'

/**
 * Leads the restore step by step, each an invocation of its own with its own limits; the Library then reads the archive
 * again by itself.
 */
export async function restore(env: Env, settings: Settings) {
  const newsroom = newsroomOf(env, settings)
  let step: RestoreStep | null = null
  for (;;) {
    const taken = await newsroom.restore(step)
    if (taken.step === null) {
      forgetConcepts()
      await libraryOf(env, settings).rebuild()
      return taken.counts
    }
    step = taken.step
  }
}
