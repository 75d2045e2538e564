import type { Stream } from '../../domain/catalog'
import { checkStreamConfig, type StreamProblem } from '../../domain/checkStreamConfig'
import type { StreamClash } from '../../domain/mergeStreamEdits'
import type { StreamConfig } from '../../domain/streamConfig'
import { isSame } from './planStep'

/** Where one stream stands. */
export type SelectionEntry = {
  /** How it is to be synced; undefined: not at all. */
  config: StreamConfig | undefined
  stored: StreamConfig | undefined
  /** What applying would do. */
  change: 'add' | 'patch' | 'remove' | undefined
  /** What is missing or wrong about `config`. */
  problems: readonly StreamProblem[]
  /** Somebody else changed it meanwhile, and the person has not said yet whose choice counts. */
  clash: StreamClash | undefined
  /** Pending, but not sent while it has problems or clashes. */
  isBlocked: boolean
}

const noProblems: readonly StreamProblem[] = []

/** `streams`: those with the entry's name. The first one, or the one the configuration names, judges the settings. */
export function readEntry(
  streams: readonly Stream[],
  stored: StreamConfig | undefined,
  config: StreamConfig | undefined,
  clash?: StreamClash,
): SelectionEntry {
  const stream = streamOfConfig(streams, config)
  const problems = stream && config ? checkStreamConfig(stream, config) : noProblems
  const change = changeOf(stored, config)
  const isBlocked = change !== undefined && (problems.length > 0 || clash !== undefined)
  return { config, stored, change, problems, clash, isBlocked }
}

/** The stream that a configuration is about, among those that share its name. */
export function streamOfConfig(streams: readonly Stream[], config: StreamConfig | undefined): Stream | undefined {
  return streams.find(({ namespace }) => namespace === config?.namespace) ?? streams[0]
}

function changeOf(stored: StreamConfig | undefined, config: StreamConfig | undefined): SelectionEntry['change'] {
  if (isSame(stored, config)) return undefined
  if (stored === undefined) return 'add'
  return config === undefined ? 'remove' : 'patch'
}
