// Loaded into wrangler's first process by worker-process.ts. A parent that is killed outright (kill -9) can
// tell nobody, so this side watches for it, and takes the whole process group and its files along.
import { rmSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const checkMs = 500
const parent = Number(process.env.SAMPLE_PARENT)
const directory = process.env.SAMPLE_DIRECTORY

// Wrangler hands its options on to processes and threads of its own, which are not leaders of the group: the first
// process takes the parent's number out of what they inherit. (That its parent is that number does not tell it from
// them: the parent may have died before this line.)
if (isMainThread && parent > 0) {
  delete process.env.SAMPLE_PARENT
  check()
  setInterval(check, checkMs).unref()
}

function check(): void {
  if (process.ppid === parent) return
  try {
    if (directory) rmSync(directory, { recursive: true, force: true })
  } finally {
    process.kill(-process.pid, 'SIGKILL')
  }
}
