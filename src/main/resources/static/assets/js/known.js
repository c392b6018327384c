import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Hides the answer while it is said to be unknown.
export default class extends Controller {
  static targets = ["answer"]

  connect() {
    this.show()
  }

  show() {
    this.answerTarget.hidden = this.element.querySelector("[name=known][value=unknown]").checked
  }
}
