import Upload from "./upload.js"

// Sends postmortems one by one and shows what became of each as soon as it is known. Without it the form sends them at once.
export default class extends Upload {
  async deliver(found) {
    const given = found.filter(({ path }) => !path.split("/").some((name) => name === ".git" || name === ".DS_Store"))
    if (given.length === 0 || this.busy) return
    this.busy = true
    this.barTarget.hidden = false
    this.total = given.reduce((sum, { file }) => sum + file.size, 0)
    this.sent = 0
    this.report.hidden = false
    this.leaving = (event) => event.preventDefault()
    window.addEventListener("beforeunload", this.leaving)
    try {
      for (const [index, { file, path }] of given.entries()) {
        this.say(`Importing ${index + 1} of ${given.length}: ${path}`)
        this.read = 0
        const text = await this.request("PUT", `${this.urlValue}/files?path=${encodeURIComponent(path)}&${this.options()}`, file)
        this.received(text)
        this.sent += file.size
      }
      this.say("All of them have been read. What was taken is listed below.")
    } catch (refusal) {
      this.say(`The import stopped: ${refusal.message}. What is listed below is stored; import again, and it goes on where it stopped.`)
    } finally {
      window.removeEventListener("beforeunload", this.leaving)
      this.busy = false
      this.barTarget.hidden = true
    }
  }

  // Rows come while a file of many is still being read.
  received(text) {
    const end = text.lastIndexOf("</tr>") + 5
    if (end > 4 && end > this.read) {
      this.rows.insertAdjacentHTML("beforeend", text.slice(this.read, end))
      this.read = end
      this.totals()
    }
  }

  totals() {
    const counts = new Map()
    for (const row of this.rows.rows) {
      const outcome = row.cells[1].textContent
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    }
    document.querySelector("[data-import-totals]").textContent = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ")
  }

  options() {
    const form = new FormData(this.element)
    form.delete("files")
    form.delete("_csrf")
    return new URLSearchParams(form).toString()
  }

  get report() {
    return document.querySelector("[data-import-report]")
  }

  get rows() {
    return document.querySelector("[data-import-rows]")
  }
}
