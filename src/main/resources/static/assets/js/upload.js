import { Controller } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"

// Sends chosen or dropped files and folders one by one, with the paths at which they lay, and shows how far it is.
// Without this script the form sends the chosen files at once.
export default class extends Controller {
  static targets = ["files", "folder", "send", "state", "bar"]
  static values = { url: String }

  connect() {
    this.sendTarget.hidden = true
    this.folderTarget.hidden = false
  }

  over(event) {
    event.preventDefault()
    this.element.classList.add("over")
  }

  leave() {
    this.element.classList.remove("over")
  }

  async drop(event) {
    event.preventDefault()
    this.leave()
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean)
    const found = []
    for (const entry of entries) await this.collect(entry, found)
    this.deliver(found)
  }

  chosen(event) {
    this.deliver([...event.target.files].map((file) => ({ file, path: file.webkitRelativePath || file.name })))
    event.target.value = ""
  }

  send(event) {
    event.preventDefault()
  }

  async collect(entry, found) {
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject))
      found.push({ file, path: entry.fullPath.replace(/^\//, "") })
      return
    }
    const reader = entry.createReader()
    // A folder is handed out in parts; an empty part is the end.
    for (let part = await this.part(reader); part.length > 0; part = await this.part(reader)) {
      for (const inside of part) await this.collect(inside, found)
    }
  }

  part(reader) {
    return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
  }

  async deliver(found) {
    const given = found.filter(({ path }) => !path.split("/").some((name) => name === ".git" || name === ".DS_Store"))
    if (given.length === 0 || this.busy) return
    this.busy = true
    this.barTarget.hidden = false
    this.total = given.reduce((sum, { file }) => sum + file.size, 0)
    this.sent = 0
    const remarks = []
    try {
      const delivery = await this.request("POST", `${this.urlValue}/imports`)
      for (const [index, { file, path }] of given.entries()) {
        this.say(`Uploading ${index + 1} of ${given.length}: ${path}`)
        try {
          const remark = await this.request("PUT", `${this.urlValue}/imports/${delivery}/files?path=${encodeURIComponent(path)}`, file)
          if (remark) remarks.push(`${path} ${remark}`)
        } catch (refusal) {
          remarks.push(`${path}: ${refusal.message}`)
        }
        this.sent += file.size
      }
      await this.request("POST", `${this.urlValue}/imports/${delivery}/closure`)
      this.say(remarks.length > 0 ? remarks.join("; ") : "Uploaded. It is being read now.")
    } catch (refusal) {
      this.say(`The upload did not begin or end as it should: ${refusal.message}. Nothing that was there before has changed; try again.`)
    } finally {
      this.busy = false
      this.barTarget.hidden = true
    }
  }

  request(method, url, body) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open(method, url)
      request.setRequestHeader(this.meta("csrf-header"), this.meta("csrf-token"))
      if (body) request.setRequestHeader("Content-Type", "application/octet-stream")
      request.upload.onprogress = (event) => {
        if (body) this.barTarget.value = this.total ? ((this.sent + event.loaded) * 100) / this.total : 100
      }
      request.onprogress = () => this.received?.(request.responseText)
      request.onload = () => request.status < 300
        ? resolve(request.responseText)
        : reject(new Error(request.status === 413 || request.status === 422 ? request.responseText : `the server answered ${request.status}`))
      request.onerror = () => reject(new Error("the server cannot be reached"))
      request.send(body)
    })
  }

  meta(name) {
    return document.querySelector(`meta[name="${name}"]`)?.content ?? ""
  }

  say(text) {
    this.stateTarget.textContent = text
  }
}
