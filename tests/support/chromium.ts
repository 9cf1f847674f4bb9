import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './worker.ts'

/** Where distributions put it; null on a machine without one. */
export const CHROMIUM =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  ) ?? null

/** A tab of a browser, driven by the DevTools protocol. */
export interface Tab {
  open(url: string): Promise<void>
  /** What an expression of the page comes to, as JSON can say it; a press is as good as a person's. */
  run<T>(expression: string): Promise<T>
  /** Hands a site's service worker a push, as the browser does once it has decrypted one. */
  push(origin: string, data: string): Promise<void>
}

export interface Chromium {
  /** `before` runs in every page ahead of its own scripts. */
  tab(before: string): Promise<Tab>
  /** A person has allowed it. */
  allowNotifications(origin: string): Promise<void>
  /** What pages and workers complained of: refused by a policy, thrown and caught by nobody. */
  complaints: string[]
  stop(): Promise<void>
}

interface Message {
  id?: number
  method?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message: string }
}

export async function startChromium(executable: string): Promise<Chromium> {
  const directory = mkdtempSync(join(tmpdir(), 'bantin-chromium-'))
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--accept-lang=vi']
  const child = spawn(
    executable,
    [...flags, '--remote-debugging-port=0', `--user-data-dir=${directory}`, 'about:blank'],
    { stdio: 'ignore' },
  )
  const portFile = join(directory, 'DevToolsActivePort')
  const [port, path] = await until(() => {
    const lines = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : []
    return lines.length > 1 ? lines : null
  })
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`)
  await new Promise((resolve) => socket.addEventListener('open', resolve))

  const waiting = new Map<number, (message: Message) => void>()
  const registrations = new Map<string, string>()
  const complaints: string[] = []
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id !== undefined) waiting.get(message.id)?.(message)
    if (message.method === 'ServiceWorker.workerRegistrationUpdated') {
      for (const { scopeURL, registrationId } of (message.params?.registrations ?? []) as Record<
        string,
        string
      >[])
        registrations.set(scopeURL ?? '', registrationId ?? '')
    }
    const isComplaint = /^(?:Log\.entryAdded|Runtime\.exceptionThrown|ServiceWorker\.workerErrorReported)$/
    if (isComplaint.test(message.method ?? '')) complaints.push(JSON.stringify(message.params))
  })

  let asked = 0
  function call(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    asked += 1
    const id = asked
    socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }))
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      )
    })
  }

  return {
    complaints,
    allowNotifications: async (origin) => {
      await call('Browser.grantPermissions', { origin, permissions: ['notifications'] })
    },
    async tab(before) {
      const { targetId } = await call('Target.createTarget', { url: 'about:blank' })
      const attached = await call('Target.attachToTarget', { targetId, flatten: true })
      const session = attached.sessionId as string
      for (const domain of ['Page', 'Runtime', 'Log', 'ServiceWorker'])
        await call(`${domain}.enable`, {}, session)
      await call('Page.addScriptToEvaluateOnNewDocument', { source: before }, session)
      const run = async <T>(expression: string) => {
        const wanted = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
        const { result, exceptionDetails } = await call('Runtime.evaluate', wanted, session)
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
        return (result as { value: T }).value
      }
      return {
        run,
        async open(url) {
          await call('Page.navigate', { url }, session)
          const isThere = `document.readyState === 'complete' && location.href !== 'about:blank'`
          await until(() => run<boolean>(isThere).catch(() => false))
        },
        async push(origin, data) {
          const registrationId = await until(() => registrations.get(`${origin}/`))
          await call('ServiceWorker.deliverPushMessage', { origin, registrationId, data }, session)
        },
      }
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await call('Browser.close')
      await ended
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
