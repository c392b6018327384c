import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { ownCards } from "./box.js"
import { whenRendered } from "./rendered.js"

// Marks one's own cards after the reveal. The server sends everybody the same page; only this browser knows which are whose.
export default class extends Controller {
  static targets = ["card"]
  static values = { session: String, participant: String }

  connect() {
    this.forget = whenRendered(() => this.cardTargets.forEach((card) => this.mark(card)))
  }

  disconnect() {
    this.forget()
  }

  cardTargetConnected(card) {
    this.mark(card)
  }

  mark(card) {
    if (!ownCards(this.sessionValue, this.participantValue).has(card.dataset.card)) return
    card.classList.add("mine")
    if (card.querySelector(".yours")) return
    const note = document.createElement("small")
    note.className = "yours"
    note.textContent = "yours"
    card.append(" ", note)
  }
}
