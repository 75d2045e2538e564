import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/domain/json'
import { readPastedConfig } from '../../src/domain/paste/readPastedConfig'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { databaseTemplate } from '../../src/sandbox/fixtures/databaseTemplate'

const database = readConnectorSpec(databaseTemplate.spec).root

function rootOf(properties: JsonObject) {
  return readConnectorSpec({ connectionSpecification: { type: 'object', properties } }).root
}

/** What a text fills in, by the path of each field. */
function filled(root: typeof database, text: string, config?: JsonObject) {
  const pasted = readPastedConfig(root, text, config)
  return pasted && Object.fromEntries(pasted.fields.map(({ path, value }) => [path.join('.'), value]))
}

const signIn: JsonObject = {
  type: 'object',
  title: 'Sign in with',
  oneOf: [
    {
      title: 'Key',
      properties: { kind: { const: 'key' }, api_key: { type: 'string', airbyte_secret: true } },
      required: ['kind', 'api_key'],
    },
    {
      title: 'App',
      properties: {
        kind: { const: 'app' },
        client_id: { type: 'string' },
        client_secret: { type: 'string', airbyte_secret: true },
      },
      required: ['kind', 'client_id', 'client_secret'],
    },
  ],
}

describe('a connection URL', () => {
  it('fills host, port, database, name and password, and what its parameters name', () => {
    const text = 'postgres://ada:p%40ss@db.example.com:5433/shop?sslmode=require'

    expect(filled(database, text)).toMatchObject({
      host: 'db.example.com',
      port: 5433,
      database: 'shop',
      username: 'ada',
      password: 'p@ss',
    })
  })

  it('takes a password with characters that ought to be escaped', () => {
    expect(filled(database, 'mysql://ada:a:b@c/d@host/db')).toMatchObject({
      host: 'host',
      password: 'a:b@c/d',
      database: 'db',
    })
  })

  it('is read in the form JDBC has, its parameters too', () => {
    expect(filled(database, 'jdbc:sqlserver://host:1433;databaseName=shop;user=ada;password=x')).toMatchObject({
      host: 'host',
      port: 1433,
      database: 'shop',
      username: 'ada',
      password: 'x',
    })
  })

  it('goes as a whole into a connection string, without its password unless that is a secret', () => {
    const text = 'mongodb+srv://ada:secret@cluster.example/shop'
    const plain = rootOf({ connection_string: { type: 'string' } })
    const secret = rootOf({ connection_string: { type: 'string', airbyte_secret: true } })

    expect(filled(plain, text)).toEqual({ connection_string: 'mongodb+srv://cluster.example/shop' })
    expect(filled(secret, text)).toEqual({ connection_string: text })
  })

  it('chooses the shape that a parameter names', () => {
    const root = rootOf({
      ssl_mode: {
        type: 'object',
        title: 'SSL mode',
        oneOf: ['disable', 'require'].map((mode) => ({ title: mode, properties: { mode: { const: mode } } })),
      },
      host: { type: 'string' },
    })

    const pasted = readPastedConfig(root, 'postgres://db/shop?sslmode=require')

    expect(pasted?.choices).toMatchObject([{ path: ['ssl_mode'], index: 1 }])
    expect(pasted?.unused).toEqual(['database'])
  })

  it('keeps parameters that no field takes where a field for them exists', () => {
    const root = rootOf({ host: { type: 'string' }, jdbc_url_params: { type: 'string' } })

    expect(filled(root, 'postgres://db?connect_timeout=10&application_name=x')).toEqual({
      host: 'db',
      jdbc_url_params: 'connect_timeout=10&application_name=x',
    })
  })
})

describe('lines', () => {
  it('fill fields whatever stands in front of their names', () => {
    const text = `
      # production
      export SHOP_DB_HOST="db.example.com"
      SHOP_DB_PORT=5432
      SHOP_DB_NAME=shop   # the main one
      SHOP_DB_USER='ada'
      SHOP_DB_PASSWORD="a=b#c"
      COLOUR=blue
    `

    expect(filled(database, text)).toMatchObject({
      host: 'db.example.com',
      port: 5432,
      username: 'ada',
      password: 'a=b#c',
    })
    expect(readPastedConfig(database, text)?.unused).toContain('COLOUR')
  })

  it('prefer the names that come in the larger family', () => {
    const root = rootOf({ host: { type: 'string' }, username: { type: 'string' } })

    expect(filled(root, 'SSH_HOST=bastion\nPGHOST=db\nPGUSER=ada')).toEqual({ host: 'db', username: 'ada' })
  })

  it('may stand on one line, or hold a URL', () => {
    expect(filled(database, 'host=db port=1 dbname=shop')).toMatchObject({ host: 'db', port: 1, database: 'shop' })
    expect(filled(database, 'Server=db;Database=shop;User Id=ada;Pwd=x')).toMatchObject({ host: 'db', password: 'x' })
    expect(filled(database, 'DATABASE_URL=postgres://ada:x@db/shop')).toMatchObject({ host: 'db', username: 'ada' })
  })

  it('keep a quoted key of several lines whole', () => {
    const root = rootOf({ private_key: { type: 'string', airbyte_secret: true, multiline: true } })

    expect(filled(root, 'PRIVATE_KEY="-----BEGIN\nabc\n-----END"\nOTHER=1')).toEqual({
      private_key: '-----BEGIN\nabc\n-----END',
    })
  })
})

describe('a JSON object', () => {
  it('fills fields by path, inside of choices too, and picks the shape it names', () => {
    const root = rootOf({ auth: signIn, start_date: { type: 'string', format: 'date' } })

    const pasted = readPastedConfig(
      root,
      JSON.stringify({ auth: { kind: 'app', client_id: 'c', client_secret: 's' }, start_date: '2026-01-01' }),
      { auth: { kind: 'key' } },
    )

    expect(pasted?.choices).toMatchObject([{ path: ['auth'], index: 1 }])
    expect(pasted?.fields).toMatchObject([
      { path: ['auth', 'client_id'], value: 'c', secret: false },
      { path: ['auth', 'client_secret'], value: 's', secret: true },
      { path: ['start_date'], value: '2026-01-01' },
    ])
    expect(pasted?.unused).toEqual([])
  })

  it('is found inside of a wrapper, and picks the shape it says most about', () => {
    const root = rootOf({ auth: signIn })

    const pasted = readPastedConfig(root, '{"connectionConfiguration":{"clientId":"c","clientSecret":"s"}}', {})

    expect(pasted?.choices).toMatchObject([{ index: 1 }])
    expect(pasted?.fields.map(({ path }) => path.at(-1))).toEqual(['client_id', 'client_secret'])
  })

  it('goes as a whole into a field that takes a key file', () => {
    const root = rootOf({ credentials_json: { type: 'string', airbyte_secret: true } })
    const key = { type: 'service_account', project_id: 'p' }

    expect(filled(root, JSON.stringify({ credentials_json: key }))).toEqual({ credentials_json: JSON.stringify(key) })
  })
})

describe('values', () => {
  const root = rootOf({
    port: { type: 'integer' },
    tls: { type: 'boolean' },
    size: { type: 'string', enum: ['Small', 'Large'] },
    schemas: { type: 'array', items: { type: 'string' } },
    options: { type: 'object' },
    fixed: { type: 'string', readOnly: true },
    password: { type: 'string', airbyte_secret: true },
  })

  it('take the type of their field, and are left out where they cannot', () => {
    expect(filled(root, 'PORT=80\nTLS=yes\nSIZE=large\nSCHEMAS=a, b\nOPTIONS={"a":1}\nFIXED=no')).toEqual({
      port: 80,
      tls: true,
      size: 'Large',
      schemas: ['a', 'b'],
      options: { a: 1 },
    })
    expect(filled(root, 'PORT=many\nTLS=perhaps\nSIZE=huge')).toEqual({})
  })

  it('never are the asterisks of a masked secret', () => {
    expect(filled(root, 'PASSWORD=**********\nPORT=1')).toEqual({ port: 1 })
  })
})

describe('any text', () => {
  const names = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/)

  it('is read without throwing, fills each field once, and gives only names of what it left out', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const pasted = readPastedConfig(database, text)
        const paths = pasted?.fields.map(({ path }) => JSON.stringify(path)) ?? []
        expect(new Set(paths).size).toBe(paths.length)
      }),
    )
  })

  it('never shows a value among the names it left out', () => {
    fc.assert(
      fc.property(fc.dictionary(names, fc.stringMatching(/^[a-z]{12,20}!$/), { noNullPrototype: true }), (pairs) => {
        const lines = Object.entries(pairs).map(([name, value]) => `${name}=${value}`)
        const pasted = readPastedConfig(database, lines.join('\n'))
        for (const name of pasted?.unused ?? []) expect(Object.keys(pairs)).toContain(name)
      }),
    )
  })

  it('says the same in each of its forms', () => {
    const texts = fc.stringMatching(/^[a-z0-9]{1,12}$/)
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 65535 }), texts, texts, fc.string({ minLength: 1 }), (...parts) => {
        const [host, port, name, user, secret] = parts
        fc.pre(/^[^*]/.test(secret) && secret.trim() === secret)
        const url = `postgres://${user}:${encodeURIComponent(secret)}@${host}:${port}/${name}`
        const json = JSON.stringify({ host, port, database: name, username: user, password: secret })
        expect(filled(database, url)).toEqual(filled(database, json))
      }),
    )
  })

  it('is nothing when it is blank, prose or broken JSON', () => {
    for (const text of ['', ' \n', 'hello there', '{"a":', '[1]', 'abc==', 'x'.repeat(1_000_001)]) {
      expect(readPastedConfig(database, text)).toBeUndefined()
    }
  })
})

describe('texts as people have them at hand', () => {
  const text = { type: 'string' }
  const secret = { ...text, airbyte_secret: true }

  it('a key file of Google goes whole into the field for it, in the shape that has one', () => {
    const file = { type: 'service_account', project_id: 'shop', private_key: 'k', client_email: 'a@b', client_id: '1' }
    const app = { title: 'App', properties: { kind: { const: 'app' }, client_id: text } }
    const key = { title: 'Key', properties: { kind: { const: 'key' }, service_account_info: secret } }
    const credentials: JsonObject = { type: 'object', title: 'Sign in', oneOf: [app, key] }

    expect(filled(rootOf({ credentials_json: secret, project_id: text }), JSON.stringify(file))).toEqual({
      credentials_json: JSON.stringify(file),
      project_id: 'shop',
    })
    const chosen = readPastedConfig(rootOf({ credentials }), JSON.stringify(file, null, 2))
    expect(chosen?.fields).toMatchObject([{ path: ['credentials', 'service_account_info'], secret: true }])
    expect(chosen?.choices).toMatchObject([{ index: 1 }])
    expect(chosen?.unused).toEqual([])
    expect(readPastedConfig(rootOf({ project_id: text }), JSON.stringify(file))?.unused).toEqual([
      'service_account_json',
    ])
  })

  it('a connection string keeps its options, without password, and nothing of it is called unused', () => {
    const root = rootOf({ connection_string: text, username: text, password: secret })
    const pasted = readPastedConfig(root, 'mongodb+srv://ada:pw@c.example/shop?retryWrites=true&w=majority')

    expect(pasted?.fields.map(({ value }) => value)).toEqual([
      'mongodb+srv://c.example/shop?retryWrites=true&w=majority',
      'pw',
      'ada',
    ])
    expect(pasted?.unused).toEqual([])
    expect(filled(root, 'mongodb://c.example/?authToken=x')).toEqual({ connection_string: 'mongodb://c.example/' })
  })

  it('the token of an address goes where tokens go', () => {
    const root = rootOf({ api_url: text, access_token: secret })

    expect(filled(root, 'https://ghp-1@code.example/api')).toEqual({
      api_url: 'https://code.example/api',
      access_token: 'ghp-1',
    })
    expect(readPastedConfig(root, 'https://:ghp-1@code.example')?.unused).toEqual([])
  })

  it('a bucket, a schema, and the server of a connection string for SQL Server are read', () => {
    const root = rootOf({ bucket: text, path_prefix: text, host: text, port: { type: 'integer' }, schema: text })

    expect(filled(root, 's3://shop-data/2026/orders')).toEqual({ bucket: 'shop-data', path_prefix: '2026/orders' })
    expect(filled(root, 'snowflake://a.example/SHOP/PUBLIC')).toEqual({ host: 'a.example', schema: 'PUBLIC' })
    expect(filled(root, 'Server=tcp:a.example,1433;Initial Catalog=shop')).toEqual({ host: 'a.example', port: 1433 })
  })

  it('a line whose URL was taken apart is not called unused', () => {
    const root = rootOf({ host: text })

    expect(readPastedConfig(root, 'DATABASE_URL=postgres://a.example\nOTHER=1')?.unused).toEqual(['OTHER'])
  })
})
