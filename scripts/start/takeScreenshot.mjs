// `node scripts/start/takeScreenshot.mjs`: draws docs/screenshot.png anew, from the host app.
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../findChromium.mjs'
import { buildDemo } from './buildDemo.mjs'
import { serveDemo } from './serveDemo.mjs'

await buildDemo()
const demo = await serveDemo({ port: 0, sandboxPort: 0 })
const browser = await chromium.launch({ args: chromiumFlags, executablePath: findChromium() })
const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, deviceScaleFactor: 2 })
await page.goto(demo.origin)
await page.getByRole('button', { name: /^Streams of/ }).click()
await page.getByRole('checkbox', { name: 'Sync refunds' }).click()
await page.getByRole('checkbox', { name: 'Sync order_lines' }).click()
await page.mouse.move(0, 0)
await page.screenshot({ path: fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url)) })
await browser.close()
await demo.close()
