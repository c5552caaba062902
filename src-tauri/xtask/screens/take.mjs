// Takes the pictures of `cargo xtask screens`: node take.mjs CHROMIUM BUILT-WINDOW FOLDER [NAME…]
//
// Each picture is of the built window on its fake host, in a Chromium driven through its debugging pipe. Clock, time zone and chance stand
// still, so that a picture changes only when the screen does.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { smaller } from './png.mjs'
import { screens } from './list.mjs'

const [chromium, built, folder, ...chosen] = process.argv.slice(2)
const SIZE = { width: 1280, height: 800 }
/** A Friday, 11:20 in the shop. */
const NOW = Date.UTC(2026, 10, 27, 5, 50)
const PATIENCE_MS = 30_000

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }
const server = createServer((asked, answer) => {
  const path = new URL(asked.url, 'http://shop').pathname
  try {
    const file = join(built, path === '/' ? 'index.html' : path)
    const content = readFileSync(file)
    answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content)
  } catch {
    answer.writeHead(404).end()
  }
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const address = `http://127.0.0.1:${server.address().port}`

const home = mkdtempSync(join(tmpdir(), 'branchline-screens-'))
const options = ['--headless', '--no-sandbox', '--remote-debugging-pipe', `--user-data-dir=${home}`, '--hide-scrollbars']
const look = ['--force-device-scale-factor=1', '--font-render-hinting=none', '--disable-lcd-text', '--lang=en-IN']
const browser = spawn(chromium, [...options, ...look], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  env: { ...process.env, TZ: 'Asia/Kolkata' },
})
const [, , , toBrowser, fromBrowser] = browser.stdio

const asked = new Map()
let heard = ''
let last = 0
fromBrowser.setEncoding('utf8').on('data', (data) => {
  const parts = (heard + data).split('\0')
  heard = parts.pop()
  for (const { id, result, error } of parts.map((part) => JSON.parse(part))) {
    const { done, fail } = asked.get(id) ?? {}
    if (error) fail?.(new Error(error.message))
    else done?.(result)
    asked.delete(id)
  }
})
const tell = (method, params = {}, sessionId = undefined) =>
  new Promise((done, fail) => {
    asked.set((last += 1), { done, fail })
    toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
  })
const pause = (ms) => new Promise((done) => setTimeout(done, ms))

/** Runs in the page before anything of its own. */
const still = (now, language, theme) => `
  const Real = Date
  Date = class extends Real { constructor(...at) { super(...(at.length ? at : [${now}])) } }
  Date.now = () => ${now}
  let seed = 7
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  localStorage.setItem('branchline.language', '${language} latin')
  localStorage.setItem('branchline.theme', '${theme}')
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent = '*, ::before, ::after { transition: none !important; animation: none !important; caret-color: transparent !important }'
    document.head.append(style)
  })`

async function page(language, theme) {
  const { browserContextId } = await tell('Target.createBrowserContext')
  const { targetId } = await tell('Target.createTarget', { url: 'about:blank', browserContextId, ...SIZE })
  const { sessionId } = await tell('Target.attachToTarget', { targetId, flatten: true })
  const say = (method, params) => tell(method, params, sessionId)
  await say('Page.enable')
  await say('Emulation.setDeviceMetricsOverride', { ...SIZE, deviceScaleFactor: 1, mobile: false })
  await say('Page.addScriptToEvaluateOnNewDocument', { source: still(NOW, language, theme) })
  const run = async (expression) => {
    const { result, exceptionDetails } = await say('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const until = async (expression) => {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(50)) if (await run(expression)) return
    throw new Error(`${expression} never came true; the page says: ${await run('document.body.innerText')}`)
  }
  const key = async (name, code, modifiers = 0) => {
    for (const type of ['keyDown', 'keyUp'])
      await say('Input.dispatchKeyEvent', { type, key: name, code: name.length > 1 ? name : `Key${name.toUpperCase()}`, windowsVirtualKeyCode: code, modifiers })
  }
  const close = () => tell('Target.disposeBrowserContext', { browserContextId })
  return { say, run, until, key, close }
}

/** Waits until two pictures in a row are the same: everything is loaded and at rest. */
async function picture({ say, run }) {
  await run('document.fonts.ready.then(() => true)')
  let before
  for (let n = 0; n < 60; n += 1) {
    const { data } = await say('Page.captureScreenshot', { format: 'png' })
    if (data === before) return Buffer.from(data, 'base64')
    before = data
    await pause(150)
  }
  return Buffer.from(before, 'base64')
}

mkdirSync(folder, { recursive: true })
let bytes = 0
try {
  for (const language of ['en', 'hi'])
    for (const theme of ['light', 'dark'])
      for (const { name, at, see, reach } of screens) {
        if (chosen.length > 0 && !chosen.includes(name)) continue
        const shown = await page(language, theme)
        try {
          await shown.say('Page.navigate', { url: `${address}/${at}` })
          await shown.until(`document.querySelector(${JSON.stringify(see)}) !== null`)
          await reach?.(shown)
          const image = smaller(await picture(shown))
          writeFileSync(join(folder, `${name}-${language}-${theme}.png`), image)
          bytes += image.length
        } catch (error) {
          // The others are still worth taking.
          console.error(`${name}, ${language}, ${theme}: ${error.message}`)
          process.exitCode = 1
        }
        await shown.close()
      }
  console.log(`${(bytes / 1e6).toFixed(2)} MB`)
} finally {
  server.close()
  browser.kill()
  await new Promise((done) => (browser.exitCode === null ? browser.once('exit', done) : done()))
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}
