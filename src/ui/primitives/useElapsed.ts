'use client'
import { useEffect, useState } from 'react'

/** Milliseconds since `running` became true, in steps of a second; 0 while it is false. */
export function useElapsed(running: boolean): number {
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    if (!running) return
    const start = Date.now()
    setElapsed(0)
    const timer = setInterval(() => setElapsed(Date.now() - start), 1000)
    return () => clearInterval(timer)
  }, [running])
  return running ? elapsed : 0
}
