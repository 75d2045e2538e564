export type ReferencePart = {
  /** Entry of the package, as in `package.json`; `script` for what the script tag puts on a page. */
  entry: '.' | './client' | './server' | './sandbox' | 'script'
  /** The comment above the names in that entry's file. Left out: all of them. */
  group?: string
}

/** The pages of the reference. Each group of each entry is on one of them, which a test holds. */
export const referencePages: Record<string, { title: string; parts: readonly ReferencePart[] }> = {
  components: {
    title: 'Provider and components',
    parts: [
      { entry: '.', group: 'Provider' },
      { entry: '.', group: 'Components' },
    ],
  },
  queries: {
    title: 'Query hooks',
    parts: [
      { entry: '.', group: 'Query hooks that read' },
      { entry: '.', group: 'Query hooks that write' },
      { entry: '.', group: 'Options of the reading hooks, to prefetch, read or invalidate with' },
      { entry: '.', group: "The provider's own client and cache, for those options" },
    ],
  },
  headless: {
    title: 'State without markup',
    parts: [
      { entry: '.', group: 'State of the components, for hosts that draw their own' },
      { entry: '.', group: 'Changes to many streams at once, planned before they are made' },
      { entry: '.', group: 'Selections that are taken to other sources' },
    ],
  },
  functions: {
    title: 'Pure functions',
    parts: [
      { entry: '.', group: 'Pure functions' },
      { entry: '.', group: 'For the page that people come back to after they signed in' },
    ],
  },
  values: {
    title: 'Values and errors',
    parts: [
      { entry: '.', group: 'Values that cross the boundary' },
      { entry: '.', group: 'Errors' },
    ],
  },
  script: { title: 'Script tag', parts: [{ entry: 'script' }] },
  client: { title: 'Client', parts: [{ entry: './client', group: 'Client' }] },
  server: { title: 'Server', parts: [{ entry: './server' }] },
  sandbox: { title: 'Sandbox', parts: [{ entry: './sandbox' }] },
}
