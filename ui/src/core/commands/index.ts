export { chooseKeys, isChosen, isReserved, keysOf, pressedKeys, printed, resetKeys, useKeys, useLostKeys } from './keys'
export { isCovered, Layer, SCREEN, topLayer, useIsOnTop, useLayer } from './layers'
export { type Command, type CommandId, commandOf, COMMANDS, conflicts, GO_TO, type Scope } from './list'
export { type Active, activeNow, answers, useActive, useCommand, useTopLayer } from './use-command'
