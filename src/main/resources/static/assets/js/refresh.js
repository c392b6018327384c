import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Fetches a frame anew when it is told to, once per half second at most, and not under somebody who is at work in it.
export default class extends Controller {
  static values = { url: String }

  disconnect() {
    clearTimeout(this.waiting)
    this.waiting = undefined
  }

  soon() {
    this.waiting ??= setTimeout(() => this.now(), 500)
  }

  now() {
    this.waiting = undefined
    // A panel keeps what is open and what is typed by itself.
    const busy = "details[open]:not([data-quiet]), [data-typing], .give progress:not([hidden])"
    if (!this.element.querySelector("[data-panel]") && this.element.querySelector(busy)) return this.soon()
    if (this.element.src) this.element.reload()
    else this.element.src = this.urlValue
  }
}
