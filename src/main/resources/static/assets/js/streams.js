// Partial updates of the page, and what they must not do: replace a form that somebody is typing in.

export async function fetchStream(url) {
  const response = await fetch(url, { headers: { Accept: "text/vnd.turbo-stream.html" } })
  if (response.ok) window.Turbo.renderStreamMessage(await response.text())
  return response.ok
}

export function inUse(element) {
  return element?.querySelector("[data-typing]")
}

function stale(element) {
  element.dataset.stale = "true"
  const form = inUse(element)
  if (form && !form.querySelector(".meanwhile")) {
    const note = document.createElement("p")
    note.className = "notice meanwhile"
    note.setAttribute("role", "status")
    note.textContent = "Somebody changed this meanwhile. What you type is kept."
    form.prepend(note)
  }
}

// Puts list items where they belong by their order; items that are there already are brought up to date.
function place() {
  const list = document.getElementById(this.target)
  if (!list) return
  for (const item of [...this.templateContent.children]) {
    const before = document.getElementById(item.id)
    if (before) {
      if (inUse(before) && !this.dataset.answer) {
        stale(before)
      } else {
        const focused = before.contains(document.activeElement)
        before.replaceWith(item)
        if (focused || this.dataset.focus === item.id) item.focus({ preventScroll: true })
        item.classList.add("arrived")
      }
    } else if (item.dataset.fits !== "false") {
      insert(list, item, this.dataset.focus === item.id)
    }
  }
}

function insert(list, item, wanted) {
  const next = [...list.children].find((other) => other.dataset.order > item.dataset.order)
  const open = document.querySelector("#more a")
  if (!next && open && !wanted) return
  list.insertBefore(item, next ?? null)
  item.classList.add("arrived")
  document.querySelector("#listed > .empty")?.remove()
  if (wanted) {
    item.scrollIntoView({ block: "center", behavior: "smooth" })
    item.focus({ preventScroll: true })
  }
}

// Takes the place of all blind spots in the list.
function gaps() {
  const list = document.getElementById(this.target)
  if (!list) return
  const filter = new URLSearchParams(window.location.search)
  list.querySelectorAll(".gap").forEach((gap) => gap.remove())
  if (["kind", "source", "service", "text"].some((name) => filter.get(name)) || filter.get("view") === "hidden") return
  for (const gap of [...this.templateContent.children]) {
    const next = [...list.children].find((other) => other.dataset.order > gap.dataset.order)
    const at = gap.dataset.at
    if (filter.get("from") && at < filter.get("from")) continue
    if (filter.get("to") && at >= filter.get("to")) continue
    if (!next && document.querySelector("#more a")) continue
    list.insertBefore(gap, next ?? null)
  }
}

export function prepare() {
  Object.assign(window.Turbo.StreamActions, { place, gaps })
  document.addEventListener("turbo:before-stream-render", (event) => {
    const stream = event.target
    if (stream.dataset.answer || !["replace", "update"].includes(stream.action)) return
    const target = document.getElementById(stream.target)
    if (inUse(target)) {
      event.preventDefault()
      stale(target)
    }
  })
  // What people opened stays open; what they type, and what scripts alone know of, is kept as it is.
  document.addEventListener("turbo:before-morph-attribute", (event) => {
    if (event.detail.attributeName === "open" && event.target.tagName === "DETAILS") event.preventDefault()
  })
  document.addEventListener("turbo:before-morph-element", (event) => {
    if (event.target.hasAttribute?.("data-keep")) event.preventDefault()
  })
}
