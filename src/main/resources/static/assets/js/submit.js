import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Sends a form as soon as something in it is chosen.
export default class extends Controller {
  now() {
    (this.element.form ?? this.element).requestSubmit()
  }
}
