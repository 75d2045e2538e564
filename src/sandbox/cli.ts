#!/usr/bin/env node
import { runCli } from './node/runCli'

runCli(process.argv.slice(2), { print: console.log, warn: console.warn })
  .then((served) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served?.close())
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    console.error('\nairbyte-embedded sandbox --help tells what there is.')
    process.exitCode = 1
  })
