// Calls back whenever Turbo has changed the page or a frame: what scripts had added to it is gone then.
const EVENTS = ["turbo:morph", "turbo:frame-render", "turbo:render"]

export function whenRendered(does) {
  for (const event of EVENTS) document.addEventListener(event, does)
  return () => { for (const event of EVENTS) document.removeEventListener(event, does) }
}
