import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Puts a button behind a text that copies it.
export default class extends Controller {
  connect() {
    if (!navigator.clipboard || this.button) return
    this.button = document.createElement("button")
    this.button.type = "button"
    this.button.textContent = "Copy"
    this.button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(this.element.textContent)
      this.button.textContent = "Copied"
    })
    this.element.after(" ", this.button)
  }

  disconnect() {
    this.button?.remove()
    this.button = undefined
  }
}
