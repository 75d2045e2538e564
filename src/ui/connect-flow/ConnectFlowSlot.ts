/** The parts of the journey a host may put a class on. */
export type ConnectFlowSlot = 'root' | 'head' | 'trail' | 'step' | 'title-row' | 'title' | 'help' | 'body'
