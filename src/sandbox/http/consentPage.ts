const policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export type ConsentPageOptions = {
  /** Name of the connector; undefined where the sign-in is over or was never begun. */
  connector: string | undefined
  id: string
}

/**
 * The page on which a made-up provider asks a person for their consent. Links, not a form: a policy for forms would stop
 * the way back to the host, which is on another origin.
 */
export function consentPage({ connector, id }: ConsentPageOptions): Response {
  const to = (outcome: string) => `/oauth/consent/${outcome}?request=${encodeURIComponent(id)}`
  const body =
    connector === undefined
      ? '<h1>This sign-in is over</h1><p>Close this window and begin anew.</p>'
      : `<h1>Sign in to ${toHtml(connector)}</h1><p>This page stands for the provider's. It is part of the sandbox, and nobody signs in to anything.</p>` +
        `<p><a href="${to('allow')}">Allow</a></p><p><a href="${to('deny')}">Deny</a></p>`
  return new Response(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
    {
      status: connector === undefined ? 404 : 200,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `${policy}; img-src data:`,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
  )
}

function toHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
