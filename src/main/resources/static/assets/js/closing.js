import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { boxOf } from "./box.js"
import { obstacle } from "./permits.js"
import { whenRendered } from "./rendered.js"

// The two closing questions; each may be skipped, and answered anew until the session ends.
export default class extends Controller {
  static targets = ["state"]
  static values = { session: String, participant: String, tick: Number }

  connect() {
    if (obstacle()) return
    this.box = boxOf(this.sessionValue, this.participantValue, this.tickValue)
    this.restore()
    this.render = () => this.show()
    this.box.addEventListener("change", this.render)
    this.forget = whenRendered(() => this.restore())
    this.counting = setInterval(this.render, 1000)
    this.box.start()
    this.show()
  }

  disconnect() {
    clearInterval(this.counting)
    this.box?.removeEventListener("change", this.render)
    this.forget?.()
    this.box?.stop()
    this.box = undefined
  }

  restore() {
    const { learned, again } = this.box.state.answers ?? {}
    for (const field of this.element.querySelectorAll("input[type=radio]")) {
      field.checked = field.value === ((field.name === "learned" ? learned : again) ?? "")
    }
  }

  answer() {
    const chosen = (name) => this.element.querySelector(`input[name=${name}]:checked`)?.value || null
    this.box?.answer({ learned: chosen("learned"), again: chosen("again") })
  }

  show() {
    const answers = this.box?.state.answers
    const seconds = Math.ceil(this.box.untilNext() / 1000)
    this.stateTarget.textContent = !answers ? "" : answers.refused ?? (answers.stored === answers.version
      ? "✓ Your answers are in. You can change them until the session ends."
      : `Leaves with the next batch in ${seconds} s.`)
  }
}
