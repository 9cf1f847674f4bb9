import { startTestNewspaper, type TestNewspaper } from '../../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../../support/worker.ts'

/** A Worker and a newspaper whose first edition, on neither topic, has been read: what is published next alerts. */
export interface Town {
  worker: TestWorker
  paper: TestNewspaper
  stop(): Promise<void>
}

/** The two topics that readers here follow. */
export const BRIDGES = { id: 'cau-duong', name: 'Cầu đường', query: '"cây cầu"' }
export const CLINICS = { id: 'tram-y-te', name: 'Trạm y tế xã', query: '"trạm y tế"' }

export async function startTown(vars: Record<string, string> = {}, config?: string): Promise<Town> {
  const worker = await startTestWorker(vars, config)
  const paper = await startTestNewspaper([{ title: 'Chợ phiên họp sớm', lead: 'Bà con mang rau ra chợ.' }])
  const stop = async () => {
    await worker.stop()
    await paper.stop()
  }
  try {
    for (const topic of [BRIDGES, CLINICS]) await created(worker.admin('POST', '/api/v1/topics', topic))
    const source = { id: 'bao-thu', name: 'Báo thử', url: paper.feedUrl, fullText: false }
    await created(worker.admin('POST', '/api/v1/sources', source))
    await poll(worker)
  } catch (error) {
    await stop()
    throw error
  }
  return { worker, paper, stop }
}

/** What a poll's report says of one source, as far as tests look at it. */
export interface SourceReport {
  source: string
  status: string
  httpStatus: number | null
  items: number
  new: number
  matched: number
  error?: { code: string; detail: string }
}

export async function poll(worker: TestWorker, body: unknown = {}): Promise<SourceReport[]> {
  const response = await worker.admin('POST', '/api/v1/polls', body)
  if (response.status !== 200) throw new Error(`poll: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { sources: SourceReport[] }).sources
}

/** The JSON of an answer of 201. */
export async function created<T = unknown>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
