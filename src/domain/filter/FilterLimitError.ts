import type { FilterMessage } from '../filterMessage'

/** Ends an evaluation that would take the page's time or memory; `reason` is for the person. */
export class FilterLimitError extends Error {
  readonly reason: FilterMessage

  constructor(reason: FilterMessage) {
    super(reason.code)
    this.reason = reason
  }
}
