import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Bytes as they are, and as a server would send them at its best. */
export function sizesOf(content) {
  const bytes = Buffer.from(content)
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length }
}

export function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`
}
