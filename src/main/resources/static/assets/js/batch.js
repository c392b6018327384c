// Says what a batch has to carry, and what its answers mean for what is kept in this browser.
import { base64, sha256, unbase64 } from "./blind.js"

const BYTES = 16 * 1024
const OPERATIONS = 4
// What was refused for these reasons is sent again by itself.
const AGAIN = ["locked", "later"]

// What has to be said; and once per tick something that was said before, since what waits for the reveal does not survive a
// crash of the database, but browsers do.
// @param turn counts the ticks, so that each card has its turn
export async function operationsOf(state, permits, turn) {
  const found = []
  const again = []
  for (const [id, card] of Object.entries(state.cards)) {
    if (card.refused || card.gone) continue
    const permit = permits.cards[card.permit]
    if (!card.stored) {
      if (card.removed && !card.sent) continue
      const sent = card.sent ?? words(card)
      found.push(carrying(await putting(id, card, sent, permit), (now, answer) => stored(now.cards[id], sent, answer)))
    } else if (card.removed) {
      found.push(carrying({ do: "delete-card", id, key: card.key }, (now, answer) => deleted(now.cards[id], answer)))
    } else if (!same(card.stored, words(card))) {
      const edited = words(card)
      found.push(carrying({ do: "edit-card", id, key: card.key, ...edited }, (now, answer) => changed(now.cards[id], edited, answer)))
    } else if (!state.over) {
      again.push([id, card, permit])
    }
  }
  for (const [name, verb, parts, credential] of [
    ["ballot", "put-ballot", ["dots"], permits.ballot[0]],
    ["answers", "put-answers", ["learned", "again"], permits.closing[0]],
  ]) {
    const mine = state[name]
    if (!mine || mine.refused || mine.stored === mine.version || !credential) continue
    const json = { do: verb, version: mine.version, permit: credential }
    for (const part of parts) json[part] = mine[part] ?? null
    found.push(carrying(json, (now, answer) => counted(now[name], mine.version, answer)))
  }
  if (again.length > 0) {
    const [id, card, permit] = again[turn % again.length]
    found.push(carrying(await putting(id, card, card.stored, permit), (now, answer) => { now.over = answer.code === "closed" }))
  }
  return found.slice(0, OPERATIONS)
}

function carrying(json, answered) {
  return { json, answered }
}

async function putting(id, card, sent, permit) {
  return { do: "put-card", id, ...sent, keyHash: base64(await sha256(unbase64(card.key))), permit }
}

function stored(card, sent, answer) {
  if (answer.code === "ok") card.stored = sent
  else refuse(card, answer)
}

function changed(card, edited, answer) {
  if (answer.code === "ok") card.stored = edited
  else if (answer.code === "gone" && !card.lost) Object.assign(card, { lost: true, stored: undefined, sent: undefined })
  else refuse(card, answer)
}

function deleted(card, answer) {
  if (["ok", "gone"].includes(answer.code)) card.gone = true
  else refuse(card, answer)
}

function counted(mine, version, answer) {
  if (answer.code === "ok") mine.stored = version
  else if (mine.version === version) refuse(mine, answer)
}

function refuse(what, answer) {
  if (!AGAIN.includes(answer.code)) Object.assign(what, { refused: answer.sentence, code: answer.code })
}

export function words({ phase, better, text }) {
  return { phase, better, text }
}

function same(one, other) {
  return one.phase === other.phase && one.better === other.better && one.text === other.text
}

export function padded(operations) {
  const text = new TextEncoder().encode(JSON.stringify({ operations }))
  if (text.length > BYTES) return undefined
  const whole = new Uint8Array(BYTES).fill(32)
  whole.set(text)
  return whole
}
