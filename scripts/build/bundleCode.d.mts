import type { Plugin } from 'vite'

export function bundleCode(options: {
  code: string
  external?: RegExp[]
  format?: 'es' | 'iife'
  isSplit?: boolean
  plugins?: Plugin[]
}): Promise<{ code: string; modules: string[] }>
