import { expect, test } from 'vitest'
import { HistoryList, type ShownDelivery } from '../../../src/web/pages/history.tsx'
import { render } from './rendered.ts'

const sent = (kind: ShownDelivery['kind'], notice: ShownDelivery['notice'] = null): ShownDelivery => ({
  kind,
  notice,
  status: 'sent',
  reason: null,
  createdAt: Date.UTC(2026, 10, 26, 12, 53),
  digest: null,
})

test('the history says of each notice what it was about, as far as that is still known', () => {
  const history = [
    sent('notice', 'test'),
    sent('notice', 'move'),
    sent('notice', 'link'),
    sent('notice'),
    sent('confirmation'),
  ]
  const said = (locale: 'vi' | 'en') =>
    render(<HistoryList history={history} locale={locale} timeZone="Asia/Ho_Chi_Minh" />)
      .texts('li')
      .map((line) => line.split(' · ')[1])
  expect(said('vi')).toEqual([
    'Tin thử',
    'Báo có yêu cầu chuyển địa chỉ',
    'Liên kết vào trang cài đặt',
    'Thông báo',
    'Thư xác nhận',
  ])
  expect(said('en')).toEqual(['Test', 'Notice of a move', 'Link to your settings', 'Notice', 'Confirmation'])
})
