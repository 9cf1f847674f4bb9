import { createServer } from 'node:net'

const usage = 'npm start -- --port 8787'

/** The port asked for on the command line, else 8787. Throws a sentence for the person who typed it. */
export function portFromArguments(given: string[]): number {
  const [first, second, ...rest] = given.flatMap((each) => each.split('='))
  if (first === undefined) return 8787
  const port = Number(second)
  if (first === '--port' && rest.length === 0 && Number.isInteger(port) && port > 0 && port < 65_536)
    return port
  throw new Error(
    `Không hiểu "${given.join(' ')}"; cách dùng: ${usage}\n` +
      `These arguments are not understood; usage: ${usage}`,
  )
}

/** Throws a sentence for the person at the terminal if nothing can listen on the port. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const code = await listenOnce(port, host)
  if (code === undefined) return
  const other = `npm start -- --port ${port < 65_000 ? port + 1 : 8787}`
  if (code === 'EADDRINUSE') {
    throw new Error(
      `Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác: ${other}\n` +
        `Port ${port} is already in use; choose another one: ${other}`,
    )
  }
  throw new Error(
    `Không mở được cổng ${port} (${code}); hãy chọn cổng khác: ${other}\n` +
      `Port ${port} can't be opened (${code}); choose another one: ${other}`,
  )
}

function listenOnce(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}

/** A loopback port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
