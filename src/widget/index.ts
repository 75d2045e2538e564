import { installGlobals } from './installGlobals'

// Does nothing on a server. Exports nothing: a bundle's own `var AirbyteEmbedded` would overwrite the name when the script is loaded twice.
if (typeof customElements !== 'undefined') installGlobals()
