import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import { fetchStream, inUse } from "./streams.js"

// The list of what happened: filters without leaving the page, goes on at its end, follows the picture's span, and keys.
export default class extends Controller {
  static targets = ["filters", "listed", "more"]
  static values = { url: String }

  connect() {
    this.keys = { "key:j": () => this.step(1), "key:k": () => this.step(-1), "key:p": () => this.press(".pin"), "key:e": () => this.press("a.change") }
    for (const [name, does] of Object.entries(this.keys)) document.addEventListener(name, does)
    this.stale = (event) => this.renew(event.detail.id)
    document.addEventListener("timeline:stale", this.stale)
    if (window.location.hash) this.show(window.location.hash.slice(1))
  }

  disconnect() {
    for (const [name, does] of Object.entries(this.keys)) document.removeEventListener(name, does)
    document.removeEventListener("timeline:stale", this.stale)
    this.watching?.disconnect()
    clearTimeout(this.typing)
  }

  moreTargetConnected(link) {
    this.watching ??= new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) this.load(entry.target)
    }, { rootMargin: "600px" })
    this.watching.observe(link)
  }

  more(event) {
    event.preventDefault()
    this.load(event.currentTarget)
  }

  load(link) {
    this.watching.unobserve(link)
    fetchStream(link.dataset.next)
  }

  typed(event) {
    if (event.target.type !== "search") return
    clearTimeout(this.typing)
    this.typing = setTimeout(() => this.change(this.chosen()), 250)
  }

  filter(event) {
    event.preventDefault()
    clearTimeout(this.typing)
    this.change(this.chosen())
  }

  view(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.hidden("view", event.currentTarget.dataset.view)
    this.change(this.chosen())
  }

  everything(event) {
    event.preventDefault()
    this.filtersTarget.reset()
    for (const field of this.filtersTarget.elements) if (field.name) field.value = ""
    this.change(new URLSearchParams())
    document.dispatchEvent(new CustomEvent("statements:everything"))
  }

  // The picture shows another span.
  follow(event) {
    this.hidden("from", event.detail.from)
    this.hidden("to", event.detail.to)
    this.change(this.chosen())
  }

  hidden(name, value) {
    let field = this.filtersTarget.querySelector(`input[type=hidden][name=${name}]`)
    if (!field) {
      field = document.createElement("input")
      field.type = "hidden"
      field.name = name
      this.filtersTarget.append(field)
    }
    field.value = value ?? ""
  }

  chosen() {
    const chosen = new URLSearchParams()
    for (const [name, value] of new FormData(this.filtersTarget)) if (value) chosen.set(name, value)
    return chosen
  }

  change(query) {
    const text = query.toString()
    history.replaceState(history.state, "", window.location.pathname + (text ? `?${text}` : ""))
    this.refresh()
  }

  async refresh() {
    if (inUse(this.listedTarget)) {
      this.waiting = true
      return
    }
    const query = new URLSearchParams(window.location.search)
    query.delete("after")
    this.asked?.abort()
    this.asked = new AbortController()
    this.listedTarget.setAttribute("aria-busy", "true")
    try {
      const response = await fetch(`${this.urlValue}/statements?${query}`, {
        headers: { Accept: "text/vnd.turbo-stream.html" },
        signal: this.asked.signal,
      })
      if (response.ok) window.Turbo.renderStreamMessage(await response.text())
    } catch (error) {
      if (error.name !== "AbortError") throw error
    }
  }

  // A form was closed over something that changed meanwhile.
  renew(id) {
    if (this.waiting) {
      this.waiting = false
      this.refresh()
    } else if (id) {
      fetchStream(`${this.urlValue}/statements/${id}${window.location.search}`)
    }
  }

  step(by) {
    const all = [...this.element.querySelectorAll("li.statement")]
    const here = all.indexOf(document.activeElement?.closest("li.statement"))
    const next = all[here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by]
    next?.focus()
  }

  press(selector) {
    document.activeElement?.closest("li.statement")?.querySelector(selector)?.click()
  }

  // Somebody chose a mark of the picture.
  mark(event) {
    this.show(`s${event.detail.id}`)
  }

  go(event) {
    event.preventDefault()
    const link = event.currentTarget
    this.show(link.getAttribute("href").slice(1))
  }

  // Goes to a statement; one that is not listed is fetched and put in its place.
  async show(id) {
    if (!/^s\d+$/.test(id)) return
    if (!document.getElementById(id)) {
      await fetchStream(`${this.urlValue}/statements/${id.slice(1)}?view=all`)
      await new Promise((done) => setTimeout(done, 30))
    }
    const statement = document.getElementById(id)
    statement?.scrollIntoView({ block: "center", behavior: "smooth" })
    statement?.focus({ preventScroll: true })
  }
}
