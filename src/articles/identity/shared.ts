import { numberOf } from './address.ts'
import { areAlike, type ItemKeys } from './keys.ts'

/**
 * The guids and addresses that two items of one document share, and that so say nothing of either. Items of one guid
 * are two if their titles or days differ. Items of one address are two if titles and guids both differ, or if it
 * carries no article's number and their titles have little in common; else it is an article that is listed twice,
 * once perhaps with its title cut short.
 */
export function sharedKeys(items: readonly ItemKeys[]): ReadonlySet<string> {
  const shared = new Set<string>()
  for (const [guid, holders] of heldByMany(items, ({ guid }) => guid)) {
    if (holders.some(({ title }) => title !== holders[0]?.title)) shared.add(guid)
  }
  for (const [url, holders] of heldByMany(items, ({ url }) => url)) {
    if (holders.some((holder) => areTwo(holders[0], holder, shared))) shared.add(url)
  }
  return shared
}

function areTwo(first: ItemKeys | undefined, other: ItemKeys, shared: ReadonlySet<string>): boolean {
  if (!first || first.title === other.title) return false
  const ownGuids = [first.guid, other.guid].filter((guid) => guid !== null && !shared.has(guid))
  if (new Set(ownGuids).size === 2) return true
  return numberOf(first.url ?? '') === null && !areAlike(first.title, other.title)
}

function heldByMany(
  items: readonly ItemKeys[],
  keyOf: (item: ItemKeys) => string | null,
): [key: string, holders: ItemKeys[]][] {
  const holders = new Map<string, ItemKeys[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const others = holders.get(key)
    if (others) others.push(item)
    else holders.set(key, [item])
  }
  return [...holders].filter(([, { length }]) => length > 1)
}
