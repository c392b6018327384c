import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Shows a part of a form only when it applies.
export default class extends Controller {
  static targets = ["part"]

  connect() {
    const restricted = this.element.querySelector("input[type=radio][value=true]")
    this.partTarget.hidden = !(restricted && restricted.checked)
  }

  show() { this.partTarget.hidden = false }
  hide() { this.partTarget.hidden = true }
}
