import type { operator } from '../../web/messages/vi/operator.ts'
import type { KeptForm, ShownAct } from '../../web/pages/admin/sign-in.tsx'

/** What forms ask for, by where they are sent; `*` stands for what is acted on. */
const ACTS: readonly (readonly [path: string, act: keyof typeof operator.acts])[] = [
  ['/admin/restore', 'restore'],
  ['/admin/polls', 'poll'],
  ['/admin/sources', 'addSource'],
  ['/admin/sources/preview', 'trySource'],
  ['/admin/sources/*', 'changeSource'],
  ['/admin/sources/*/preview', 'trySource'],
  ['/admin/sources/*/enabled', 'switchSource'],
  ['/admin/sources/*/delete', 'deleteSource'],
  ['/admin/topics', 'addTopic'],
  ['/admin/topics/pack', 'addTopic'],
  ['/admin/topics/try', 'tryTopic'],
  ['/admin/topics/*', 'changeTopic'],
  ['/admin/topics/*/try', 'tryTopic'],
  ['/admin/topics/*/label', 'label'],
  ['/admin/topics/*/delete', 'deleteTopic'],
  ['/admin/concepts', 'addConcept'],
  ['/admin/concepts/*', 'changeConcept'],
  ['/admin/concepts/*/delete', 'deleteConcept'],
  ['/admin/subscribers/find', 'findSubscriber'],
  ['/admin/subscribers/*/erase', 'eraseSubscriber'],
  ['/admin/deliveries/retry', 'retryDeliveries'],
  ['/admin/deliveries/*/retry', 'retryDelivery'],
]

/** Fields that name what is made or looked at, where the path names nothing; the first that is filled in. */
const NAMES = ['name', 'id', 'url', 'pack', 'source']

/** What a form asks for that was kept, and of what; null for none of the desk's own. */
export function keptAct({ act, fields }: KeptForm): ShownAct | null {
  const { pathname } = new URL(act, 'https://desk.invalid')
  const [area = '', id = '', ...rest] = pathname.split('/').slice(2)
  const withStar = ['/admin', area, '*', ...rest].join('/')
  const [path, name] = ACTS.find(([own]) => own === pathname) ?? ACTS.find(([own]) => own === withStar) ?? []
  if (!path || !name) return null
  const named = NAMES.map((field) => fields.get(field)?.trim()).find(Boolean)
  return { name, of: path.includes('*') ? id : (named ?? null), deletes: /\/(?:delete|erase)$/.test(path) }
}
