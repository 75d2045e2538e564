export type Sizes = { bytes: number; gzip: number; brotli: number }
export function measureEntries(dist: string): Promise<({ name: string } & Sizes)[]>
