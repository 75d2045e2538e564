import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, runNpm } from '../run.mjs'

/** Runs npm within a folder; what it printed is in the error, should it fail, and nowhere else. */
export async function runQuietly(args, { folder, env = process.env }) {
  const log = join(folder, 'npm-output.log')
  const file = await open(log, 'w')
  try {
    await runNpm(args, { cwd: folder, env, stdio: ['ignore', file.fd, file.fd] })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw new CommandError(`${error.message}\n${(await readFile(log, 'utf8')).trim()}`)
  } finally {
    await file.close()
  }
}
