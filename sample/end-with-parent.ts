// Loaded into wrangler's first process by worker-process.ts. A parent that is killed outright (kill -9) can
// tell nobody, so this side watches for it, and takes the whole process group and its files along.
import { rmSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const checkMs = 500
const parent = Number(process.env.SAMPLE_PARENT)
const directory = process.env.SAMPLE_DIRECTORY

// Wrangler hands its options on to processes and threads of its own, which are not leaders of the group.
if (isMainThread && process.ppid === parent) {
  setInterval(() => {
    if (process.ppid === parent) return
    try {
      if (directory) rmSync(directory, { recursive: true, force: true })
    } finally {
      process.kill(-process.pid, 'SIGKILL')
    }
  }, checkMs).unref()
}
