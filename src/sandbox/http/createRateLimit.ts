/** How much an organization has asked for. */
export type RateLimit = {
  /** Counts one request. Without a limit, nothing is counted and there are no headers. */
  spend(organizationId: string): { exceeded: boolean; headers: Record<string, string> }
  reset(): void
}

const hour = 3_600_000

/** So many requests an hour for each organization, in windows that begin with the first request. */
export function createRateLimit({ limit, now }: { limit: number | undefined; now: () => number }): RateLimit {
  const windows = new Map<string, { endsAt: number; spent: number }>()

  return {
    spend(organizationId) {
      if (limit === undefined) return { exceeded: false, headers: {} }
      let window = windows.get(organizationId)
      if (!window || window.endsAt <= now()) {
        window = { endsAt: now() + hour, spent: 0 }
        windows.set(organizationId, window)
      }
      window.spent += 1
      const exceeded = window.spent > limit
      const headers: Record<string, string> = {
        'X-RateLimit-Limit': String(limit),
        'X-RateLimit-Remaining': String(Math.max(0, limit - window.spent)),
        'X-RateLimit-Reset': String(Math.ceil(window.endsAt / 1000)),
      }
      if (exceeded) headers['Retry-After'] = String(Math.ceil((window.endsAt - now()) / 1000))
      return { exceeded, headers }
    },

    reset: () => windows.clear(),
  }
}
