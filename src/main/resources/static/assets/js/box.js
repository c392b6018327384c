// What this browser has put, or will put, into the boxes of a session. It is kept in local storage, so that it survives a
// reload and being offline, and leaves in batches that all look alike, at moments that are the same for everybody.
import { base64, random } from "./blind.js"
import { operationsOf, padded, words } from "./batch.js"
import { kept } from "./permits.js"

// A batch that would leave later than this after its tick waits for the next: a moment of one's own would stand out.
const LATE = 2000

let serverNow
let offset = 0
// The clock of the room, where there is one; otherwise the time in the server's answers.
import("./clock.js").then((clock) => { serverNow = clock.serverNow }, () => {})

const boxes = new Map()

// One for all that shows or fills the boxes of a session on this page.
export function boxOf(session, participant, tick) {
  const name = `${session}:${participant}`
  if (!boxes.has(name)) boxes.set(name, new Box(session, participant, tick))
  return boxes.get(name)
}

// The ids of one's own cards, by which they are known after the reveal.
export function ownCards(session, participant) {
  return new Set(Object.keys(JSON.parse(localStorage.getItem(`hindcast:box:${session}:${participant}`) ?? "{}").cards ?? {}))
}

class Box extends EventTarget {
  constructor(session, participant, tick) {
    super()
    this.session = session
    this.participant = participant
    this.tick = tick
    this.name = `hindcast:box:${session}:${participant}`
    this.users = 0
    this.turn = 0
    window.addEventListener("storage", (event) => { if (event.key === this.name) this.tell() })
  }

  get state() {
    return { cards: {}, ballot: null, answers: null, ...JSON.parse(localStorage.getItem(this.name) ?? "{}") }
  }

  change(how) {
    const state = this.state
    how(state)
    localStorage.setItem(this.name, JSON.stringify(state))
    this.tell()
  }

  tell() {
    this.dispatchEvent(new Event("change"))
  }

  get permits() {
    return kept(this.session, this.participant)
  }

  // How many more cards can be written; a card that was taken back has used its permit all the same.
  get left() {
    return (this.permits?.cards.length ?? 0) - this.used(this.state).size
  }

  used(state) {
    return new Set(Object.values(state.cards).flatMap((card) => [card.permit, ...(card.spent ?? [])]))
  }

  write(words) {
    this.change((state) => {
      state.cards[crypto.randomUUID()] = { ...words, permit: this.unused(state), key: base64(random(32)), at: Object.keys(state.cards).length }
    })
  }

  unused(state) {
    const used = this.used(state)
    return this.permits.cards.findIndex((_, i) => !used.has(i))
  }

  edit(id, words) {
    this.change((state) => {
      const card = state.cards[id]
      if (card.refused && !card.stored) {
        delete card.sent
        if (["spent", "forged"].includes(card.code)) {
          card.spent = [...(card.spent ?? []), card.permit]
          card.permit = this.unused(state)
        }
      }
      Object.assign(card, words, { refused: undefined, code: undefined })
    })
  }

  remove(id) {
    this.change((state) => Object.assign(state.cards[id], { removed: true, refused: undefined }))
  }

  vote(dots) {
    this.change((state) => { state.ballot = { ...state.ballot, dots, version: (state.ballot?.version ?? 0) + 1, refused: undefined } })
  }

  answer(answers) {
    this.change((state) => {
      state.answers = { ...state.answers, ...answers, version: (state.answers?.version ?? 0) + 1, refused: undefined }
    })
  }

  now() {
    return serverNow ? serverNow() : Date.now() + offset
  }

  // Milliseconds until the next moment at which all browsers of this session send.
  untilNext() {
    const phase = parseInt(this.session.slice(0, 8), 16) % this.tick
    const since = (((this.now() - phase) % this.tick) + this.tick) % this.tick
    return this.tick - since
  }

  // Of several windows of one person only one sends.
  start() {
    if (this.users++ > 0) return
    this.stopping = new AbortController()
    navigator.locks.request(`${this.name}:sends`, { signal: this.stopping.signal }, () => this.keepSending(this.stopping.signal))
      .catch((error) => { if (error.name !== "AbortError") throw error })
  }

  stop() {
    if (--this.users === 0) this.stopping.abort()
  }

  async keepSending(signal) {
    let before = 0
    while (!signal.aborted) {
      let due = this.now() + this.untilNext()
      // A timer may go off a little early, and its tick is not yet over then.
      if (due - before < this.tick / 2) due += this.tick
      before = due
      await pause(due - this.now(), signal)
      if (!signal.aborted && this.now() - due < Math.min(LATE, this.tick / 2)) await this.send()
    }
  }

  async send() {
    const permits = this.permits
    const operations = permits ? await operationsOf(this.state, permits, this.turn++) : []
    this.rememberSent(operations)
    let body
    while ((body = padded(operations.map((one) => one.json))) === undefined) operations.pop()
    const sent = Date.now()
    try {
      const response = await fetch(`/anonymous/reviews/${this.session}/batch`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        signal: AbortSignal.timeout(Math.max(1000, Math.min(10_000, this.tick - 500))),
      })
      if (!response.ok) return
      const { now, answers } = await response.json()
      offset = now - (sent + Date.now()) / 2
      if (operations.length > 0) this.change((state) => answers.forEach((answer, i) => operations[i].answered(state, answer)))
    } catch {
      // Not there, or not now: everything is still in local storage and leaves with the next tick.
    }
  }

  // A put whose answer is lost is sent again as it was: the same permit, the same card.
  rememberSent(operations) {
    const puts = operations.filter((one) => one.json.do === "put-card")
    if (puts.length === 0) return
    const state = this.state
    for (const { json } of puts) {
      const card = state.cards[json.id]
      if (!card.stored) card.sent ??= words(json)
    }
    localStorage.setItem(this.name, JSON.stringify(state))
  }
}

function pause(millis, signal) {
  return new Promise((done) => {
    const waiting = setTimeout(done, millis)
    signal.addEventListener("abort", () => { clearTimeout(waiting); done() }, { once: true })
  })
}
