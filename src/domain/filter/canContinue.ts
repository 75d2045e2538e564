import { closeText } from './closeText'
import { parseFilter } from './parseFilter'

export const placeholder = 'a_place_at_the_caret'

/** What may follow a text that leads somewhere: nothing, a key, the rest of a member, a place in a list. */
const tails = ['', placeholder, `: ${placeholder}`, `${placeholder}: ${placeholder}`, '0', '*']

/** Whether a text can be read, or could be with something after it. */
export function canContinue(text: string): boolean {
  for (const tail of tails) {
    const parsed = parseFilter(closeText(text + tail))
    if (parsed.ok) return true
    const { message, end } = parsed.problem
    // A function that is still open may get the arguments it lacks, though none taken back.
    const isOpenCall = message.code === 'function_arguments' && end > text.length + tail.length
    if (isOpenCall && (message.maximum === undefined || message.found <= message.maximum)) return true
    const isMissing = /^(end_unexpected|bracket_unclosed)$/.test(message.code)
    if (end <= text.length && !isMissing) return false
  }
  return false
}
