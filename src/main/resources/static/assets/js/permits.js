// A participant's permits: asked for once, kept in this browser only.
import { base64, blind, finalize, hex, importKey, prepare, random, sha256, unbase64 } from "./blind.js"

const NUMBERS = { cards: 12, ballot: 1, closing: 1 }
const MESSAGE_BYTES = 32

// Says why this browser cannot take part without a name; nothing when it can.
export function obstacle() {
  if (window.isSecureContext && window.crypto?.subtle && navigator.locks) return undefined
  return "This session cannot be anonymous here, because this page came over plain http and browsers keep the needed "
    + "cryptography for https. Ask whoever runs this server for its https address, or open it on the machine itself as "
    + "localhost. Until then you can follow along, and nothing that you write here is sent."
}

export function kept(session, participant) {
  return JSON.parse(localStorage.getItem(name(session, participant)) ?? "null")
}

function name(session, participant) {
  return `hindcast:permits:${session}:${participant}`
}

export async function fingerprint(spki) {
  return hex((await sha256(spki)).subarray(0, 8)).replace(/(.{4})(?=.)/g, "$1 ")
}

// The permits that are kept, or new ones. One window at a time, so that two do not ask twice.
// @param shown the fingerprints that everybody sees in the page, by purpose
export function obtain(session, participant, shown) {
  return navigator.locks.request(`hindcast-permits-${session}-${participant}`, async () => {
    const before = kept(session, participant)
    if (before) {
      requireSame(before.fingerprints, shown)
      return before
    }
    const keys = await keysOf(session, shown)
    const asked = {}
    for (const [purpose, count] of Object.entries(NUMBERS)) {
      asked[purpose] = await Promise.all(Array.from({ length: count }, () => ask(keys[purpose])))
    }
    const signed = await sign(session, asked)
    const permits = { fingerprints: shown }
    for (const purpose of Object.keys(NUMBERS)) {
      permits[purpose] = await Promise.all((signed[purpose] ?? []).map(async (signature, i) => ({
        message: base64(asked[purpose][i].input),
        signature: base64(await finalize(keys[purpose], asked[purpose][i].input, unbase64(signature), asked[purpose][i].inverse)),
      })))
    }
    localStorage.setItem(name(session, participant), JSON.stringify(permits))
    return permits
  })
}

async function ask(key) {
  const input = prepare(random(MESSAGE_BYTES))
  return { input, ...(await blind(key, input)) }
}

// A server that gave each participant another key could tell permits apart by it; so the key must be the one all see.
async function keysOf(session, shown) {
  const response = await fetch(`/reviews/${session}/keys`, { cache: "no-store" })
  if (!response.ok) throw new Error("The keys of this session could not be fetched. Reload the page.")
  const found = await response.json()
  const keys = {}
  for (const purpose of Object.keys(NUMBERS)) {
    const spki = unbase64(found[purpose].spki)
    requireSame({ [purpose]: await fingerprint(spki) }, shown)
    keys[purpose] = await importKey(spki)
  }
  return keys
}

function requireSame(found, shown) {
  for (const [purpose, print] of Object.entries(found)) {
    if (print !== shown[purpose]) {
      throw new Error("The key in this browser is not the one shown at the top of the page, so your cards might be told apart. "
        + "Write nothing here, and compare fingerprints with the others in the room.")
    }
  }
}

async function sign(session, asked) {
  const headers = { "Content-Type": "application/json" }
  const csrf = (what) => document.querySelector(`meta[name=csrf-${what}]`)?.content
  if (csrf("header")) headers[csrf("header")] = csrf("token")
  const blinded = Object.fromEntries(Object.entries(asked).map(([purpose, some]) => [purpose, some.map((one) => base64(one.blinded))]))
  const response = await fetch(`/reviews/${session}/permits`, { method: "POST", headers, body: JSON.stringify(blinded) })
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Error(answer.sentence ?? "Permits could not be issued just now. Reload the page and try again.")
  return answer
}
