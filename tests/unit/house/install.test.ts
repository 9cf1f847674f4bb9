import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const trees: string[] = []

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true })
})

/** A project with nothing to install, and an npm that empties node_modules as the real one does. */
function project(): string {
  const tree = mkdtempSync(join(tmpdir(), 'install-'))
  trees.push(tree)
  mkdirSync(join(tree, 'sample'))
  cpSync(join(root, 'sample/install.mjs'), join(tree, 'sample/install.mjs'))
  writeFileSync(join(tree, 'package-lock.json'), '{}')
  writeFileSync(
    join(tree, 'npm.mjs'),
    `import { mkdirSync, readdirSync, rmSync } from 'node:fs'
     mkdirSync('node_modules', { recursive: true })
     for (const name of readdirSync('node_modules')) rmSync('node_modules/' + name, { recursive: true })`,
  )
  return tree
}

function install(tree: string) {
  const env = { ...process.env, npm_execpath: join(tree, 'npm.mjs') }
  const { status, stderr } = spawnSync(process.execPath, ['sample/install.mjs'], { cwd: tree, env })
  return { status, said: stderr.toString() }
}

describe('what installs before a start', () => {
  test('installs once, and where a tree is out of date', () => {
    const tree = project()
    expect(install(tree).status).toBe(0)
    expect(readdirSync(join(tree, 'node_modules'))).toEqual(['.installed-lock'])
    mkdirSync(join(tree, 'node_modules/one'))
    expect(install(tree).status).toBe(0)
    expect(readdirSync(join(tree, 'node_modules'))).toContain('one')
    writeFileSync(join(tree, 'package-lock.json'), '{ }')
    expect(install(tree).status).toBe(0)
    expect(readdirSync(join(tree, 'node_modules'))).toEqual(['.installed-lock'])
  })

  test('does not install through a link, and says so', () => {
    const tree = project()
    mkdirSync(join(tree, 'elsewhere/one'), { recursive: true })
    symlinkSync(join(tree, 'elsewhere'), join(tree, 'node_modules'))
    expect(install(tree)).toMatchObject({ status: 1, said: expect.stringContaining('symbolic link') })
    expect(readdirSync(join(tree, 'elsewhere'))).toEqual(['one'])
  })
})
