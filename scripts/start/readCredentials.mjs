const names = {
  clientId: 'AIRBYTE_CLIENT_ID',
  clientSecret: 'AIRBYTE_CLIENT_SECRET',
  organizationId: 'AIRBYTE_ORGANIZATION_ID',
}

/**
 * The application that mints tokens, and its organization. From the environment alone: command lines are seen by every
 * process of a machine, and kept in a shell's history.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function readCredentials(environment) {
  const missing = Object.values(names).filter((name) => !environment[name]?.trim())
  if (missing.length > 0) {
    const isOrAre = missing.length === 1 ? 'is' : 'are'
    throw new Error(
      `${missing.join(', ')} ${isOrAre} not set, so --live could mint no token. They are in the settings of your Airbyte ` +
        'organization, under applications.',
    )
  }
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, environment[name].trim()]))
}
