import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

const TICK = 500
const SILENCE = 60_000

// Plays an incident as it was seen. The page holds only what was known at the clock's moment: everything later is asked
// for as the clock goes, and going back takes it away again.
export default class extends Controller {
  static targets = ["state", "play", "speed", "skip", "slider", "sought", "reach", "silence", "canvas", "moment", "note", "noteAt", "scripted"]
  static values = { url: String, zone: String }

  connect() {
    this.keys = { "key:p": () => this.toggle(), "key:j": () => this.go("next"), "key:k": () => this.go("previous"), "key:n": () => this.noteTarget?.focus() }
    for (const [name, does] of Object.entries(this.keys)) document.addEventListener(name, does)
    this.playTarget.hidden = false
    for (const part of this.scriptedTargets) part.hidden = false
    if (this.canvasTarget.clientWidth < 640) this.renew()
    else this.stateTargetConnected()
  }

  disconnect() {
    for (const [name, does] of Object.entries(this.keys)) document.removeEventListener(name, does)
    this.pause()
    clearTimeout(this.seeking)
  }

  get moment() { return Date.parse(this.stateTarget.dataset.moment) }
  get from() { return Date.parse(this.stateTarget.dataset.from) }
  get ended() { return this.stateTarget.dataset.ended === "true" }

  // The server has said what was known at another moment.
  stateTargetConnected() {
    if (!this.hasSliderTarget) return
    const { to, reach, title } = this.stateTarget.dataset
    if (!this.dragging) {
      this.sliderTarget.max = (Date.parse(to) - this.from) / 1000
      this.sliderTarget.value = Math.floor((this.moment - this.from) / 1000)
      this.reachTarget.textContent = reach
      this.soughtTarget.textContent = ""
    }
    this.sliderTarget.setAttribute("aria-valuetext", this.clock(this.moment))
    document.title = title
    history.replaceState(history.state, "", `${this.urlValue}?t=${this.stateTarget.dataset.moment}`)
    if (Number(this.stateTarget.dataset.new) > 0) this.heard = this.moment
    if (this.hasMomentTarget && !this.noteTarget.value.trim()) this.keep()
    if (this.ended) this.pause()
    this.now()
  }

  // Where the clock stands in the picture; what lies right of it is not known yet.
  now() {
    const svg = this.canvasTarget.querySelector("svg")
    if (!svg) return
    svg.querySelectorAll("a").forEach((mark) => { mark.tabIndex = -1 })
    const whole = svg.viewBox.baseVal.width
    const { left, right, from, to } = svg.dataset
    const share = (this.moment - Date.parse(from)) / (Date.parse(to) - Date.parse(from))
    const shade = document.createElement("div")
    shade.className = "unknown"
    shade.style.left = `${(Number(left) + share * (right - left)) / whole * 100}%`
    shade.style.right = `${(whole - right) / whole * 100}%`
    this.canvasTarget.append(shade)
  }

  clock(at, options = {}) {
    return new Intl.DateTimeFormat("en-GB", { timeZone: this.zoneValue, hour: "2-digit", minute: "2-digit", ...options }).format(at)
  }

  toggle() {
    if (this.timer) this.pause()
    else this.start()
  }

  start() {
    if (this.ended) return
    this.playTarget.textContent = "Pause"
    this.heard = this.moment
    this.timer = setInterval(() => this.tick(), TICK)
  }

  pause() {
    clearInterval(this.timer)
    this.timer = undefined
    if (this.hasPlayTarget) this.playTarget.textContent = "Play"
  }

  async tick() {
    if (this.busy) return
    const silent = this.skipTarget.checked && this.moment - this.heard >= SILENCE
    const before = this.moment
    if (!silent) return this.ask({ t: before + TICK * this.speedTarget.value })
    await this.ask({ step: "next" })
    const skipped = Math.round((this.moment - before) / 60_000)
    if (skipped > 0) this.silenceTarget.textContent = `Jumped over ${skipped} min in which nothing became known.`
  }

  next(event) { this.link(event, "next") }
  previous(event) { this.link(event, "previous") }

  link(event, step) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.go(step)
  }

  go(step) {
    this.pause()
    this.silenceTarget.textContent = ""
    this.ask({ step })
  }

  renew() {
    this.ask({})
  }

  scrub() {
    this.dragging = true
    this.pause()
    const at = this.sought()
    this.soughtTarget.textContent = this.clock(at)
    this.sliderTarget.setAttribute("aria-valuetext", this.clock(at))
    clearTimeout(this.seeking)
    this.seeking = setTimeout(() => this.seek(), 120)
  }

  settle() {
    this.dragging = false
    clearTimeout(this.seeking)
    this.seek()
  }

  sought() {
    return this.from + this.sliderTarget.value * 1000
  }

  seek() {
    this.silenceTarget.textContent = ""
    this.ask({ t: this.sought() })
  }

  // A minute with the arrows, ten with the page keys.
  key(event) {
    const by = { ArrowRight: 60, ArrowUp: 60, ArrowLeft: -60, ArrowDown: -60, PageUp: 600, PageDown: -600 }[event.key]
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const slider = this.sliderTarget
    const value = Math.floor(slider.value / 60) * 60 + by + (by < 0 && slider.value % 60 ? 60 : 0)
    slider.value = Math.max(0, Math.min(slider.max, value))
    this.scrub()
    this.dragging = false
  }

  // The clock stands still while somebody writes, and the note keeps where it stood.
  writing() {
    this.pause()
    if (!this.noteTarget.value.trim()) this.keep()
  }

  keep() {
    this.momentTarget.value = this.stateTarget.dataset.moment
    this.noteAtTarget.textContent = this.clock(this.moment)
  }

  // One question at a time; while it is on its way only the latest other one waits. Going on asks only for what is new.
  async ask(question) {
    if (this.busy) {
      this.waiting = question
      return
    }
    this.busy = true
    try {
      const at = question.t ?? this.moment
      const query = new URLSearchParams({ t: this.iso(at), width: Math.round(this.canvasTarget.clientWidth) })
      if (question.step) query.set("step", question.step)
      if (question.step === "next" || at > this.moment) query.set("since", this.iso(this.moment))
      const response = await fetch(`${this.urlValue}/at?${query}`, { headers: { Accept: "text/vnd.turbo-stream.html" } })
      if (!response.ok) throw new Error(`the server answered ${response.status}`)
      const state = this.stateTarget
      window.Turbo.renderStreamMessage(await response.text())
      while (this.element.isConnected && (!this.hasStateTarget || this.stateTarget === state)) await this.while(10)
    } catch (error) {
      this.pause()
      this.silenceTarget.textContent = `The replay stands still: ${error.message}. Play goes on from here.`
    } finally {
      this.busy = false
    }
    const next = this.waiting
    this.waiting = undefined
    if (next) await this.ask(next)
  }

  iso(at) {
    return new Date(at).toISOString()
  }

  while(ms) {
    return new Promise((done) => setTimeout(done, ms))
  }
}
