import { describe, expect, test } from 'vitest'
import { findTopic } from '../../../../src/http/bot/find-topic.ts'

const TOPICS = [
  { id: 'cau-duong', name: 'Cầu đường' },
  { id: 'cau-ca', name: 'Câu cá' },
  { id: 'tram-y-te', name: 'Trạm y tế xã' },
  { id: 'le-hoi', name: 'Lễ hội đường phố' },
  { id: 'ban-dat', name: 'Bán đất' },
  { id: 'ban-do', name: 'Bản đồ' },
  { id: 'ban-do-cu', name: 'Bán đồ' },
]

test.each([
  ['cau-duong', 'cau-duong'],
  ['Cầu đường', 'cau-duong'],
  ['CẦU   ĐƯỜNG', 'cau-duong'],
  ['Cầu đường'.normalize('NFD'), 'cau-duong'],
  ['cau duong', 'cau-duong'],
  ['Cau Ðuong', 'cau-duong'],
  ['tram y te xa', 'tram-y-te'],
  ['tram-y-te', 'tram-y-te'],
  ['Tram y te', 'tram-y-te'],
  ['bán đồ', 'ban-do-cu'],
  ['bản đồ', 'ban-do'],
  // A name's bare form is another's too, but an id is exact.
  ['ban-do', 'ban-do'],
])('%j is found', (wanted, id) => {
  expect(findTopic(wanted, TOPICS)).toMatchObject({ ok: true, topic: { id } })
})

describe('what is not found names the nearest', () => {
  test.each([
    ['đường', ['cau-duong', 'le-hoi']],
    ['trạm xá', ['tram-y-te']],
    ['ban do', ['ban-do', 'ban-do-cu', 'ban-dat']],
    ['bong da', []],
    ['', []],
  ])('%j', (wanted, ids) => {
    const found = findTopic(wanted, TOPICS)
    expect(found.ok ? found.topic : found.nearest.map(({ id }) => id)).toEqual(ids)
  })
})
