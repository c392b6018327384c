import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// The evidence beside the text: opens when a citation was followed, and goes when it is not needed any more.
export default class extends Controller {
  connect() {
    this.escape = (event) => { if (event.key === "Escape" && !this.element.hidden) this.close() }
    document.addEventListener("keydown", this.escape)
  }

  disconnect() {
    document.removeEventListener("keydown", this.escape)
  }

  open() {
    this.element.hidden = false
    this.element.querySelector(":target, [aria-current], mark")?.scrollIntoView({ block: "center" })
  }

  close() {
    this.element.hidden = true
    const frame = this.element.querySelector("turbo-frame")
    frame.removeAttribute("src")
    frame.replaceChildren()
  }
}
