import { contentSecurityPolicy } from '../start/contentSecurityPolicy.mjs'

/** Answers with the files of a built page, under the strict policy. */
export function serveFiles(files) {
  return (request) => {
    const { pathname } = new URL(request.url)
    const [type, body] = files.get(pathname) ?? []
    if (body === undefined) return new Response('Not found', { status: 404 })
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy('https://sandbox.airbyte.test'),
      },
    })
  }
}

/** A page on its own; whatever it says in the console or throws goes to `complaints`. */
export async function openPage(browser, origin, complaints) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(origin)
  return page
}
