import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { serverNow } from "./clock.js"

// Counts down to a moment of the server's clock: amber in the last two minutes, then how long it is over. Nothing is cut off.
export default class extends Controller {
  static values = { ends: String, sentence: String }

  connect() {
    this.show()
    this.timer = setInterval(() => this.show(), 250)
  }

  disconnect() {
    clearInterval(this.timer)
  }

  show() {
    const left = Math.round((Date.parse(this.endsValue) - serverNow()) / 1000)
    if (this.sentenceValue) {
      this.tell(this.sentenceValue.replace("%", Math.max(0, left)))
      return
    }
    const length = Math.abs(left)
    const text = `${Math.floor(length / 60)}:${String(length % 60).padStart(2, "0")}`
    this.tell(left < 0 ? `${text} over` : text)
    this.element.classList.toggle("soon", left <= 120 && left >= 0)
    this.element.classList.toggle("over", left < 0)
    const said = left < 0 ? "The time for this stage is over" : left <= 120 ? "Two minutes left" : ""
    if (said && said !== this.said) this.element.setAttribute("aria-label", said)
    else if (!said) this.element.removeAttribute("aria-label")
    this.said = said
  }

  tell(text) {
    if (this.element.textContent !== text) this.element.textContent = text
  }
}
