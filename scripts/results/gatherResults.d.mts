type Run = { date: string; chromium: string }

export type Results = {
  steps: Record<string, Run & { passed: number; failed: number }>
  journeys: Record<string, Run & { passed: Record<string, boolean> }>
}

export function gatherResults(options: {
  former?: object | undefined
  readReport: (name: string) => Promise<object | undefined>
  chromium: string
}): Promise<Results>
