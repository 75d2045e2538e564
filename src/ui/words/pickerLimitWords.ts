import type { Formatters } from './Formatters'

/** Words of the picker about its limits, and for people who may only look. */
export function pickerLimitWords(format: Formatters) {
  const { number, plural } = format
  return {
    streamLimit: 'Streams selected',
    fieldLimit: 'Fields selected',
    streamUsage: (used: number, limit: number) =>
      `${number(used)} of ${number(limit)} ${plural(limit, { one: 'stream', other: 'streams' })}`,
    fieldUsage: (used: number, limit: number) =>
      `${number(used)} of ${number(limit)} ${plural(limit, { one: 'field', other: 'fields' })}`,
    streamsOver: (over: number) =>
      plural(over, {
        one: '1 stream too many: unselect one to apply.',
        other: `${number(over)} streams too many: unselect some to apply.`,
      }),
    fieldsOver: (over: number) =>
      plural(over, {
        one: '1 field too many: unselect a stream to apply.',
        other: `${number(over)} fields too many: unselect streams to apply.`,
      }),
    discardOf: (stream: string) => `Discard the change to ${stream}`,
    synced: (stream: string) => `${stream} is synced`,
    notSynced: (stream: string) => `${stream} is not synced`,
    syncedCount: (count: number) => `${number(count)} synced`,
    heldBackByLimit: 'Nothing was sent: this is more than one source can sync. Your choices are kept.',
  }
}
