import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Counts lines of a growing file that hold a word; each look reads only what was added since the one before. */
export function lineCounter(file: string, word: string): () => number {
  let offset = 0
  let count = 0
  return () => {
    const handle = openSync(file, 'r')
    const added = Buffer.alloc(fstatSync(handle).size - offset)
    readSync(handle, added, 0, added.length, offset)
    closeSync(handle)
    const whole = added.subarray(0, added.lastIndexOf('\n') + 1)
    offset += whole.length
    count += whole.toString('utf8').split(word).length - 1
    return count
  }
}
