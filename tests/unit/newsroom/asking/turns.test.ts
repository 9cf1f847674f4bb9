import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HostTurns } from '../../../../src/newsroom/asking/turns.ts'

/** A task that ends when it is told to. */
function task(log: string[], name: string) {
  let end: (error?: Error) => void = () => {}
  const done = new Promise<string>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve(name))
  })
  return {
    end: (error?: Error) => end(error),
    fn: () => {
      log.push(name)
      return done
    },
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('turns', () => {
  test('one request of a host at a time, first come, first served', async () => {
    const turns = new HostTurns()
    const log: string[] = []
    const [a, b, c] = [task(log, 'a'), task(log, 'b'), task(log, 'c')]
    const results = [turns.run('x', a.fn), turns.run('x', b.fn), turns.run('x', c.fn)]
    expect(log).toEqual(['a'])
    a.end()
    await settle()
    expect(log).toEqual(['a', 'b'])
    b.end()
    c.end()
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c'])
    expect(log).toEqual(['a', 'b', 'c'])
  })

  test('four hosts at once, and the fifth when one has ended', async () => {
    const turns = new HostTurns()
    const log: string[] = []
    const tasks = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, ...task(log, name) }))
    for (const { name, fn } of tasks) turns.run(name, fn)
    expect(log).toEqual(['a', 'b', 'c', 'd'])
    tasks[2]?.end()
    await settle()
    expect(log).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('a host with many requests does not keep the others waiting', async () => {
    const turns = new HostTurns()
    const log: string[] = []
    for (const name of ['a1', 'a2', 'a3', 'a4', 'a5']) turns.run('a', task(log, name).fn)
    turns.run('b', task(log, 'b').fn)
    expect(log).toEqual(['a1', 'b'])
  })

  test.each<[what: string, fn: () => Promise<string>]>([
    ['rejects', () => Promise.reject(new Error('hỏng'))],
    [
      'throws at once',
      () => {
        throw new Error('hỏng')
      },
    ],
  ])('one that %s ends its turn, and says so to whoever asked', async (_, fn) => {
    const turns = new HostTurns(1)
    const failing = turns.run('a', fn)
    const next = turns.run('a', async () => 'tiếp')
    await expect(failing).rejects.toThrow('hỏng')
    expect(await next).toBe('tiếp')
  })

  test('in any order of hosts, lengths and failures: never two of a host, never five, all end', async () => {
    const anyTask = fc.record({
      host: fc.integer({ min: 0, max: 6 }),
      steps: fc.integer({ min: 0, max: 4 }),
      fails: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTask, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (tasks, slots) => {
          const turns = new HostTurns(slots)
          const running: number[] = []
          const results = tasks.map(({ host, steps, fails }) =>
            turns.run(String(host), async () => {
              expect(running).not.toContain(host)
              running.push(host)
              expect(running.length).toBeLessThanOrEqual(slots)
              for (let n = 0; n < steps; n += 1) await Promise.resolve()
              running.splice(running.indexOf(host), 1)
              if (fails) throw new Error('hỏng')
              return host
            }),
          )
          const settled = await Promise.allSettled(results)
          expect(
            settled.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
          ).toEqual(tasks.map(({ host, fails }) => (fails ? 'Error: hỏng' : host)))
        },
      ),
    )
  })
})
