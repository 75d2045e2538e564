// Runs a command with its output passed on, and rejects when it fails.
import { spawn } from 'node:child_process'

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

/** npm is a script of this Node where npm itself started us, and a command anywhere else. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    shell: process.platform === 'win32',
    ...options,
  })
}
