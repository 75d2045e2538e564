import type { MessageOverrides } from './createMessages'

/** Whether two sets of words say the same. A function counts as the same only when it is the very same one. */
export function sameOverrides(left: MessageOverrides | undefined, right: MessageOverrides | undefined): boolean {
  return sameMembers(left ?? {}, right ?? {}, (one, other) => sameMembers(one, other, Object.is))
}

function sameMembers(left: object, right: object, same: (one: object, other: object) => boolean): boolean {
  const [ours, theirs] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))]
  return (
    ours.length === theirs.size &&
    ours.every(
      ([name, value]) => theirs.has(name) && (value === theirs.get(name) || same(value ?? {}, theirs.get(name) ?? {})),
    )
  )
}
