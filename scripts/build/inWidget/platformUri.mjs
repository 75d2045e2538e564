// Stands in for `fast-uri` in the script-tag bundle: the browser's own parser. rjsf asks only for `$ref`s that name another
// document, and `readConnectorSpec` leaves none.
const resolve = (base, reference) => (URL.canParse(reference, base) ? new URL(reference, base).href : reference)

// biome-ignore lint/style/noDefaultExport: the module it stands in for has one
export default {
  resolve,
  equal: (one, other) => resolve('about:blank', one) === resolve('about:blank', other),
}
