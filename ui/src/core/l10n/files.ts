/** The files of the catalogue, one a language, named by its code. */

const FOLDER = '../../../../src-tauri/messages'
const loaders = import.meta.glob<string>(
  ['../../../../src-tauri/messages/*.ftl', '!../../../../src-tauri/messages/en.ftl'],
  { query: '?raw', import: 'default' },
)

/** The codes of all languages, English first. */
export const codes = ['en', ...Object.keys(loaders).map((path) => path.slice(FOLDER.length + 1, -'.ftl'.length))]

/** Loads the file of a language other than English; `undefined` where there is none. */
export const loadFile = (code: string) => loaders[`${FOLDER}/${code}.ftl`]?.()
