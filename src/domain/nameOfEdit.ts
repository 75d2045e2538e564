import type { StreamEdit } from './streamEdits'

/** The stream that an edit is about. */
export function nameOfEdit(edit: StreamEdit): string {
  return edit.type === 'add' ? edit.stream.stream_name : edit.stream_name
}
