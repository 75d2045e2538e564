import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Fault } from '../faults/createFaults'
import { ApiError, type ErrorForm, toErrorBody } from './ApiError'
import { connectorRoutes } from './connectorRoutes'
import { controlRoutes } from './controlRoutes'
import type { SandboxEnv, SandboxParts } from './SandboxParts'
import { signInRoutes } from './signInRoutes'
import { sourceRoutes } from './sourceRoutes'
import { streamRoutes } from './streamRoutes'
import { templateRoutes } from './templateRoutes'
import { tokenRoutes } from './tokenRoutes'

/** Where the API begins. */
export const apiPrefix = '/api/v1'

/** The API as a function from `Request` to `Response`. */
export function createApp(parts: SandboxParts) {
  const { options, now } = parts
  // Collections of one old document end in a slash.
  const app = new Hono<SandboxEnv>({ strict: false })

  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowHeaders: ['Authorization', 'X-Organization-Id', 'Content-Type', 'Accept'],
      exposeHeaders: ['Date', 'Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
      maxAge: 600,
    }),
  )
  app.use(async (context, next) => {
    await next()
    context.header('Date', new Date(now()).toUTCString())
    context.header('Cache-Control', 'no-store')
  })
  app.use(async ({ env, req }, next) => {
    if (env.fault?.status === undefined && env.fault?.body === undefined) return next()
    return toFaultResponse(env.fault, options.errorForm ?? formOf(req.path))
  })

  for (const routes of [tokenRoutes, templateRoutes, sourceRoutes, connectorRoutes, streamRoutes]) {
    app.route(apiPrefix, routes(parts))
  }
  app.route('/', signInRoutes(parts, apiPrefix))
  if (options.control) app.route('/', controlRoutes(parts))

  const answerError = (error: ApiError, path: string) =>
    Response.json(toErrorBody(error, options.errorForm ?? formOf(path)), {
      status: error.status,
      headers: error.headers,
    })

  app.notFound((context) => answerError(new ApiError(404, 'Not Found'), context.req.path))
  app.onError((error, context) => {
    const failure = new ApiError(500, `The sandbox itself failed, which is a bug in it: ${error.message}`)
    return answerError(error instanceof ApiError ? error : failure, context.req.path)
  })
  return app
}

/** The first generation answers errors as the documents of 2025 show, the second as those of 2026. */
function formOf(path: string): ErrorForm {
  const firstGeneration = /^\/api\/v1\/(embedded|integrations\/sources)(\/|$)/.test(path)
  return firstGeneration || !path.startsWith(apiPrefix) ? 'detail' : 'envelope'
}

function toFaultResponse(fault: Fault, form: ErrorForm): Response {
  const { status = 200, body = toErrorBody(new ApiError(status, `The sandbox was told to answer ${status}`), form) } =
    fault
  const headers = new Headers()
  if (fault.retry_after !== undefined) headers.set('Retry-After', String(fault.retry_after))
  if (typeof body === 'string') {
    headers.set('Content-Type', fault.content_type ?? 'text/html')
    return new Response(body, { status, headers })
  }
  return Response.json(body, { status, headers })
}
