/** Ids that are initials, or a name with letters of its own, as people write them. */
const spelled = [
  ...['AI', 'API', 'AWS', 'CA', 'CDC', 'CRM', 'CSV', 'DB', 'FTP', 'GCP', 'GCS', 'HTTP', 'HTTPS', 'IAM', 'ID', 'IP'],
  ...[
    'JDBC',
    'JSON',
    'JWT',
    'LLM',
    'OAuth',
    'OAuth2',
    'OpenAI',
    'S3',
    'SAML',
    'SFTP',
    'SQL',
    'SSH',
    'SSL',
    'SSO',
    'TLS',
  ],
  ...['UI', 'URI', 'URL', 'UTC', 'UUID', 'VPC', 'XML', 'YAML'],
]
const spelling = new Map(spelled.map((word) => [word.toLowerCase(), word]))

/**
 * An id as a heading: `ssl_settings` is "SSL settings", `dateRange` is "Date range". No abbreviation is guessed at: `auth`
 * stays "Auth".
 */
export function idInWords(id: string): string {
  const words = id
    .replace(/(?<=\p{Ll}|\d)\p{Lu}(?=\p{Ll})/gu, (capital) => `_${capital.toLowerCase()}`)
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => spelling.get(word.toLowerCase()) ?? word)
  const text = words.join(' ')
  return text === '' ? id : text.charAt(0).toUpperCase() + text.slice(1)
}
