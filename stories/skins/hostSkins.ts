import admin from './admin.css?inline'
import globals from './globals.css?inline'
import marketing from './marketing.css?inline'
import material from './material.css?inline'
import preflight from './preflight.css?inline'

/** Five hosts as one meets them, each a style sheet of its own for the same page. */
export const hostSkins = { material, globals, preflight, admin, marketing }

export type HostSkin = keyof typeof hostSkins
