/** A short low tone: the scan was nothing, also for who looks at the goods and not at the screen. */
const MS = 180
const HERTZ = 220

let sound: AudioContext | undefined

export function tone() {
  if (typeof AudioContext === 'undefined') return
  sound ??= new AudioContext()
  const wave = sound.createOscillator()
  const volume = sound.createGain()
  wave.type = 'square'
  wave.frequency.value = HERTZ
  volume.gain.value = 0.08
  wave.connect(volume).connect(sound.destination)
  wave.start()
  wave.stop(sound.currentTime + MS / 1000)
}
