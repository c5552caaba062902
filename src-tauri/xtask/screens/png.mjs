// Makes a picture of a screen smaller: few colours are enough for it, so each pixel becomes one of 256.
import * as zlib from 'node:zlib'

const MARK = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
/** How many colours there may be, and how many of them are taken because they are there most often. */
const MOST = 256
const OFTEN = 192

/** Returns the picture with a palette, or as it was if that is no smaller. */
export function smaller(png) {
  const { width, height, channels, pixels } = decode(png)
  const { palette, indexOf } = choose(pixels, channels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0, from = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, from += channels) rows[y * (width + 1) + 1 + x] = indexOf(from)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const packed = zlib.deflateSync(rows, { level: 9, memLevel: 9 })
  const made = Buffer.concat([MARK, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
  return made.length < png.length ? made : png
}

/** Reads what Chromium writes: 8 bits a channel, no interlacing. */
function decode(png) {
  let at = MARK.length
  let head
  const data = []
  while (at < png.length) {
    const size = png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    const part = png.subarray(at + 8, at + 8 + size)
    if (kind === 'IHDR') head = part
    if (kind === 'IDAT') data.push(part)
    at += size + 12
  }
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3]
  const raw = zlib.inflateSync(Buffer.concat(data))
  const line = width * channels
  const pixels = Buffer.alloc(line * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)]
    for (let x = 0; x < line; x += 1) {
      const left = x >= channels ? pixels[y * line + x - channels] : 0
      const up = y > 0 ? pixels[(y - 1) * line + x] : 0
      const corner = x >= channels && y > 0 ? pixels[(y - 1) * line + x - channels] : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      pixels[y * line + x] = raw[y * (line + 1) + 1 + x] + guess
    }
  }
  return { width, height, channels, pixels }
}

function paeth(left, up, corner) {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

const apart = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

/** Chooses the colours that are there most often, then those that are least like any chosen; every other becomes the nearest of them. */
function choose(pixels, channels) {
  const colour = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += channels) counts.set(colour(at), (counts.get(colour(at)) ?? 0) + 1)
  const all = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([one]) => one)
  const chosen = all.slice(0, OFTEN)
  const lost = all.slice(OFTEN).map((one) => ({ one, by: Math.min(...chosen.map((other) => apart(one, other))) }))
  while (chosen.length < MOST && lost.length > 0) {
    const worst = lost.reduce((a, b) => (b.by > a.by ? b : a))
    if (worst.by === 0) break
    chosen.push(worst.one)
    for (const each of lost) each.by = Math.min(each.by, apart(each.one, worst.one))
  }
  const nearest = new Map(chosen.map((one, index) => [one, index]))
  const indexOf = (at) => {
    const one = colour(at)
    let index = nearest.get(one)
    if (index === undefined) {
      index = 0
      for (let n = 1; n < chosen.length; n += 1) if (apart(one, chosen[n]) < apart(one, chosen[index])) index = n
      nearest.set(one, index)
    }
    return index
  }
  const palette = Buffer.from(chosen.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))
  return { palette, indexOf }
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const made = Buffer.alloc(body.length + 8)
  made.writeUInt32BE(data.length, 0)
  body.copy(made, 4)
  made.writeUInt32BE(crc32(body), body.length + 4)
  return made
}

const table = Array.from({ length: 256 }, (_, n) => {
  let sum = n
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum >>> 0
})

/** Node has had one since 22.2 only. */
function crc32(data) {
  if (zlib.crc32) return zlib.crc32(data)
  let sum = 0xffffffff
  for (const byte of data) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
