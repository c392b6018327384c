import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

const REST = 600
const SHORTEST = 8
const LONGEST = 20000
const SHOWN = 3
const AROUND = 60

// What stands around a passage in its sentence, cut between words.
const fromWord = (text) => (text.length > AROUND ? `… ${text.slice(-AROUND).replace(/^\S*\s/, "")}` : text)
const toWord = (text) => (text.length > AROUND ? `${text.slice(0, AROUND).replace(/\s\S*$/, "")} …` : text)

// Attached to a field: once its writer rests, shows below it what could be worded otherwise. It never stands in the way of
// sending, and says nothing when the server cannot be asked.
export default class extends Controller {
  static values = { people: String }

  connect() {
    this.kept = new Set()
    this.typed = (event) => this.rest(event)
    this.sent = () => this.clear()
    this.element.addEventListener("input", this.typed)
    this.element.form?.addEventListener("submit", this.sent)
    this.element.form?.addEventListener("reset", this.sent)
    if (this.element.value.length >= SHORTEST && this.element.matches(":focus")) this.rest()
  }

  disconnect() {
    this.element.removeEventListener("input", this.typed)
    this.element.form?.removeEventListener("submit", this.sent)
    this.element.form?.removeEventListener("reset", this.sent)
    this.clear()
    this.panel?.remove()
  }

  clear() {
    clearTimeout(this.resting)
    this.asking?.abort()
    this.show([])
  }

  rest(event) {
    if (event?.isComposing) return
    clearTimeout(this.resting)
    this.asking?.abort()
    // What no longer stands there is not talked about.
    this.show((this.findings ?? []).filter((finding) => this.stands(finding)))
    this.resting = setTimeout(() => this.ask(), REST)
  }

  async ask() {
    const text = this.element.value
    if (text.trim().length < SHORTEST || text.length > LONGEST) return this.show([])
    this.asking = new AbortController()
    const body = new URLSearchParams({ text })
    for (const name of this.peopleValue.split("\n")) if (name) body.append("person", name)
    const meta = (name) => document.querySelector(`meta[name=csrf-${name}]`)?.content
    const headers = { Accept: "application/json" }
    if (meta("header")) headers[meta("header")] = meta("token")
    try {
      const response = await fetch("/language/findings", { method: "POST", headers, body, signal: this.asking.signal })
      if (!response.ok) return this.show([])
      const findings = await response.json()
      if (this.element.value !== text || !this.element.isConnected) return
      this.show(findings.map((finding) => ({ ...finding, passage: text.slice(finding.start, finding.end) })))
    } catch {
      // Offline, or typed on: the words are the writer's own business.
    }
  }

  stands({ start, end, passage }) {
    return this.element.value.slice(start, end) === passage
  }

  show(findings) {
    this.findings = findings.filter((finding) => !this.kept.has(finding.passage))
    if (!this.findings.length && !this.panel?.isConnected) return
    const panel = this.place()
    const shown = this.findings.slice(0, SHOWN)
    panel.querySelector("ul").replaceChildren(...shown.map((finding) => this.item(finding)))
    const more = this.findings.length - shown.length
    panel.querySelector("[data-part=more]").textContent = more > 0 ? `${more} more after ${shown.length === 1 ? "this" : "these"}.` : ""
    const status = panel.querySelector("[role=status]")
    const count = this.findings.length
    const words = count === 0 ? "" : count === 1 ? "One passage could be worded otherwise." : `${count} passages could be worded otherwise.`
    if (status.textContent !== words) status.textContent = words
    panel.classList.toggle("empty", count === 0)
  }

  // Below the label, where a click does not go to the field.
  place() {
    if (this.panel?.isConnected) return this.panel
    this.panel = document.createElement("section")
    this.panel.className = "wording empty"
    this.panel.setAttribute("aria-label", "Wording")
    this.panel.innerHTML = '<p role="status" aria-live="polite"></p><ul></ul><p data-part="more" class="soft"></p>'
    const after = this.element.closest("label") ?? this.element
    after.after(this.panel)
    return this.panel
  }

  item(finding) {
    const item = document.createElement("li")
    const text = this.element.value
    const line = document.createElement("p")
    line.className = "passage"
    const before = text.slice(0, finding.start).match(/[^.!?\n]*$/)[0]
    const after = text.slice(finding.end).match(/^[^.!?\n]*[.!?]?/)[0]
    const mark = document.createElement("mark")
    mark.textContent = finding.passage
    line.append(fromWord(before.trimStart()), mark, toWord(after))
    const reason = document.createElement("p")
    reason.className = "soft"
    reason.textContent = finding.reason
    const instead = document.createElement("p")
    const quoted = document.createElement("q")
    quoted.textContent = fromWord(before.trimStart()) + finding.suggestion + toWord(after)
    instead.append("Perhaps: ", quoted)
    const buttons = document.createElement("p")
    buttons.className = "does"
    buttons.append(
      this.button("Use it", `Use it: ${finding.suggestion}`, () => this.use(finding)),
      this.button("Keep mine", `Keep mine: ${finding.passage}`, () => this.keep(finding)),
    )
    item.append(line, reason, instead, buttons)
    return item
  }

  button(words, label, act) {
    const button = document.createElement("button")
    button.type = "button"
    button.className = "small"
    button.textContent = words
    button.setAttribute("aria-label", label)
    button.addEventListener("click", act)
    return button
  }

  // As if typed, so that the browser's own undo takes it back.
  use(finding) {
    if (!this.stands(finding)) return this.ask()
    const field = this.element
    const { start, end, suggestion } = finding
    this.findings = this.findings.filter((other) => other !== finding).map((other) => other.start < end ? other
      : { ...other, start: other.start + suggestion.length - (end - start), end: other.end + suggestion.length - (end - start) })
    field.focus()
    field.setSelectionRange(start, end)
    if (document.execCommand("insertText", false, suggestion)) return
    field.setRangeText(suggestion, start, end, "end")
    field.dispatchEvent(new Event("input", { bubbles: true }))
  }

  keep(finding) {
    this.kept.add(finding.passage)
    this.show(this.findings)
    const next = this.panel.querySelector("button") ?? this.element
    next.focus()
  }
}
