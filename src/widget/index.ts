import { installGlobals } from './installGlobals'

// Exports nothing: a bundle's own `var AirbyteEmbedded` would overwrite the name when the script is loaded twice.
installGlobals()
