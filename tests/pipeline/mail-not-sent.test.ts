import { describe, expect, test } from 'vitest'
import { mailroom, newsroom } from './support/objects.ts'
import { ask, call, cron } from './support/operator.ts'
import { deliver, mailsTo } from './support/readers.ts'
import { cleanUp, DAY, scene, takeClock } from './support/scene.ts'
import { setVariables } from './support/settings.ts'

/** Mail that nobody gets is a fault of a service that people use, whatever its ledger says. */

cleanUp()

const PRODUCTION = {
  PUBLIC_URL: 'https://bantin.example.vn',
  SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu',
}
const ALARM = { code: 'mail_not_sent' }

async function health() {
  const answer = await call('GET', '/health')
  const { reasons, alarms } = (await answer.json()) as { reasons: object[]; alarms: object[] }
  return { status: answer.status, reasons, alarms }
}

async function askByMail(): Promise<void> {
  const channel = { type: 'email', address: 'lan@tin.vn' }
  const schedule = { cadence: 'daily', at: '07:00', timezone: 'Asia/Ho_Chi_Minh' }
  await ask('POST', '/api/v1/subscriptions', { channel, topics: ['cau'], schedule, consent: true })
  await deliver()
}

describe('a service without a way to send mail', () => {
  test('says so in production, and is failing from the first mail until a day after the last', async () => {
    const clock = takeClock()
    await setVariables(PRODUCTION, [newsroom, mailroom])
    await scene()
    expect(await health()).toMatchObject({ status: 200, reasons: [], alarms: [ALARM] })
    await askByMail()
    expect(await mailsTo('lan@tin.vn')).toHaveLength(1)
    expect(await health()).toMatchObject({ status: 503, reasons: [ALARM], alarms: [ALARM] })
    clock.forward(DAY + 1)
    await cron()
    expect(await health()).toMatchObject({ status: 200, reasons: [], alarms: [ALARM] })
  })

  test('has nothing to say in development', async () => {
    await scene()
    await askByMail()
    expect(await health()).toEqual({ status: 200, reasons: [], alarms: [] })
  })
})

test('one with a way says nothing', async () => {
  const EMAIL = { EMAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtps://bantin:mat-khau@mail.example.vn' }
  await setVariables({ ...PRODUCTION, ...EMAIL }, [newsroom, mailroom])
  expect(await health()).toEqual({ status: 200, reasons: [], alarms: [] })
})
