import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

const LONGEST_SILENCE = 40000 // the server says something every 15 seconds

// Follows a stream and passes each entry on as "live:<what>" on this element. The cursor makes a reconnection exact.
// An optional target shows honestly whether the page is up to date: "live", "catching up (12)", or "offline".
export default class extends Controller {
  static targets = ["state"]
  static values = { url: String, after: Number }

  initialize() {
    this.open = this.open.bind(this)
    this.close = this.close.bind(this)
    this.lost = this.lost.bind(this)
    this.reopen = this.reopen.bind(this)
    this.restored = (event) => event.persisted && this.reopen()
  }

  connect() {
    this.tries = 0
    this.open()
    window.addEventListener("online", this.reopen)
    window.addEventListener("offline", this.lost)
    // A page kept for going back must not hold a connection, and must not believe that it still has one.
    window.addEventListener("pagehide", this.close)
    window.addEventListener("pageshow", this.restored)
  }

  disconnect() {
    this.close()
    window.removeEventListener("online", this.reopen)
    window.removeEventListener("offline", this.lost)
    window.removeEventListener("pagehide", this.close)
    window.removeEventListener("pageshow", this.restored)
  }

  open() {
    this.close()
    const source = new EventSource(`${this.urlValue}?after=${this.afterValue}`)
    this.source = source
    source.onmessage = (message) => this.source === source && this.receive(JSON.parse(message.data))
    source.addEventListener("beat", () => this.heard())
    source.onerror = () => this.source === source && this.lost()
    this.heard()
  }

  close() {
    clearTimeout(this.retry)
    clearTimeout(this.silence)
    this.source?.close()
    this.source = undefined
  }

  reopen() {
    this.tries = 0
    this.open()
  }

  receive(entry) {
    this.heard()
    if (entry.what === "behind") {
      this.tries = 0
      this.target = entry.sequence + Number(entry.detail)
      return this.progress()
    }
    if (entry.what === "reset") {
      this.afterValue = entry.sequence
      window.Turbo.visit(window.location.href, { action: "replace" })
      return
    }
    if (entry.sequence <= this.afterValue) return
    this.afterValue = entry.sequence
    this.dispatch(entry.what, { prefix: "live", detail: entry })
    this.progress()
  }

  progress() {
    const missing = this.target - this.afterValue
    if (missing > 0) this.say("behind", `catching up (${missing})`)
    else this.say("live", "live")
  }

  // A connection can die without a word.
  heard() {
    clearTimeout(this.silence)
    this.silence = setTimeout(this.lost, LONGEST_SILENCE)
  }

  // Everybody is lost at once when a server goes: who comes back first is left to chance.
  lost() {
    this.close()
    this.say("offline", "offline (drafts are safe)")
    const most = this.tries > 20 ? 30000 : 3000
    this.retry = setTimeout(this.open, Math.min(most, 300 * 2 ** this.tries) * (0.2 + 0.8 * Math.random()))
    this.tries += 1
  }

  say(state, text) {
    if (!this.hasStateTarget || this.stateTarget.textContent === text) return
    this.stateTarget.dataset.state = state
    this.stateTarget.textContent = text
  }
}
