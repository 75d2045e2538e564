const viewport = { width: 1280, height: 900 }

/** How a person may have set their browser, as options of a context; the narrow one is 1280 px zoomed to 400 %. */
export const browserModes = {
  light: { viewport },
  dark: { viewport, colorScheme: 'dark' },
  'forced colours': { viewport, forcedColors: 'active', reducedMotion: 'reduce' },
  '320 px': { viewport: { width: 320, height: 720 } },
}
