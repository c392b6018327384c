// What one would write with socket.io: rooms, the adapter for several nodes, and one write to PostgreSQL per command.
// node server.js PORT REDIS-PORT DATABASE-URL
import { createServer } from "node:http"
import { Server } from "socket.io"
import { createAdapter } from "@socket.io/redis-adapter"
import { createClient } from "redis"
import pg from "pg"

const [port, redisPort, database] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: database, max: 20 })
const publisher = createClient({ url: `redis://127.0.0.1:${redisPort}` })
const subscriber = publisher.duplicate()
await Promise.all([publisher.connect(), subscriber.connect()])

// One statement, so one transaction and one round trip: what was pinned, who did it, and the numbered entry of the log.
const PIN = {
  name: "pin",
  text: `
    with state as (
      insert into statement (room, event, pinned) values ($1, $2, true)
      on conflict (room, event) do update set pinned = not statement.pinned
    ), edit as (
      insert into edit (room, event, author) values ($1, $2, $3)
    ), next as (
      insert into stream (id, sequence) values ($1, 1)
      on conflict (id) do update set sequence = stream.sequence + 1 returning sequence
    ), entry as (
      insert into entry (stream, sequence, what, detail) select $1, sequence, 'statement', $2 from next
    )
    select sequence from next`
}

const http = createServer()
const io = new Server(http, { adapter: createAdapter(publisher, subscriber), transports: ["websocket"], perMessageDeflate: false })
io.on("connection", (socket) => {
  const room = socket.handshake.query.room
  socket.join(room)
  socket.on("pin", async (event) => {
    const { rows } = await pool.query({ ...PIN, values: [room, event, socket.id] })
    io.to(room).emit("entry", { sequence: Number(rows[0].sequence), what: "statement", detail: event })
  })
})
http.listen(Number(port), "127.0.0.1")
