import { expect, test } from 'vitest'
import { shownAlarms } from '../../../src/http/admin/views/alarms.ts'
import type { Health } from '../../../src/http/health.ts'
import { PRIVACY } from '../../../src/web/messages/privacy.ts'
import { HelpPage } from '../../../src/web/pages/help.tsx'

/** Whom readers write to is the operator's to say; nobody is sent to an address that answers nothing. */

const WELL = { reasons: [], newsroom: { topicAlarms: [], hubAlarm: null } } as unknown as Health

const NONE = {
  vi: 'Đơn vị vận hành chưa cho biết địa chỉ liên hệ.',
  en: 'The operator has not given a contact address yet.',
} as const

test.each(['vi', 'en'] as const)(
  'without a contact, notice and help say that there is none, %s',
  (locale) => {
    const notice = JSON.stringify(PRIVACY[locale](null))
    const help = String(<HelpPage locale={locale} contact={null} hasZalo={false} />)
    for (const text of [notice, help]) {
      expect(text).toContain(NONE[locale])
      expect(text).not.toContain('null')
    }
  },
)

test.each(['vi', 'en'] as const)('with one, they name it, %s', (locale) => {
  const notice = JSON.stringify(PRIVACY[locale]('lan@tin.vn'))
  expect(notice.split('lan@tin.vn')).toHaveLength(3)
  expect(String(<HelpPage locale={locale} contact="lan@tin.vn" hasZalo={false} />)).toContain('lan@tin.vn')
})

test('an operator who has given none is told', () => {
  const titles = (hasContact: boolean) =>
    shownAlarms(WELL, [], { locale: 'vi', now: 0, hasContact }).map(({ title }) => title)
  expect(titles(false)).toEqual(['Chưa có địa chỉ liên hệ'])
  expect(titles(true)).toEqual([])
})
