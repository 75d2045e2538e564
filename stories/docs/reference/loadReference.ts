import { join } from 'node:path'
import { writeDeclarations } from './declarations'
import { type Reference, readReference } from './readReference'

/** What the compiler and the doc comments say of every public name. */
export async function loadReference(root: string, folder = '.cache/declarations'): Promise<Reference> {
  await writeDeclarations(root, join(root, folder))
  return readReference(root, join(root, folder))
}
