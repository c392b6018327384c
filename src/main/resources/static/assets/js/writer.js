import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { boxOf } from "./box.js"
import { obstacle } from "./permits.js"
import { whenRendered } from "./rendered.js"

// Where one writes cards: one's own appear at once, pending, and can be changed until the reveal.
export default class extends Controller {
  static targets = ["text", "phase", "button", "left", "own", "heading", "card", "status"]
  static values = { session: String, participant: String, tick: Number }

  connect() {
    this.draftName = `hindcast:draft:${this.sessionValue}:${this.participantValue}`
    this.textTarget.value ||= localStorage.getItem(this.draftName) ?? ""
    this.tellTyping()
    if (obstacle()) {
      for (const button of this.buttonTargets) button.disabled = true
      return
    }
    this.box = boxOf(this.sessionValue, this.participantValue, this.tickValue)
    this.render = () => this.show()
    this.box.addEventListener("change", this.render)
    this.forget = whenRendered(this.render)
    this.counting = setInterval(() => this.count(), 1000)
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

  draft() {
    localStorage.setItem(this.draftName, this.textTarget.value)
    this.tellTyping()
  }

  // Nothing is replaced under somebody who is typing; otherwise this may be drawn anew.
  tellTyping() {
    this.element.toggleAttribute("data-typing", this.textTarget.value !== "" || Boolean(this.element.querySelector("li form:not([hidden])")))
  }

  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.write(event)
  }

  write(event) {
    event.preventDefault()
    const text = this.textTarget.value.trim()
    if (!text) return this.textTarget.focus()
    if (!this.box || this.box.left < 1) return
    this.box.write({ phase: this.phaseTarget.value, better: event.submitter?.value === "better", text })
    this.textTarget.value = ""
    localStorage.removeItem(this.draftName)
    this.statusTarget.textContent = "Your card is kept in this browser and leaves with the next batch."
    this.textTarget.focus()
  }

  show() {
    const cards = Object.entries(this.box.state.cards).filter(([, card]) => !card.gone && !(card.removed && !card.sent))
      .sort(([, one], [, other]) => one.at - other.at)
    this.headingTarget.hidden = cards.length === 0
    for (const item of [...this.ownTarget.children]) if (!cards.some(([id]) => id === item.dataset.id)) item.remove()
    for (const [id, card] of cards) this.showCard(id, card)
    this.tellTyping()
    const left = this.box.left
    const held = Boolean(this.box.permits)
    for (const button of this.buttonTargets) button.disabled = left < 1
    this.leftTarget.textContent = !held ? "Waiting for permits." : left === 1 ? "1 more card" : `${left} more cards`
    this.count()
  }

  showCard(id, card) {
    let item = [...this.ownTarget.children].find((other) => other.dataset.id === id)
    if (!item) {
      item = this.cardTarget.content.firstElementChild.cloneNode(true)
      item.dataset.id = id
      this.ownTarget.append(item)
    }
    if (item.querySelector("form:not([hidden])")) return
    const part = (name) => item.querySelector(`[data-part=${name}]`)
    part("text").textContent = card.text
    part("kind").textContent = `${card.better ? "made it better" : "made it worse"} · ${card.phase}`
    const confirmed = card.stored && !card.removed && card.stored.text === card.text && card.stored.better === card.better
      && card.stored.phase === card.phase
    const state = card.refused ? "refused" : confirmed ? "stored" : "pending"
    if (item.dataset.state === "pending" && state === "stored") this.statusTarget.textContent = "Your card has arrived."
    item.dataset.state = state
    item.dataset.removed = card.removed ? "true" : "false"
    part("refused").textContent = card.refused ?? ""
    part("actions").hidden = Boolean(card.removed)
  }

  count() {
    if (!this.box) return
    const seconds = Math.ceil(this.box.untilNext() / 1000)
    for (const item of this.ownTarget.children) {
      const state = item.querySelector("[data-part=state]")
      if (item.dataset.state === "pending") {
        const what = item.dataset.removed === "true" ? "is taken back" : "leaves"
        state.textContent = navigator.onLine ? `${what} with the next batch in ${seconds} s` : "offline: kept here, leaves when you are back"
      } else {
        state.textContent = item.dataset.state === "stored" ? "✓ in the box, nobody sees it yet" : "not stored"
      }
    }
  }

  item(event) {
    return event.target.closest("li[data-id]")
  }

  change(event) {
    const item = this.item(event)
    const card = this.box.state.cards[item.dataset.id]
    const form = item.querySelector("form")
    form.elements.text.value = card.text
    form.elements.phase.value = card.phase
    form.elements.better.value = String(card.better)
    form.hidden = false
    item.querySelector("[data-part=shown]").hidden = true
    this.tellTyping()
    form.elements.text.focus()
  }

  save(event) {
    event.preventDefault()
    const { text, phase, better } = event.target.elements
    if (!text.value.trim()) return text.focus()
    const item = this.item(event)
    this.close(item)
    this.box.edit(item.dataset.id, { text: text.value.trim(), phase: phase.value, better: better.value === "true" })
  }

  cancel(event) {
    this.close(this.item(event))
    this.show()
  }

  close(item) {
    item.querySelector("form").hidden = true
    item.querySelector("[data-part=shown]").hidden = false
    item.querySelector("[data-part=actions] button").focus()
  }

  remove(event) {
    this.box.remove(this.item(event).dataset.id)
    this.textTarget.focus()
  }
}
