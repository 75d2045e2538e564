'use client'
import { useEffect, useState } from 'react'

/**
 * Milliseconds since `running` became true, in steps of a second; 0 while it is false. `startedAt`, in milliseconds since the
 * epoch, counts from an earlier time instead: what is waited for may be older than what shows the wait.
 */
export function useElapsed(running: boolean, startedAt?: number | undefined): number {
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    if (!running) return
    const start = startedAt ?? Date.now()
    const tick = () => setElapsed(Math.max(0, Date.now() - start))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [running, startedAt])
  return running ? elapsed : 0
}
