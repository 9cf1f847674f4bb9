import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  cert: string
  key: string
}

/** An authority of the tests' own, made anew; `file` is what a program is told to trust. */
export interface Authority {
  file: string
  directory: string
  /** A certificate for these names: `DNS:localhost`, `IP:127.0.0.1`. */
  issue(...names: string[]): Certificate
}

/** Makes an authority by openssl, as node:crypto signs no certificates. */
export function makeAuthority(): Authority {
  const directory = mkdtempSync(join(tmpdir(), 'bantin-ca-'))
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=bantin tests',
    '-days',
    '2',
  )
  let issued = 0
  return {
    file: join(directory, 'ca.pem'),
    directory,
    issue(...names) {
      issued += 1
      const name = `server-${issued}`
      writeFileSync(join(directory, `${name}.ext`), `subjectAltName=${names.join(',')}\n`)
      openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
      const ca = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2']
      openssl('x509', '-req', '-in', `${name}.csr`, ...ca, '-extfile', `${name}.ext`, '-out', `${name}.pem`)
      const read = (ending: string) => readFileSync(join(directory, `${name}.${ending}`), 'utf8')
      return { cert: read('pem'), key: read('key') }
    },
  }
}
