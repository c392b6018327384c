import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Keeps up with what is typed about a review: how its time stands to the 48 hours, and how long it is in all.
export default class extends Controller {
  static targets = ["day", "time", "minutes", "sum"]
  static values = { due: String }

  when() {
    if (!this.dayTarget.value || !this.timeTarget.value) return
    const query = new URLSearchParams({ day: this.dayTarget.value, time: this.timeTarget.value })
    this.element.querySelector("turbo-frame#due").src = `${this.dueValue}?${query}`
  }

  sum() {
    const minutes = this.minutesTargets.reduce((sum, input) => sum + (Number.parseInt(input.value, 10) || 0), 0)
    this.sumTarget.textContent = `${minutes} minutes`
  }
}
