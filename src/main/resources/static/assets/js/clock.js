// The server's time, so that a timer shows the same on every screen, however wrong the screen's own clock is.

const SAMPLES = 4
const REFRESH = 3 * 60 * 1000

let offset = 0
let started

// Milliseconds since 1970, as the server counts them. Until the first answer it is the browser's own time.
export function serverNow() {
  measuring()
  return Date.now() + offset
}

// Resolves once the offset is known.
export function measuring() {
  if (!started) {
    started = measure()
    setInterval(measure, REFRESH)
    document.addEventListener("visibilitychange", () => document.hidden || measure())
  }
  return started
}

// The answer that came back soonest is the least wrong: by half its way at most.
async function measure() {
  let best
  for (let i = 0; i < SAMPLES; i++) {
    try {
      const begin = performance.now()
      const sent = Date.now()
      const response = await fetch("/clock", { cache: "no-store" })
      if (!response.ok || response.redirected) return
      const server = Number(await response.text())
      const took = performance.now() - begin
      if (!best || took < best.took) best = { took, offset: server - (sent + took / 2) }
    } catch {
      return // offline: what was measured before is the best there is
    }
  }
  offset = Math.round(best.offset)
}
