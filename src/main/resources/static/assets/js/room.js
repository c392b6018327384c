import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// The review room: brings the parts that changed up to date, follows the session without pulling anybody away from what they
// type, and lets cards be brought together by choosing or by dragging.
export default class extends Controller {
  static targets = ["head", "moved", "park", "parkedList", "frame", "walk", "whys"]
  static values = { url: String, incident: String, me: String, stage: String }

  connect() {
    this.waiting = new Set()
    this.key = () => setTimeout(() => this.hasParkTarget && this.parkTarget.focus())
    document.addEventListener("key:c", this.key)
    window.Turbo.StreamActions.group = placeGroup
    this.looks = setInterval(() => this.lookForFacilitator(), 15000)
    this.walkLink = (event) => this.walkTo(event)
    this.element.addEventListener("click", this.walkLink, true)
    this.morphed = (event) => event.target === this.headTarget && this.lead()
    document.addEventListener("turbo:morph-element", this.morphed)
  }

  disconnect() {
    document.removeEventListener("turbo:morph-element", this.morphed)
    document.removeEventListener("key:c", this.key)
    clearInterval(this.looks)
    clearTimeout(this.soon)
    this.element.removeEventListener("click", this.walkLink, true)
  }

  headTargetConnected() {
    this.lead()
  }

  // Who leads sees the controls.
  lead() {
    const head = this.headTarget
    this.element.classList.toggle("leads", head.dataset.facilitator === this.meValue)
    for (const form of head.querySelectorAll("[data-led-before]")) form.hidden = form.dataset.ledBefore !== this.meValue
  }

  get leads() {
    return this.element.classList.contains("leads")
  }

  // Somebody's absence becomes one by time alone.
  lookForFacilitator() {
    if (document.visibilityState === "visible" && !this.leads) this.fetch(["head"])
  }

  part(event) {
    const part = event.detail.detail
    if (part === "all") return window.Turbo.visit(window.location.href, { action: "replace" })
    const changed = { stage: ["head", "stage", "people", "parked"], keys: ["head"], people: ["people"] }[part] ?? [part]
    for (const one of changed) {
      if (one === "stage" && this.stageValue) continue
      if (one === "stage" && this.typing()) this.offer()
      else this.waiting.add(one)
    }
    if (part === "people") this.waiting.add("head")
    clearTimeout(this.soon)
    this.soon = setTimeout(() => this.fetchWaiting(), part === "people" ? 150 + Math.random() * 350 : 20)
  }

  fetchWaiting() {
    const parts = [...this.waiting]
    this.waiting.clear()
    if (parts.length) this.fetch(parts)
  }

  async fetch(parts) {
    const query = new URLSearchParams(parts.map((part) => ["part", part]))
    if (this.stageValue) query.set("stage", this.stageValue)
    try {
      const response = await fetch(`${this.urlValue}/parts?${query}`, { headers: { Accept: "text/vnd.turbo-stream.html" } })
      if (!response.ok) throw new Error(response.status)
      window.Turbo.renderStreamMessage(await response.text())
    } catch {
      for (const part of parts) this.waiting.add(part)
      clearTimeout(this.soon)
      this.soon = setTimeout(() => this.fetchWaiting(), 1500)
    }
  }

  html(event) {
    window.Turbo.renderStreamMessage(event.detail.detail)
  }

  frame(event) {
    for (const name of event.detail.detail.split(",")) {
      const frame = document.getElementById(name)
      if (frame?.src && frame.dataset.roomTarget?.includes("frame")) this.application.getControllerForElementAndIdentifier(frame, "refresh")?.soon()
    }
  }

  // Words that have not been sent yet, or a field that somebody is in.
  typing() {
    const fields = "textarea, input:not([type=hidden], [type=checkbox], [type=radio])"
    return [...document.getElementById("room-stage").querySelectorAll(fields)]
      .filter((field) => !field.form?.dataset.sent)
      .some((field) => field.value !== field.defaultValue || (field === document.activeElement && field.value))
  }

  offer() {
    this.movedTarget.hidden = false
  }

  follow() {
    this.movedTarget.hidden = true
    this.fetch(["head", "stage"])
  }

  // The facilitator's previous and next lead everybody, and so does asking why.
  walkTo(event) {
    const why = event.target.closest?.("a[data-turbo-frame=whys]")
    if (why && this.leads) this.post("whys", { factor: why.pathname.split("/")[4] })
    const link = event.target.closest?.("#walkthrough a[data-event]")
    if (!link || !this.leads || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const replay = new URL(link.href).searchParams.get("replay") ?? "false"
    this.post("position", { event: link.dataset.event, replay })
    this.show(link.dataset.event, replay)
  }

  position(event) {
    const [at, replay] = event.detail.detail.split(" ")
    this.show(at, replay)
  }

  show(at, replay) {
    if (!this.hasWalkTarget) return
    const wanted = new URL(this.walkTarget.src, window.location.href)
    if (at) wanted.searchParams.set("event", at)
    if (wanted.searchParams.get("replay") !== replay) this.fetch(["stage"])
    else if (this.walkTarget.querySelector("[data-typing]")) this.offer()
    else if (this.walkTarget.src !== wanted.href) this.walkTarget.src = wanted.href
  }

  whys(event) {
    if (!this.hasWhysTarget || this.whysTarget.querySelector("[data-typing]")) return
    const wanted = `${this.incidentValue}/factors/${event.detail.detail}/whys`
    if (new URL(this.whysTarget.src || "/", window.location.href).pathname !== wanted) this.whysTarget.src = wanted
  }

  walked() {
    this.walkTarget.dataset.refreshUrlValue = this.walkTarget.src
  }

  async post(path, fields) {
    const header = document.querySelector("meta[name=csrf-header]").content
    try {
      const response = await fetch(`${this.urlValue}/${path}`, {
        method: "POST",
        headers: { Accept: "text/vnd.turbo-stream.html", [header]: document.querySelector("meta[name=csrf-token]").content },
        body: new URLSearchParams(fields),
      })
      window.Turbo.renderStreamMessage(await response.text())
      return response.ok
    } catch {
      document.getElementById("room-notice").textContent = "You are offline. This was not sent; try again when the chip says live."
      return false
    }
  }

  // What one sends appears at once, as pending, and stays in its field until it has arrived.
  pending(event) {
    const text = event.target.elements.text?.value
    if (!text || !this.hasParkedListTarget) return
    const item = document.createElement("li")
    item.className = "pending"
    item.textContent = text
    this.parkedListTarget.append(item)
  }

  sent(event) {
    if (event.detail.success) event.target.reset()
    else this.parkedListTarget?.querySelectorAll(".pending").forEach((item) => item.remove())
  }

  // A name that was sent may be replaced by what everybody sees; one that was refused is still being written.
  naming(event) {
    event.target.dataset.sent = "true"
  }

  named(event) {
    if (event.detail.success) event.target.closest("details").open = false
    else delete event.target.dataset.sent
  }

  chosen() {
    return [...this.element.querySelectorAll("input[name=card]:checked")].map((box) => box.closest(".card"))
  }

  async together(event) {
    event.preventDefault()
    const cards = this.chosen()
    if (cards.length < 2) return
    const group = cards[0].closest(".group")
    for (const card of cards.slice(1)) await this.move(card, group)
    for (const card of cards) card.querySelector("input").checked = false
  }

  async alone() {
    for (const card of this.chosen()) await this.move(card, null)
  }

  drag(event) {
    event.dataTransfer.setData("text/plain", event.currentTarget.dataset.card)
    event.dataTransfer.effectAllowed = "move"
  }

  over(event) {
    event.preventDefault()
  }

  drop(event) {
    event.preventDefault()
    const card = document.getElementById(`card-${event.dataTransfer.getData("text/plain")}`)
    if (card) this.move(card, event.currentTarget)
  }

  async move(card, group) {
    const before = card.parentElement
    if (group) group.querySelector("ul").append(card)
    card.classList.add("pending")
    const left = before.closest(".group")
    left.hidden = before.children.length === 0
    const moved = await this.post(`cards/${card.dataset.card}/group`, group ? { group: group.dataset.group } : {})
    if (!moved && before.isConnected) {
      before.append(card)
      left.hidden = false
    }
    card.classList.remove("pending")
  }
}

// Puts a group into its lane, or brings the one that is there up to date; open names and one's own dots stay.
function placeGroup() {
  const lane = document.getElementById(this.target)
  if (!lane) return
  for (const group of [...this.templateContent.children]) {
    const before = document.getElementById(group.id)
    if (!before) {
      lane.append(group)
      continue
    }
    const dots = before.querySelector(".dots-choice")
    const naming = before.querySelector(".naming[open]:has(form:not([data-sent]))")
    if (dots) group.querySelector("h3").append(dots)
    if (naming) group.querySelector(".naming").replaceWith(naming)
    for (const box of before.querySelectorAll("input[name=card]:checked")) {
      const same = group.querySelector(`input[value="${box.value}"]`)
      if (same) same.checked = true
    }
    before.replaceWith(group)
  }
}
