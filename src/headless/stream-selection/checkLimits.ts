/** How much a selection asks of the platform. */
export type SelectionUsage = { streams: number; fields: number }

/** The most that a source may sync. */
export type SelectionLimits = SelectionUsage

/** What Airbyte's cloud allows in one connection. */
export const platformLimits: SelectionLimits = { streams: 1000, fields: 20_000 }

export type LimitState = {
  used: number
  limit: number
  /** From four fifths of the limit on. */
  isNear: boolean
  isOver: boolean
}

export type LimitCheck = {
  streams: LimitState
  fields: LimitState
  /** Something is over its limit, and applying would bring it there or further: what only makes it less may go. */
  isHeldBack: boolean
}

/** Compares what is wanted, and what is stored already, with the limits. */
export function checkLimits(wanted: SelectionUsage, stored: SelectionUsage, limits: SelectionLimits): LimitCheck {
  const streams = stateOf(wanted.streams, limits.streams)
  const fields = stateOf(wanted.fields, limits.fields)
  return {
    streams,
    fields,
    isHeldBack: (streams.isOver && wanted.streams > stored.streams) || (fields.isOver && wanted.fields > stored.fields),
  }
}

function stateOf(used: number, limit: number): LimitState {
  return { used, limit, isNear: used >= limit * 0.8, isOver: used > limit }
}
