import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { boxOf } from "./box.js"
import { obstacle, obtain } from "./permits.js"

// Sees to it that this browser holds permits, and sends at every tick for as long as the room is open.
export default class extends Controller {
  static targets = ["problem", "sentence", "again", "held"]
  static values = { session: String, participant: String, tick: Number, fingerprints: Object }

  async connect() {
    const problem = obstacle()
    if (problem) return this.tell(problem)
    this.box = boxOf(this.sessionValue, this.participantValue, this.tickValue)
    this.box.start()
    await this.ask()
  }

  disconnect() {
    this.box?.stop()
    this.box = undefined
  }

  async ask() {
    this.problemTarget.hidden = true
    try {
      await obtain(this.sessionValue, this.participantValue, this.fingerprintsValue)
      this.heldTarget.hidden = false
      this.box?.tell()
    } catch (error) {
      this.tell(error.message, true)
    }
  }

  tell(sentence, again = false) {
    this.sentenceTarget.textContent = sentence
    this.againTarget.hidden = !again
    this.problemTarget.hidden = false
  }
}
