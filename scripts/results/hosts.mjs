/** The rows of the table of results: a whole app under examples/ each, and the steps of `npm test` that run on what it is made of. */
export const hosts = [
  { host: 'React 19, Vite', drawnIn: 'the page', example: 'vite-react-19', page: '/', steps: ['browser', 'stories'] },
  { host: 'React 18, Vite', drawnIn: 'the page', example: 'vite-react-18', page: '/', steps: ['react18'] },
  { host: 'Next.js, app router', drawnIn: 'the page', example: 'next-app-router', page: '/', steps: [] },
  {
    host: 'HTML under a strict policy, `widget.js` (Preact, one file)',
    drawnIn: 'a shadow root',
    example: 'html-strict-csp',
    page: '/',
    steps: ['as-widget'],
  },
  {
    host: 'HTML under a strict policy, `widget/widget.mjs` (Preact, modules)',
    drawnIn: 'a shadow root',
    example: 'html-strict-csp',
    page: '/modules.html',
    steps: ['split-widget'],
  },
  { host: 'Express, element', drawnIn: 'a shadow root', example: 'express-backend', page: '/', steps: [] },
  { host: 'Hono, element', drawnIn: 'a shadow root', example: 'hono-backend', page: '/', steps: [] },
]

/** What a journey is called in the results. */
export function journeyOf({ example, page }) {
  return example + page
}
