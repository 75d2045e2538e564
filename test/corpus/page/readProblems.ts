import type { ReportedProblem } from './CorpusPage'
import { readPath } from './readPath'

/** Every problem that stands at a field, and whether a screen reader hears it with the field. */
export function readProblems(place: Element): ReportedProblem[] {
  return [...place.querySelectorAll<HTMLElement>('[data-field][data-invalid]')].map((field) => {
    const id = field.dataset.field ?? ''
    const problem = place.querySelector(`[id="${id}--problem"]`)
    const described = [field, ...field.querySelectorAll('[aria-describedby]')]
    return {
      path: readPath(id),
      text: problem?.textContent ?? '',
      isDescribed: described.some((element) =>
        (element.getAttribute('aria-describedby') ?? '').split(' ').includes(`${id}--problem`),
      ),
    }
  })
}
