import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { fetchStream } from "./streams.js"

// Keeps an open incident page up to date: fetches anew what the live stream names, a few changes at a time.
export default class extends Controller {
  static values = { url: String }

  connect() {
    this.statements = new Set()
  }

  disconnect() {
    clearTimeout(this.later)
  }

  statement(event) {
    this.statements.add(event.detail.detail)
    this.soon()
  }

  milestones() {
    this.counted = true
    this.soon()
  }

  soon() {
    clearTimeout(this.later)
    this.later = setTimeout(() => this.fetch(), 60)
  }

  async fetch() {
    const ids = [...this.statements].filter((id) => /^\d+$/.test(id))
    const counted = this.counted
    this.statements.clear()
    this.counted = false
    const filter = new URLSearchParams(window.location.search)
    filter.delete("after")
    if (ids.length > 20) {
      document.dispatchEvent(new CustomEvent("timeline:grown"))
    } else {
      await Promise.all(ids.map((id) => fetchStream(`${this.urlValue}/statements/${id}?${filter}`)))
    }
    await fetchStream(`${this.urlValue}/summary`)
    document.dispatchEvent(new CustomEvent("timeline:changed", { detail: { ids, counted } }))
  }
}
