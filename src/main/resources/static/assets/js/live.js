import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Follows a stream and passes each entry on as "live:<what>" on this element. The cursor makes a reconnection exact.
// An optional target shows honestly whether the page is up to date.
export default class extends Controller {
  static targets = ["state"]
  static values = { url: String, after: Number }

  connect() {
    this.open()
  }

  disconnect() {
    clearTimeout(this.retry)
    this.source?.close()
    this.source = undefined
  }

  open() {
    this.source = new EventSource(`${this.urlValue}?after=${this.afterValue}`)
    this.source.onopen = () => this.say("live")
    this.source.onmessage = (message) => this.receive(JSON.parse(message.data))
    this.source.onerror = () => this.lost()
  }

  receive(entry) {
    if (entry.what === "reset") {
      this.afterValue = entry.sequence
      window.Turbo.visit(window.location.href, { action: "replace" })
      return
    }
    if (entry.sequence <= this.afterValue) return
    this.afterValue = entry.sequence
    this.dispatch(entry.what, { prefix: "live", detail: entry })
  }

  lost() {
    this.say("offline: trying again")
    if (this.source.readyState === EventSource.CLOSED) {
      this.source.close()
      this.retry = setTimeout(() => this.open(), 1000 + Math.random() * 2000)
    }
  }

  say(state) {
    if (this.hasStateTarget) this.stateTarget.textContent = state
  }
}
