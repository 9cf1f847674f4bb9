import { type SettingsFault, settingsFault, type Vars } from '../../../../../settings-fault.ts'

/** The mail server that takes our mails. */
export interface SmtpServer {
  host: string
  port: number
  /** TLS from the first byte (RFC 8314 §3.3), or from STARTTLS on (RFC 3207). */
  isTls: boolean
  /** Without STARTTLS nothing is said, no password either; only on this very machine it may be missing. */
  isStartTlsRequired: boolean
  login: { user: string; pass: string } | null
}

const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const

/** `SMTP_URL`: `smtps://user:password@host:465`, or `smtp://…:587` with STARTTLS. */
export function readSmtpServer(
  vars: Vars,
): { ok: true; value: SmtpServer } | { ok: false; faults: SettingsFault[] } {
  const value = serverOf(vars('SMTP_URL') ?? '')
  if (value) return { ok: true, value }
  const fault = settingsFault(
    'SMTP_URL',
    'must be smtps://user:password@host:465 or smtp://user:password@host:587, with % escapes in user and password.',
    'phải có dạng smtps://user:password@host:465 hoặc smtp://user:password@host:587, ký tự đặc biệt viết bằng mã %.',
  )
  return { ok: false, faults: [fault] }
}

function serverOf(text: string): SmtpServer | null {
  const url = URL.parse(text)
  if (!url?.hostname || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) return null
  if (url.search || url.hash || !/^\/?$/.test(url.pathname)) return null
  const user = unescaped(url.username)
  const pass = unescaped(url.password)
  if (user === null || pass === null) return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port: url.port ? Number(url.port) : PORTS[url.protocol],
    isTls: url.protocol === 'smtps:',
    isStartTlsRequired: url.protocol === 'smtp:' && !isLoopback(host),
    login: user ? { user, pass } : null,
  }
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
