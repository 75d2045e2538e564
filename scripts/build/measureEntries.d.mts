import type { Plugin } from 'vite'

export type Sizes = { bytes: number; gzip: number; brotli: number }
export const peers: RegExp[]
export function measureEntries(dist: string): Promise<({ name: string } & Sizes)[]>
export function bundleCode(options: {
  code: string
  external?: RegExp[]
  format?: 'es' | 'iife'
  plugins?: Plugin[]
}): Promise<{ code: string; modules: string[] }>
