// Makes sure of the public JSON Schema test suite, by Debian's package where we may install it. No package of npm carries
// the suite, and its files are not ours to keep. Without it its tests are skipped, and say so: nothing else needs it.
import { existsSync } from 'node:fs'
import { installDebian, mayInstallDebian } from './installDebian.mjs'

const folder = '/usr/share/json-schema-test-suite'
const advice = 'Debian, Ubuntu: "apt-get install json-schema-test-suite"; or set JSON_SCHEMA_SUITE to a copy of it'

export async function ensureSchemaSuite() {
  const chosen = process.env.JSON_SCHEMA_SUITE
  if (chosen) {
    if (existsSync(chosen)) return
    throw new Error(
      `JSON_SCHEMA_SUITE names ${chosen}, which does not exist. Set it to the suite's folder, or unset it.`,
    )
  }
  if (existsSync(folder)) return
  if (!mayInstallDebian()) {
    console.log(`The JSON Schema test suite was not found, so its tests are skipped. ${advice}.`)
    return
  }
  console.log("No JSON Schema test suite found: installing Debian's package …")
  try {
    await installDebian('json-schema-test-suite')
  } catch (cause) {
    console.log(
      `The JSON Schema test suite could not be installed, so its tests are skipped. ${advice}. (${cause.message})`,
    )
  }
}
