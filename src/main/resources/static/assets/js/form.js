import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// A small form that opened inside the page: Escape closes it, Ctrl+Enter sends it.
export default class extends Controller {
  key(event) {
    if (event.key === "Escape") {
      this.close(event)
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    }
  }

  close(event) {
    const place = this.element.parentElement
    if (!place?.id) return
    event.preventDefault()
    const statement = this.element.closest("li.statement")
    this.element.remove()
    const stale = statement?.dataset.stale || place.closest("[data-stale]")
    if (stale) document.dispatchEvent(new CustomEvent("timeline:stale", { detail: { id: statement?.dataset.id } }))
    statement?.focus({ preventScroll: true })
  }
}
