'use client'
import { type Dispatch, useReducer, useState } from 'react'
import { type FlowStart, type FlowState, type FlowStep, startFlow, takeStep } from './connectSteps'

/** State of the journey. It starts over when the host changes what it starts with, and at no other re-render. */
export function useConnectFlow(start: FlowStart): readonly [FlowState, Dispatch<FlowStep>] {
  const [state, take] = useReducer(takeStep, start, startFlow)
  const startKey = JSON.stringify([start.view, start.sourceTemplateId, start.sourceId])
  const [knownKey, setKnownKey] = useState(startKey)
  if (startKey !== knownKey) {
    setKnownKey(startKey)
    take({ type: 'restart', start })
  }
  return [state, take]
}
