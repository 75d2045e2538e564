import { readFileSync } from 'node:fs'

/** The policies that SECURITY.md names, by the form of embedding. `<API>` and `<random>` are what a host puts in. */
export function readPolicies(): Map<string, string> {
  const text = readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8')
  const [, section = ''] = text.split('## Content Security Policy\n')
  const [own = ''] = section.split('\n## ')
  const rows = [...own.matchAll(/^\| ([^|]+) \| `([^`]+)` \|$/gm)]
  return new Map(rows.map(([, form = '', policy = '']) => [form.replaceAll('`', ''), policy]))
}
