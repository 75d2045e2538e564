import { buildDemo } from '../../../scripts/start/buildDemo.mjs'

/** Vitest calls it once per run, before the first end-to-end test. */
export async function setup(): Promise<void> {
  await buildDemo()
}
