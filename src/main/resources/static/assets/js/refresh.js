import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// A panel keeps what is open and what is typed by itself.
const AT_WORK = "details[open]:not([data-quiet]), [data-typing], .give progress:not([hidden])"

// What somebody asks the frame for takes the place of what was fetched for being new.
const BY_PEOPLE = ["turbo:click", "turbo:submit-start"]

// Fetches a frame anew when it is told to, once per half second at most, and not under somebody who is at work in it.
export default class extends Controller {
  static values = { url: String }

  connect() {
    this.arrived = (event) => this.fetching && event.target === this.element && this.show(event)
    this.others = () => (this.fetching = false)
    this.element.addEventListener("turbo:before-frame-render", this.arrived)
    for (const begun of BY_PEOPLE) this.element.addEventListener(begun, this.others)
  }

  disconnect() {
    clearTimeout(this.waiting)
    this.waiting = undefined
    this.fetching = false
    this.element.removeEventListener("turbo:before-frame-render", this.arrived)
    for (const begun of BY_PEOPLE) this.element.removeEventListener(begun, this.others)
  }

  soon() {
    this.waiting ??= setTimeout(() => this.now(), 500)
  }

  now() {
    this.waiting = undefined
    // What people asked for, a form perhaps, goes first.
    if (this.atWork || this.element.hasAttribute("busy")) return this.soon()
    this.fetching = true
    if (this.element.src) this.element.reload()
    else this.element.src = this.urlValue
  }

  // Somebody may have begun while it was fetched.
  show(event) {
    this.fetching = false
    if (!this.atWork) return
    event.detail.render = () => {}
    this.soon()
  }

  get atWork() {
    return !this.element.querySelector("[data-panel]") && this.element.querySelector(AT_WORK)
  }
}
