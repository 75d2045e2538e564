// `npm start`: the sandbox and a small host app that embeds the library. Uses Node alone until the dependencies are there.
import { installMissing } from './installMissing.mjs'
import { readFlags, usage } from './start/readFlags.mjs'

const flags = readFlags(process.argv.slice(2))
if (flags.help) {
  console.log(usage)
} else if (flags.problem) {
  console.error(`${flags.problem}\n\n${usage}`)
  process.exitCode = 1
} else {
  try {
    await installMissing()
    const { runDemo } = await import('./start/runDemo.mjs')
    await runDemo(flags)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
