import { expect, test } from 'vitest'
import { maskedAddress } from '../../../src/delivery/masked-address.ts'
import type { ChannelName } from '../../../src/delivery/registry.ts'

test.each<[ChannelName, string, string | null]>([
  ['email', 'lan@example.com', 'l…@example.com'],
  ['email', 'l@example.com', 'l…@example.com'],
  ['email', '"a@b"@example.com', '"…@example.com'],
  ['webhook', 'https://key:word@hooks.example:8443/T0/secret?k=1', 'hooks.example:8443'],
  ['webpush', 'https://push.example/v1/abc', null],
  ['telegram', '123456', null],
])('%s %s is shown as %s', (channel, address, shown) => {
  expect(maskedAddress(channel, address)).toBe(shown)
})
