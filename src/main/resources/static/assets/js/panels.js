// Frames that contain [data-panel] are brought up to date under the hands of people: what somebody types stays, what is
// open stays open, and only what changed is touched, whether the change came from here or from somebody else.

const panel = (element) => element.querySelector("[data-panel]")

function typing(form) {
  const fields = [...form.elements].filter((field) => field.type !== "hidden")
  const typed = fields.some((field) => field.tagName === "SELECT"
    ? [...field.options].some((option) => option.selected !== option.defaultSelected && (option.selected || option.defaultSelected))
    : field.defaultValue !== undefined && field.value !== field.defaultValue)
  form.toggleAttribute("data-typing", typed)
}

export function prepare() {
  document.addEventListener("input", (event) => {
    const form = event.target.form
    if (form?.closest("[data-panel]")) typing(form)
  })
  document.addEventListener("reset", (event) => event.target.removeAttribute("data-typing"))

  document.addEventListener("turbo:before-frame-render", (event) => {
    const before = panel(event.target)
    const after = panel(event.detail.newFrame)
    if (before && after && before.dataset.panel === after.dataset.panel) {
      event.detail.render = (frame, fresh) => window.Turbo.morphTurboFrameElements(frame, fresh)
    }
  })

  // What was sent is no longer being typed; a refusal brings it back as it was.
  document.addEventListener("turbo:submit-start", (event) => {
    const form = event.target
    if (!form.closest("[data-panel]")) return
    form.removeAttribute("data-typing")
    form.dataset.sent = "true"
  })
  document.addEventListener("turbo:submit-end", (event) => {
    const form = event.target
    if (!form.closest("[data-panel]")) return
    delete form.dataset.sent
    if (event.detail.success) {
      form.reset()
      const details = form.closest("details")
      if (details) details.open = false
    }
  })

  // An answer that nobody sees is none: a refusal is brought into view, and so is what a link opens elsewhere on the page.
  let opened = null
  document.addEventListener("click", (event) => {
    const id = event.target.closest("a[data-turbo-frame]")?.dataset.turboFrame
    const frame = id && document.getElementById(id)
    opened = frame && !frame.contains(event.target) ? frame : null
  })
  document.addEventListener("turbo:frame-render", (event) => {
    const frame = event.target
    if (!event.detail.fetchResponse.succeeded) {
      frame.querySelector(".notice[role=alert]")?.scrollIntoView({ block: "nearest" })
    } else if (frame === opened && panel(frame)) {
      opened = null
      frame.scrollIntoView({ block: "start" })
      frame.querySelector("form input:not([type=hidden])")?.focus()
    }
  })

  document.addEventListener("turbo:before-morph-element", (event) => {
    const element = event.target
    if (!element.closest("[data-panel]")) return
    const mine = element.matches("form[data-typing]") || (!event.detail.newElement && element.querySelector("form[data-typing]"))
    if (mine) event.preventDefault()
  })
  document.addEventListener("turbo:before-morph-attribute", (event) => {
    const { attributeName, mutationType } = event.detail
    if (attributeName === "open" && mutationType === "remove" && event.target.closest("[data-panel]")) event.preventDefault()
  })
}
