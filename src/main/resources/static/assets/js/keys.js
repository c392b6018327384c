import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Keys that work on every page; pages add their own by listening for "key:<letter>" on the document.
const PLACES = { i: "/incidents", r: "/reviews", a: "/actions", p: "/people" }

export default class extends Controller {
  static targets = ["help", "search"]

  connect() {
    this.pressed = (event) => this.press(event)
    document.addEventListener("keydown", this.pressed)
  }

  disconnect() {
    document.removeEventListener("keydown", this.pressed)
  }

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || this.typing(event.target)) return
    if (this.going) {
      this.going = false
      if (PLACES[event.key]) window.Turbo.visit(PLACES[event.key])
      return
    }
    if (event.key === "g") {
      this.going = true
      setTimeout(() => { this.going = false }, 1500)
    } else if (event.key === "?") {
      this.helpTarget.showModal()
    } else if (event.key === "/" && this.hasSearchTarget) {
      event.preventDefault()
      this.searchTarget.focus()
    } else if (event.key.length === 1) {
      document.dispatchEvent(new CustomEvent(`key:${event.key}`))
    }
  }

  typing(element) {
    return element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) || document.querySelector("dialog[open]")
  }
}
