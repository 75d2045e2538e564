/** Names that people use for the same thing, without separators. */
const sameThing = [
  ['host', 'hostname', 'server', 'servername', 'datasource'],
  ['database', 'databasename', 'dbname', 'db', 'initialcatalog'],
  ['username', 'user', 'login', 'userid', 'uid'],
  ['password', 'pass', 'passwd', 'pwd'],
  ['schema', 'schemas', 'currentschema'],
  ['connectionstring', 'connectionurl', 'connectionuri', 'databaseurl', 'dsn', 'uri'],
  ['url', 'baseurl', 'apiurl', 'serverurl', 'siteurl', 'endpoint'],
  ['domain', 'domainname', 'subdomain', 'site'],
  ['apikey', 'apitoken'],
  ['accesstoken', 'token', 'bearertoken', 'personalaccesstoken', 'authtoken'],
  ['clientid', 'appid', 'applicationid', 'consumerkey'],
  ['clientsecret', 'appsecret', 'consumersecret'],
  ['accesskeyid', 'awsaccesskeyid', 'accesskey'],
  ['secretaccesskey', 'awssecretaccesskey', 'secretkey'],
  ['region', 'regionname', 'awsregion', 'defaultregion'],
  ['bucket', 'bucketname'],
  ['pathprefix', 'prefix', 'bucketpath'],
  ['serviceaccountjson', 'serviceaccountinfo', 'serviceaccountkey', 'serviceaccount', 'credentialsjson'],
]

const thingOf = new Map(sameThing.flatMap((names, index) => names.map((name) => [name, index] as const)))

/** How a setting's name fits a field: the lower, the better; undefined when it does not. */
export type Likeness = {
  rank: number
  /** What had to be left out in front of the name, such as `shop` of `SHOP_API_KEY`. */
  dropped: string
}

/** A name without case and separators. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The words of a name: `PGHOST`, `apiKey`, `SHOP_API_KEY`. */
function wordsOf(name: string): string[] {
  const spaced = name.replace(/^PG(?=[A-Z])/, 'PG ').replace(/([a-z0-9])([A-Z])/g, '$1 $2')
  return spaced
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

export type NamedField = {
  /** Plain names of the keys from the root to the field. */
  keys: readonly string[]
  /** Plain name of what stands above the control. */
  label: string
}

/** Compares the names of a setting, from the outside in, with those of a field. */
export function nameLikeness(names: readonly string[], field: NamedField): Likeness | undefined {
  const plain = names.map(plainName)
  const joined = plain.join('')
  const keys = field.keys.join('')
  const key = field.keys.at(-1) ?? ''
  const last = plain.at(-1) ?? ''
  if (last === '' || key === '') return undefined
  if (plain.length === field.keys.length && joined === keys) return { rank: 0, dropped: '' }
  if (joined === keys || joined === key) return { rank: 1, dropped: '' }
  if (endsWith(field.keys, plain) || endsWith(plain, field.keys)) return { rank: 1, dropped: '' }
  if (last === key || joined === field.label || last === field.label) return { rank: 2, dropped: '' }
  if (isSameThing(last, key)) return { rank: 3, dropped: '' }
  return withoutFront(names.at(-1) ?? '', key)
}

function withoutFront(name: string, key: string): Likeness | undefined {
  const words = wordsOf(name)
  for (let start = 1; start < words.length; start++) {
    const rest = words.slice(start).join('')
    const dropped = words.slice(0, start).join('')
    if (rest === key) return { rank: 3 + start, dropped }
    if (isSameThing(rest, key)) return { rank: 3.5 + start, dropped }
  }
  return undefined
}

function endsWith(all: readonly string[], end: readonly string[]): boolean {
  return end.length < all.length && end.every((name, index) => all[all.length - end.length + index] === name)
}

function isSameThing(left: string, right: string): boolean {
  const thing = thingOf.get(left)
  return thing !== undefined && thing === thingOf.get(right)
}
