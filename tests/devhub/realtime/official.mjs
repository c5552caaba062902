// Supabase's own client on a private channel: prints each thing it hears as a line of JSON, until its standard input closes.
import { RealtimeClient } from '@supabase/realtime-js'
import { createInterface } from 'node:readline'
import WebSocket from 'ws'

const [url, key, token, topic, name, vsn] = process.argv.slice(2)
const say = (what, rest) => console.log(JSON.stringify({ what, ...rest }))

const client = new RealtimeClient(`${url.replace('http', 'ws')}/realtime/v1`, {
  params: { apikey: key },
  transport: WebSocket,
  vsn,
  accessToken: async () => token,
})
await client.setAuth()
const channel = client.channel(topic, { config: { private: true, presence: { key: name } } })
channel.on('broadcast', { event: 'head' }, ({ payload, meta }) => say('broadcast', { payload, meta }))
channel.on('presence', { event: 'sync' }, () => say('presence', { keys: Object.keys(channel.presenceState()).sort() }))
channel.subscribe(async (status, error) => {
  say('status', { status, error: error?.message })
  if (status === 'SUBSCRIBED') await channel.track({ at: name })
})

// A line is a broadcast to try.
for await (const line of createInterface({ input: process.stdin })) {
  await channel.send({ type: 'broadcast', event: 'head', payload: JSON.parse(line) })
}
await channel.unsubscribe()
client.disconnect()
