import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

const SOON = 250

// A text in Markdown with a plain toolbar and a preview made by the server. What is typed is kept in this browser until it
// is saved, together with the version it started from.
export default class extends Controller {
  static targets = ["text", "base", "shown", "kept", "close"]
  static values = { preview: String, kept: String, fresh: Boolean }

  connect() {
    const kept = this.freshValue ? this.read() : null
    if (kept && kept.text !== this.textTarget.value) {
      this.textTarget.value = kept.text
      this.baseTarget.value = kept.base
      this.keptTarget.hidden = false
      this.show()
    }
    // On the element itself: it is told also when the form has left the page already.
    this.element.addEventListener("turbo:submit-end", (event) => event.detail.success && localStorage.removeItem(this.keptValue))
    this.textTarget.focus({ preventScroll: true })
  }

  disconnect() {
    clearTimeout(this.waiting)
  }

  typed() {
    this.keep()
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.show(), SOON)
  }

  key(event) {
    if (event.key === "Escape") {
      event.preventDefault()
      this.closeTarget.click()
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      this.element.requestSubmit()
    }
  }

  wrap({ params }) {
    this.put((chosen) => params.with + chosen + params.with, params.with.length)
  }

  link() {
    this.put((chosen) => `[${chosen || "words"}](https://)`, 1)
  }

  prefix({ params }) {
    const field = this.textTarget
    const from = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1
    field.setSelectionRange(from, Math.max(from, field.selectionEnd))
    this.put((chosen) => chosen.split("\n").map((line) => params.with + line).join("\n"), params.with.length)
  }

  // By the browser's own editing, so that it can be undone by its keys.
  put(change, inside) {
    const field = this.textTarget
    const { selectionStart: from, selectionEnd: to } = field
    const chosen = field.value.slice(from, to)
    field.focus()
    if (!document.execCommand("insertText", false, change(chosen))) field.setRangeText(change(chosen), from, to, "end")
    if (!chosen) field.setSelectionRange(from + inside, from + inside)
    this.typed()
  }

  async show() {
    if (!this.hasShownTarget) return
    const text = this.textTarget.value
    const head = (name) => document.querySelector(`meta[name=${name}]`)?.content
    const response = await fetch(this.previewValue, {
      method: "POST",
      headers: { [head("csrf-header") ?? "X-CSRF-TOKEN"]: head("csrf-token") ?? "" },
      body: new URLSearchParams({ text }),
    }).catch(() => null)
    if (response?.ok && text === this.textTarget.value) this.shownTarget.innerHTML = await response.text()
  }

  keep() {
    try {
      localStorage.setItem(this.keptValue, JSON.stringify({ text: this.textTarget.value, base: this.baseTarget.value }))
    } catch {
      // A full or forbidden store only means that a closed form is not brought back.
    }
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.keptValue))
    } catch {
      return null
    }
  }
}
