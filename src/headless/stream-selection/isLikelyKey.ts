/** Whether a field is named as ids are: `id`, `_id`, `uuid`, `key`, `order_id`; at the top of the record. */
export function isLikelyKey(path: readonly string[]): boolean {
  return path.length === 1 && /^_?(id|uuid|key)$|_id$/i.test(path[0] ?? '')
}
