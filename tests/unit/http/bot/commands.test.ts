import { expect, test } from 'vitest'
import { readCommand } from '../../../../src/http/bot/commands.ts'

test.each([
  ['/theo cầu đường', { kind: 'follow', locale: 'vi', topic: 'cầu đường' }],
  ['  /Theo   Cầu \n đường ', { kind: 'follow', locale: 'vi', topic: 'Cầu đường' }],
  ['theo cau-duong', { kind: 'follow', locale: 'vi', topic: 'cau-duong' }],
  ['/theo', { kind: 'follow', locale: 'vi', topic: '' }],
  ['/follow@BanTinBot cau duong', { kind: 'follow', locale: 'en', topic: 'cau duong' }],
  ['/ngung', { kind: 'stop', locale: 'vi', topic: '' }],
  ['Ngừng', { kind: 'stop', locale: 'vi', topic: '' }],
  ['NGỪNG'.normalize('NFD'), { kind: 'stop', locale: 'vi', topic: '' }],
  ['dừng', { kind: 'stop', locale: 'vi', topic: '' }],
  ['huỷ', { kind: 'stop', locale: 'vi', topic: '' }],
  ['/ngung cầu đường', { kind: 'stop', locale: 'vi', topic: 'cầu đường' }],
  ['STOP', { kind: 'stop', locale: 'en', topic: '' }],
  ['theo dõi cầu đường', { kind: 'follow', locale: 'vi', topic: 'cầu đường' }],
  ['Theo doi Cau duong', { kind: 'follow', locale: 'vi', topic: 'Cau duong' }],
  ['/theo dõi', { kind: 'follow', locale: 'vi', topic: '' }],
  ['theodoi cau-duong', { kind: 'follow', locale: 'vi', topic: 'cau-duong' }],
  ['theo dõi tin về cầu đường', { kind: 'follow', locale: 'vi', topic: 'cầu đường' }],
  ['ngừng theo dõi', { kind: 'stop', locale: 'vi', topic: '' }],
  ['Ngừng theo dõi cầu đường', { kind: 'stop', locale: 'vi', topic: 'cầu đường' }],
  ['bỏ theo dõi cầu đường', { kind: 'stop', locale: 'vi', topic: 'cầu đường' }],
  ['ngừng nhận tin', { kind: 'stop', locale: 'vi', topic: '' }],
  ['ngung nhan tin', { kind: 'stop', locale: 'vi', topic: '' }],
  ['Dừng nhận tin về cầu đường', { kind: 'stop', locale: 'vi', topic: 'cầu đường' }],
  ['hủy đăng ký', { kind: 'stop', locale: 'vi', topic: '' }],
  ['thôi nhận tin cầu đường', { kind: 'stop', locale: 'vi', topic: 'cầu đường' }],
  // No more than the words of the command are left out of a name.
  ['theo tin tức đất đai', { kind: 'follow', locale: 'vi', topic: 'tin tức đất đai' }],
  ['theo dõi', { kind: 'follow', locale: 'vi', topic: '' }],
  ['trạng thái', { kind: 'status', locale: 'vi' }],
  ['/trang thai nhé', { kind: 'status', locale: 'vi' }],
  ['trợ giúp', { kind: 'help', locale: 'vi' }],
  // Half of what two syllables say is nothing.
  ['trạng nguyên', { kind: 'help', locale: null }],
  ['bỏ phiếu', { kind: 'help', locale: null }],
  // What is agreed to names /theo; no other verb agrees.
  ['nhận tin cầu đường', { kind: 'help', locale: null }],
  ['unfollow cau-duong', { kind: 'stop', locale: 'en', topic: 'cau-duong' }],
  ['Stop following cau-duong', { kind: 'stop', locale: 'en', topic: 'cau-duong' }],
  ['/trang-thai', { kind: 'status', locale: 'vi' }],
  ['/trang_thai', { kind: 'status', locale: 'vi' }],
  ['/trạng-thái nhé', { kind: 'status', locale: 'vi' }],
  ['/status', { kind: 'status', locale: 'en' }],
  ['/giup', { kind: 'help', locale: 'vi' }],
  ['/help', { kind: 'help', locale: 'en' }],
  ['/start', { kind: 'help', locale: null }],
  ['/start theo', { kind: 'help', locale: null }],
  ['Chào bot', { kind: 'help', locale: null }],
  ['/', { kind: 'help', locale: null }],
  ['', { kind: 'help', locale: null }],
  ['constructor', { kind: 'help', locale: null }],
])('%j', (text, expected) => {
  expect(readCommand(text)).toEqual(expected)
})

test('only the first 300 characters are read', () => {
  expect(readCommand(`/theo ${'x'.repeat(100_000)}`)).toMatchObject({ topic: 'x'.repeat(294) })
})
