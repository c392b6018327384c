import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Remembers what was selected in the section, and puts it into the form when that is opened.
export default class extends Controller {
  static targets = ["passage"]

  connect() {
    this.changed = () => this.remember()
    document.addEventListener("selectionchange", this.changed)
  }

  disconnect() {
    document.removeEventListener("selectionchange", this.changed)
  }

  remember() {
    const selection = document.getSelection()
    const section = this.element.closest("section")
    const inside = selection.rangeCount > 0 && section.querySelector(".prose")?.contains(selection.anchorNode)
    const text = selection.toString().trim()
    if (inside && text && section.contains(selection.focusNode)) this.selected = text
  }

  take() {
    if (this.element.open && this.selected && !this.passageTarget.value) this.passageTarget.value = this.selected
  }
}
