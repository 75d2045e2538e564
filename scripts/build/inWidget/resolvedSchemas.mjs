// Stands in for the `allOf` merger of rjsf in the script-tag bundle: `readConnectorSpec` has merged them all by then.
const nothing = () => ({})

export const createComparator = nothing
export const createMerger = nothing
export const createDeduplicator = nothing
export const createIntersector = nothing
export const createShallowAllOfMerge =
  () =>
  ({ allOf: _, ...schema }) =>
    schema
