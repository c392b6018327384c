import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { boxOf } from "./box.js"
import { obstacle } from "./permits.js"
import { whenRendered } from "./rendered.js"

const ALL = 5
const ON_ONE = 2

// Puts dots on groups. The ballot is kept here and leaves with the next batch; it can be replaced until voting ends.
export default class extends Controller {
  static targets = ["group", "left", "state"]
  static values = { session: String, participant: String, tick: Number }

  connect() {
    if (obstacle()) return
    this.box = boxOf(this.sessionValue, this.participantValue, this.tickValue)
    this.render = () => this.show()
    this.box.addEventListener("change", this.render)
    this.forget = whenRendered(this.render)
    this.counting = setInterval(() => this.tellState(), 1000)
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

  groupTargetConnected() {
    if (this.box) this.show()
  }

  // Dots of groups that are not there any more are free again.
  get dots() {
    const there = new Set(this.groupTargets.map((group) => group.dataset.group))
    return Object.fromEntries(Object.entries(this.box.state.ballot?.dots ?? {}).filter(([group]) => there.has(group)))
  }

  more(event) {
    this.put(event, 1)
  }

  fewer(event) {
    this.put(event, -1)
  }

  put(event, by) {
    const group = event.target.closest("[data-group]").dataset.group
    const dots = this.dots
    const some = (dots[group] ?? 0) + by
    if (some < 0 || some > ON_ONE || (by > 0 && sum(dots) >= ALL)) return
    if (some === 0) delete dots[group]
    else dots[group] = some
    this.box.vote(dots)
  }

  show() {
    const dots = this.dots
    const left = ALL - sum(dots)
    const held = Boolean(this.box.permits?.ballot.length)
    for (const group of this.groupTargets) {
      const some = dots[group.dataset.group] ?? 0
      const mine = group.querySelector("output")
      mine.textContent = "●".repeat(some) + "○".repeat(ON_ONE - some)
      mine.setAttribute("aria-label", `${some} of your dots`)
      // Not disabled, which would take the focus from whoever presses them.
      group.querySelector("[data-more]").setAttribute("aria-disabled", String(!held || some >= ON_ONE || left < 1))
      group.querySelector("[data-fewer]").setAttribute("aria-disabled", String(!held || some < 1))
    }
    this.leftTarget.textContent = !held ? "Waiting for permits." : left === 1 ? "1 dot left" : `${left} dots left`
    this.tellState()
  }

  tellState() {
    const ballot = this.box?.state.ballot
    const seconds = Math.ceil(this.box.untilNext() / 1000)
    this.stateTarget.textContent = !ballot ? "" : ballot.refused ?? (ballot.stored === ballot.version
      ? "✓ Your ballot is in. You can change it until voting ends."
      : `Leaves with the next batch in ${seconds} s.`)
  }
}

function sum(dots) {
  return Object.values(dots).reduce((all, some) => all + some, 0)
}
