import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

const MARGIN = 8

// Zooms the picture that the server draws: by buttons, by dragging, by keys and with Ctrl and the wheel. While the new
// picture is on its way the old one is stretched, so that the hand feels no delay.
export default class extends Controller {
  static targets = ["canvas", "preset", "hint"]
  static values = { url: String, zone: String }

  connect() {
    this.listen(this.canvasTarget, "pointerdown", (event) => this.press(event))
    this.listen(this.canvasTarget, "wheel", (event) => this.wheel(event), { passive: false })
    this.listen(this.canvasTarget, "keydown", (event) => this.key(event))
    this.listen(this.canvasTarget, "click", (event) => this.click(event), true)
    this.listen(this.canvasTarget, "mouseover", (event) => this.tell(event.target.closest(".mark, .milestone-label, .unseen, .unseen-label")))
    this.listen(this.canvasTarget, "focusin", (event) => this.tell(event.target.closest(".mark, .milestone-label")))
    this.listen(this.canvasTarget, "mouseleave", () => this.tell(null))
    this.listen(this.canvasTarget, "focusout", () => this.tell(null))
    this.listen(document, "statements:everything", () => this.show(...this.usual, false))
    this.narrow = this.isNarrow()
    this.resized = new ResizeObserver(() => {
      if (this.isNarrow() !== this.narrow) {
        this.narrow = this.isNarrow()
        this.load(...this.span())
      }
    })
    this.resized.observe(this.canvasTarget)
    this.drawn()
    this.usual = this.span()
    if (this.narrow) this.load(...this.span())
  }

  disconnect() {
    this.listening?.forEach((stop) => stop())
    this.listening = []
    this.resized?.disconnect()
    this.tip?.remove()
    clearTimeout(this.settle)
  }

  listen(target, name, does, options) {
    target.addEventListener(name, does, options)
    this.listening = [...(this.listening ?? []), () => target.removeEventListener(name, does, options)]
  }

  get svg() {
    return this.canvasTarget.querySelector("svg")
  }

  isNarrow() {
    return this.canvasTarget.clientWidth < 640
  }

  span() {
    return [Date.parse(this.svg.dataset.from), Date.parse(this.svg.dataset.to)]
  }

  // Edges of the plot in pixels of the window.
  plot() {
    const box = this.svg.getBoundingClientRect()
    const unit = box.width / this.svg.viewBox.baseVal.width
    return { box, unit, left: box.left + this.svg.dataset.left * unit, right: box.left + this.svg.dataset.right * unit }
  }

  time(x) {
    const { left, right } = this.plot()
    const [from, to] = this.shown ?? this.span()
    return from + (to - from) * Math.min(1, Math.max(0, (x - left) / (right - left)))
  }

  preset(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const { from, to } = event.currentTarget.dataset
    this.show(Date.parse(from), Date.parse(to))
  }

  press(event) {
    if (event.button !== 0 || event.pointerType === "touch") return
    const { left, right, box } = this.plot()
    if (event.clientX < left - MARGIN || event.clientX > right + MARGIN) return
    const begin = event.clientX
    const shade = document.createElement("div")
    shade.className = "shade"
    const move = (now) => {
      const a = Math.max(left, Math.min(begin, now.clientX))
      const b = Math.min(right, Math.max(begin, now.clientX))
      if (b - a > 4 && !shade.isConnected) this.canvasTarget.append(shade)
      shade.style.left = `${a - this.canvasTarget.getBoundingClientRect().left}px`
      shade.style.width = `${b - a}px`
      shade.style.height = `${box.height}px`
    }
    const up = (now) => {
      window.removeEventListener("pointermove", move)
      window.removeEventListener("pointerup", up)
      const dragged = shade.isConnected
      shade.remove()
      if (dragged && Math.abs(now.clientX - begin) > 6) {
        this.dragged = true
        setTimeout(() => { this.dragged = false }, 0)
        const ends = [this.time(begin), this.time(now.clientX)].sort((a, b) => a - b)
        this.show(...ends)
      }
    }
    event.preventDefault()
    window.addEventListener("pointermove", move)
    window.addEventListener("pointerup", up)
  }

  click(event) {
    if (this.dragged) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const link = event.target.closest("a[data-event]")
    if (!link) return
    event.preventDefault()
    if (Number(link.dataset.count ?? 1) > 1) {
      const [from, to] = this.span()
      const at = Date.parse(link.dataset.at)
      const half = (to - from) / 12
      this.show(at - half, at + half)
    } else {
      this.dispatch("chosen", { detail: { id: link.dataset.event } })
    }
  }

  wheel(event) {
    if (!event.ctrlKey && !event.metaKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) {
      this.zoom(Math.exp(event.deltaY * 0.004), this.time(event.clientX))
    } else {
      const [from, to] = this.shown ?? this.span()
      this.glide(from + (to - from) * event.deltaX / 900, to + (to - from) * event.deltaX / 900)
    }
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const [from, to] = this.shown ?? this.span()
    const step = (to - from) / 4
    if (this.among(event)) return
    const does = {
      "+": () => this.zoom(0.5), "=": () => this.zoom(0.5), "-": () => this.zoom(2),
      "ArrowLeft": () => this.glide(from - step, to - step), "ArrowRight": () => this.glide(from + step, to + step),
      "0": () => this.show(...this.usual, false), "Escape": () => this.show(...this.usual, false),
    }[event.key]
    if (does) {
      event.preventDefault()
      does()
    }
  }

  // The arrows go from mark to mark once one of them has the focus.
  among(event) {
    const mark = document.activeElement?.closest(".mark")
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!mark || !by) return false
    event.preventDefault()
    const marks = this.marks()
    const next = marks[marks.indexOf(mark) + by]
    if (next) {
      mark.tabIndex = -1
      next.tabIndex = 0
      next.focus()
    }
    return true
  }

  marks() {
    return [...this.svg.querySelectorAll(".mark")].sort((a, b) => (a.dataset.at < b.dataset.at ? -1 : 1))
  }

  zoom(factor, around) {
    const [from, to] = this.shown ?? this.span()
    const middle = around ?? (from + to) / 2
    const length = Math.max(1000, Math.min((to - from) * factor, 40 * 365 * 86400e3))
    const share = (middle - from) / (to - from)
    this.glide(middle - length * share, middle + length * (1 - share))
  }

  // Shows it at once by stretching, and draws it anew when the hand rests.
  glide(from, to) {
    this.stretch(from, to)
    clearTimeout(this.settle)
    this.settle = setTimeout(() => this.show(from, to), 90)
  }

  stretch(from, to) {
    this.shown = [from, to]
    if (this.painting) return
    this.painting = requestAnimationFrame(() => {
      this.painting = undefined
      const [a, b] = this.span()
      const [c, d] = this.shown ?? [a, b]
      const left = Number(this.svg.dataset.left)
      const width = Number(this.svg.dataset.right) - left
      const scale = (b - a) / (d - c)
      const shift = left + (a - c) / (d - c) * width - left * scale
      this.moving ??= [...this.svg.querySelectorAll(".lane, .axis, .unseen, .unseen-label, .milestone, .milestone-label")]
      for (const part of this.moving) part.setAttribute("transform", `translate(${shift} 0) scale(${scale} 1)`)
    })
  }

  // Draws a span, and tells the list to follow; "usual" spans do not narrow the list.
  show(from, to, narrows = true) {
    this.stretch(from, to)
    this.load(from, to)
    const iso = (ms) => new Date(ms).toISOString()
    document.dispatchEvent(new CustomEvent("picture:span", { detail: narrows ? { from: iso(from), to: iso(to) } : {} }))
  }

  refresh() {
    this.load(...this.span())
  }

  async load(from, to) {
    this.asked?.abort()
    this.asked = new AbortController()
    const query = new URLSearchParams({ from: new Date(from).toISOString(), to: new Date(to).toISOString(), width: Math.round(this.canvasTarget.clientWidth) })
    try {
      const response = await fetch(`${this.urlValue}?${query}`, { signal: this.asked.signal })
      if (response.status !== 200) return
      const text = await response.text()
      const focused = this.svg.contains(document.activeElement) ? document.activeElement.dataset.event : null
      cancelAnimationFrame(this.painting)
      this.painting = undefined
      this.shown = undefined
      this.moving = undefined
      this.svg.outerHTML = text
      this.drawn()
      if (focused) this.svg.querySelector(`[data-event="${focused}"]`)?.focus()
    } catch (error) {
      if (error.name !== "AbortError") throw error
    }
  }

  drawn() {
    const [from, to] = this.span()
    this.svg.querySelectorAll("title").forEach((title) => {
      title.parentElement.dataset.why = title.textContent
      title.remove()
    })
    this.marks().forEach((mark, number) => { mark.tabIndex = number === 0 ? 0 : -1 })
    for (const preset of this.presetTargets) {
      const same = Math.abs(Date.parse(preset.dataset.from) - from) < 1000 && Math.abs(Date.parse(preset.dataset.to) - to) < 1000
      preset.toggleAttribute("aria-current", same)
    }
    this.dispatch("drawn")
  }

  tell(mark) {
    const text = mark?.getAttribute("aria-label") ?? mark?.dataset.why
    if (!text) {
      this.tip?.remove()
      return
    }
    this.tip ??= Object.assign(document.createElement("div"), { className: "tip" })
    this.tip.textContent = text
    this.element.append(this.tip)
    const frame = this.element.getBoundingClientRect()
    const box = mark.getBoundingClientRect()
    const middle = box.left + Math.min(box.width, 40) / 2 - frame.left
    this.tip.style.top = `${box.bottom - frame.top + 8}px`
    this.tip.style.left = `${Math.max(8, Math.min(middle - this.tip.offsetWidth / 2, frame.width - this.tip.offsetWidth - 8))}px`
  }
}
