import { describe, expect, test } from 'vitest'
import { addressFault } from '../../../src/text/public-address.ts'

const faultOf = (address: string) => addressFault(address, false)

describe('hosts that only the inside knows', () => {
  test.each([
    // IPv4, IANA's special-purpose registry, first and last of each block
    '0.0.0.0',
    '0.255.255.255',
    '10.0.0.0',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.0.1',
    '169.254.169.254',
    '172.16.0.0',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '192.168.255.255',
    '198.18.0.0',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    // IPv4 as it may be typed
    '127.1',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '１２７.０.０.１',
    '127。0。0。1',
    '0xa9fea9fe',
    '2852039166',
    // IPv6
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[fe80::1]',
    '[febf::1]',
    '[fc00::1]',
    '[fdff::1]',
    '[ff02::1]',
    '[100::1]',
    '[2001::1]',
    '[2001:2::1]',
    '[2001:10::1]',
    '[2001:20::1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[3fff:fff::1]',
    '[5f00::1]',
    '[4000::1]',
    // IPv4 inside IPv6
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:10.0.0.1]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::10.0.0.1]',
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]',
    '[2002:a00:1::1]',
    '[2002:c0a8:101::1]',
    // Names
    'localhost',
    'LOCALHOST',
    'localhost.',
    'localhost..',
    'a.localhost',
    'printer.local',
    'intranet',
    'nas',
    'db.internal',
    'metadata.google.internal',
    'router.lan',
    'nas.home',
    'x.home.arpa',
    'mail.corp',
    'a.test',
    'a.invalid',
    'a.onion',
  ])('%s is private', (host) => {
    expect(faultOf(`http://${host}/`)).toBe('private')
    expect(faultOf(`https://${host}:8443/a?b`)).toBe('private')
  })
})

describe('hosts that the world knows', () => {
  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '[2606:4700::1111]',
    '[2001:4860:4860::8888]',
    '[2001:200::1]',
    '[2001:db9::1]',
    '[3fff:1000::1]',
    '[::ffff:8.8.8.8]',
    '[2002:808:808::1]',
    'baogialai.com.vn',
    'xn--bogialai-v4a.vn',
    'báo.vn',
    'localhost.vn',
    'local.vn',
    'mylocal.com',
    '10.0.0.1.vn',
  ])('%s may be asked', (host) => {
    expect(faultOf(`http://${host}/`)).toBeNull()
  })
})

describe('addresses that are refused whatever the host', () => {
  test.each([
    ['', 'not_an_address'],
    ['baogialai.com.vn', 'not_an_address'],
    ['/rss', 'not_an_address'],
    ['http://', 'not_an_address'],
    ['http://[::1', 'not_an_address'],
    ['http://1.2.3.256/', 'not_an_address'],
    ['ftp://bao.vn/', 'not_http'],
    ['file:///etc/passwd', 'not_http'],
    ['javascript:alert(1)', 'not_http'],
    ['data:text/plain,x', 'not_http'],
    ['http://user@bao.vn/', 'credentials'],
    ['http://:secret@bao.vn/', 'credentials'],
    ['http://bao.vn@127.0.0.1/', 'credentials'],
  ])('%s: %s', (address, fault) => {
    expect(addressFault(address, false)).toBe(fault)
    expect(addressFault(address, true)).toBe(fault)
  })
})

test('a setting lets private hosts in, for development', () => {
  expect(addressFault('http://127.0.0.1:8787/rss', true)).toBeNull()
  expect(addressFault('http://localhost/', true)).toBeNull()
})
