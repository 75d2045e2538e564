// Runs a command with its output passed on, and rejects when it fails.
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

export class CommandError extends Error {}

/** `options`: those of `spawn`. Nothing is read from the terminal. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
    child.once('error', (cause) =>
      reject(new CommandError(`${command} could not be started: ${cause.message}`, { cause })),
    )
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new CommandError(`${command} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}.`))
    })
  })
}

/** `npm` with its output passed on, as `run` does. */
export function runNpm(args, options = {}) {
  const { command, before, shell } = findNpm()
  return run(command, [...before, ...args], { shell, ...options })
}

/** What `npm` writes to its output. */
export async function readNpm(args, options = {}) {
  const { command, before, shell } = findNpm()
  const settings = { shell, maxBuffer: 64 * 1024 * 1024, ...options }
  const { stdout } = await promisify(execFile)(command, [...before, ...args], settings)
  return stdout
}

/** npm is a script of this Node where npm itself started us, and a command anywhere else. */
function findNpm() {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return { command: process.execPath, before: [script], shell: false }
  const isWindows = process.platform === 'win32'
  return { command: isWindows ? 'npm.cmd' : 'npm', before: [], shell: isWindows }
}
