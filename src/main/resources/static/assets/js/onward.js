import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Goes on writing where the last answer was taken, unless somebody is at work elsewhere.
export default class extends Controller {
  connect() {
    const at = document.activeElement
    if (!at || at === document.body || !at.isConnected || at.closest("turbo-frame") === this.element.closest("turbo-frame")) {
      this.element.focus()
    }
  }
}
