/** Reads the heap of a Worker's isolate, in which all its objects live here, by the debugger's protocol. */

/** Node's own, which can say where it comes from; wrangler hears nobody who does not. */
const Client = WebSocket as unknown as new (
  url: string,
  options: { headers: Record<string, string> },
) => WebSocket

/** A collector that is asked to collect takes a minute here; it collects by itself when there is enough to collect. */
const FALLS = 3
const MAX_LOOKS = 150

/** Bytes that live objects take: the least that is told while garbage piles up and is collected, some times. */
export async function heapBytes(origin: string, inspectorPort: number): Promise<number> {
  const socket = new Client(`ws://127.0.0.1:${inspectorPort}/ws`, { headers: { origin: 'http://localhost' } })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error('The inspector does not answer')), { once: true })
  })
  let least = Number.POSITIVE_INFINITY
  let before = 0
  for (let look = 0, falls = 0; look < MAX_LOOKS && falls < FALLS; look += 1) {
    await fetch(`${origin}/bench/garbage`)
    const size = await usedSize(socket, look)
    if (size < before) falls += 1
    before = size
    least = Math.min(least, size)
  }
  socket.close()
  return least
}

function usedSize(socket: WebSocket, id: number): Promise<number> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent) => {
      const said = JSON.parse(String(data)) as { id?: number; result?: { usedSize: number } }
      if (said.id !== id || !said.result) return
      socket.removeEventListener('message', listen)
      resolve(said.result.usedSize)
    }
    socket.addEventListener('message', listen)
    socket.send(JSON.stringify({ id, method: 'Runtime.getHeapUsage' }))
  })
}
