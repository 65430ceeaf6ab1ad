import type { States } from './stage.ts'
import { cardStates } from './states/card.ts'
import { pageStates } from './states/pages.ts'
import { popupStates } from './states/popup.ts'

/** Every surface in every state that a reader can meet, by the name of its picture. */
export const states: States = { ...cardStates, ...popupStates, ...pageStates }
