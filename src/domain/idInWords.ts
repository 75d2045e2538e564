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
    .replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
  return words.map((word, index) => spelling.get(word.toLowerCase()) ?? plain(word, index === 0)).join(' ')
}

/** Capitals a word was given stay, save for those of `camelCase`. */
function plain(word: string, isFirst: boolean): string {
  if (isFirst) return word.charAt(0).toUpperCase() + word.slice(1)
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word
}
