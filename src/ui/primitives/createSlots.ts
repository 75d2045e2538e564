/** Extra class per slot of a component, placed after ours. */
export type ClassNames<Slot extends string> = Partial<Record<Slot, string>>

export type SlotProps<Slot extends string> = (slot: Slot) => { className: string }

/**
 * Class names of a component's slots: `airbyte-<block>-<slot>`, then the host's. The root slot carries `airbyte-root`
 * too, which defines the theme's variables.
 */
export function createSlots<Slot extends string>(
  block: string,
  classNames?: ClassNames<Slot> | undefined,
): SlotProps<Slot> {
  return (slot) => {
    const own = slot === 'root' ? `airbyte-root airbyte-${block}-root` : `airbyte-${block}-${slot}`
    const extra = classNames?.[slot]
    return { className: extra ? `${own} ${extra}` : own }
  }
}
