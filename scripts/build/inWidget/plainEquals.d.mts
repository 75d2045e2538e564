export function createCustomEqual(): (one: unknown, other: unknown) => boolean
