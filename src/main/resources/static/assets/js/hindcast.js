import "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js"
import { Application } from "/webjars/hotwired__stimulus/3.2.2/dist/stimulus.js"
import Keys from "./keys.js"
import Submit from "./submit.js"
import Reveal from "./reveal.js"
import Copy from "./copy.js"
import Upload from "./upload.js"
import Import from "./import.js"
import Refresh from "./refresh.js"
import Live from "./live.js"
import Timeline from "./timeline.js"
import Statements from "./statements.js"
import Picture from "./picture.js"
import Form from "./form.js"
import Beside from "./beside.js"
import Holder from "./holder.js"
import Writer from "./writer.js"
import Ballot from "./ballot.js"
import Closing from "./closing.js"
import Own from "./own.js"
import Hour from "./hour.js"
import Room from "./room.js"
import Schedule from "./schedule.js"
import Typing from "./typing.js"
import Known from "./known.js"
import Onward from "./onward.js"
import Replay from "./replay.js"
import Walk from "./walk.js"
import Markdown from "./markdown.js"
import Passage from "./passage.js"
import Wording from "./wording.js"
import { prepare } from "./streams.js"
import { prepare as preparePanels } from "./panels.js"

prepare()
preparePanels()
const application = Application.start()
application.register("keys", Keys)
application.register("submit", Submit)
application.register("reveal", Reveal)
application.register("copy", Copy)
application.register("upload", Upload)
application.register("import", Import)
application.register("refresh", Refresh)
application.register("live", Live)
application.register("timeline", Timeline)
application.register("statements", Statements)
application.register("picture", Picture)
application.register("form", Form)
application.register("beside", Beside)
application.register("holder", Holder)
application.register("writer", Writer)
application.register("ballot", Ballot)
application.register("closing", Closing)
application.register("own", Own)
application.register("hour", Hour)
application.register("room", Room)
application.register("schedule", Schedule)
application.register("typing", Typing)
application.register("known", Known)
application.register("onward", Onward)
application.register("replay", Replay)
application.register("walk", Walk)
application.register("markdown", Markdown)
application.register("passage", Passage)
application.register("wording", Wording)
