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
