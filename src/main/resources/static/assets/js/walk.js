import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// A walkthrough by keys. Tells the page around it where it stands ("walk:at" with event and replay), so that a room can
// follow; a form that somebody has begun is marked as being typed in.
export default class extends Controller {
  static targets = ["previous", "next"]

  connect() {
    this.keys = { "key:j": () => this.go("next"), "key:k": () => this.go("previous") }
    for (const [name, does] of Object.entries(this.keys)) document.addEventListener(name, does)
    this.element.querySelectorAll("svg a").forEach((mark) => { mark.tabIndex = -1; mark.removeAttribute("href") })
    const { event, replay } = this.element.dataset
    this.dispatch("at", { detail: { event, replay: replay === "true" } })
  }

  disconnect() {
    for (const [name, does] of Object.entries(this.keys)) document.removeEventListener(name, does)
  }

  go(way) {
    if (way === "next" && this.hasNextTarget) this.nextTarget.click()
    if (way === "previous" && this.hasPreviousTarget) this.previousTarget.click()
  }

  typing(event) {
    event.currentTarget.dataset.typing = "true"
  }
}
