// Forms that came by a stream are the same for everybody and carry no token: requests get it from the page.
export function guard() {
  document.addEventListener("turbo:before-fetch-request", (event) => {
    const { method, headers } = event.detail.fetchOptions
    const name = document.querySelector("meta[name=csrf-header]")?.content
    if (name && method && method.toUpperCase() !== "GET") headers[name] = document.querySelector("meta[name=csrf-token]").content
  })
}
