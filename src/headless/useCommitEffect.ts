'use client'
import { useEffect, useLayoutEffect } from 'react'

/**
 * `useLayoutEffect`: before what is drawn is painted, and before the next key press can come. React 18 would warn of it on a
 * server, which lays nothing out.
 */
export const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
