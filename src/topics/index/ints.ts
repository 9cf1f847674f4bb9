type Numbers = Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>

/** The array itself if it has room for `length` numbers, else a copy that has, with some to spare. */
export function roomFor<T extends Numbers>(array: T, length: number): T {
  if (length <= array.length) return array
  const Larger = array.constructor as new (length: number) => T
  const larger = new Larger(Math.max(length, Math.ceil(array.length * 1.5)))
  larger.set(array)
  return larger
}

/** Numbers that grow at their end. */
export class Ints {
  items = new Int32Array(16)
  length = 0

  push(item: number): void {
    if (this.length === this.items.length) this.items = roomFor(this.items, this.length + 1)
    this.items[this.length] = item
    this.length += 1
  }
}
