import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Marks a form in which somebody has begun to type, so that nothing is replaced under it.
export default class extends Controller {
  begin() {
    this.element.dataset.typing = ""
  }
}
