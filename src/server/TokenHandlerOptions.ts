import type { EmbeddedError } from '../domain/errors'
import type { TagsMode } from '../domain/sourceTemplate'

/** Whom a request may get a token for: see `workspaceName`. */
export type WorkspaceAnswer = string | null | undefined | false | Response

/** Whose credentials mint the tokens, for whom, and of which kind. */
export type TokenHandlerOptions = {
  /** Id of the application, from the platform's settings. May be an environment variable: an unset one is reported at once. */
  clientId: string | undefined
  /** Its secret. It stays on this server: no response and no error of the handler holds it. */
  clientSecret: string | undefined
  /**
   * Who is asking, from your own session: the name of that customer's workspace, which the platform makes when it is new.
   * `null` or `undefined`: nobody is signed in (401). `false`: signed in, but not allowed (403). A `Response`, returned or
   * thrown, is sent as it is. Never take the name from the request's own body: anyone can write there.
   */
  workspaceName(request: Request): WorkspaceAnswer | Promise<WorkspaceAnswer>
  /** `scoped` (default) for the components; `widget` for a token that also holds the address of the official widget. */
  kind?: 'scoped' | 'widget' | undefined
  /** For widget tokens, and needed there: origin of the page that embeds, as `https://app.example`. */
  allowedOrigin?: string | ((request: Request) => string) | undefined
  /** Where a new workspace is made; an existing one stays where it is. Default: the platform's (US). */
  regionId?: string | undefined
  /** For widget tokens: source templates with these tags only. */
  sourceTemplateTags?: readonly string[] | undefined
  /** Whether one of the tags suffices. Default `any`. */
  sourceTemplateTagsMode?: TagsMode | undefined
  /** For widget tokens: connection templates with these tags only. */
  connectionTemplateTags?: readonly string[] | undefined
  /** Whether one of the tags suffices. Default `any`. */
  connectionTemplateTagsMode?: TagsMode | undefined
  /** Needed only when the application belongs to several organizations. */
  organizationId?: string | undefined
  /** Default `https://api.airbyte.ai/api/v1`. */
  baseUrl?: string | undefined
  /** Paths below `baseUrl`, which differ between versions of the API. */
  paths?: Partial<TokenPaths> | undefined
  /** Default: the global `fetch`. */
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined
  /** Milliseconds for each request to the API. Default 10,000. */
  timeout?: number | undefined
  /** Told what went wrong, for your log. The error holds no secret and no token. Default: `console.error`. */
  onError?: ((error: EmbeddedError) => void) | undefined
}

/** Where tokens come from. */
export type TokenPaths = { applicationToken: string; scopedToken: string; widgetToken: string }

export const defaultTokenPaths: TokenPaths = {
  applicationToken: '/account/applications/token',
  scopedToken: '/account/applications/scoped-token',
  widgetToken: '/account/applications/widget-token',
}
