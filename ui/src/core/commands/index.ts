export { chooseKeys, isChosen, keysOf, pressedKeys, printed, resetKeys, useKeys } from './keys'
export { isCovered, Layer, useIsOnTop, useLayer } from './layers'
export { type Command, type CommandId, commandOf, COMMANDS, conflicts, GO_TO, type Scope } from './list'
export { useActive, useCommand, useTopLayer } from './use-command'
