import type { Messages } from '../../../src/ui/words/createMessages'
import { everyCall } from './everyCall'

/** One thing that is said, and about what. */
export type Saying = { text: string; about: unknown }

/** All that a table says, by where it stands. */
export function sayAll(messages: Messages): Map<string, Saying> {
  const said = new Map<string, Saying>()
  for (const [section, words] of Object.entries(messages)) {
    const calls = new Map<string, unknown>(Object.entries(everyCall[section as keyof Messages]))
    for (const [member, value] of Object.entries<unknown>(words)) {
      const where = `${section}.${member}`
      if (typeof value !== 'function') collect(said, where, value, [])
      else
        for (const about of listOf(calls.get(member)))
          collect(said, `${where}(${nameOf(about)})`, value(...about), about)
    }
  }
  return said
}

function collect(said: Map<string, Saying>, where: string, value: unknown, about: unknown): void {
  if (typeof value === 'string') said.set(where, { text: value, about })
  else for (const [key, inner] of Object.entries(value ?? {})) collect(said, `${where}.${key}`, inner, about)
}

function listOf(calls: unknown): unknown[][] {
  return Array.isArray(calls) ? calls : []
}

function nameOf(about: unknown[]): string {
  return about.map((each) => JSON.stringify(each)).join(', ')
}
