package dev.hindcast.evidence.web;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.EvidenceFormats;
import dev.hindcast.evidence.Imports;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The evidence of an incident: what was imported, what became of it, and reading a file in another way. */
@Controller
@RequestMapping("/incidents/{id}/evidence")
class EvidenceController {
    private static final int QUARANTINED_SHOWN = 5;
    private static final int QUARANTINED_PAGE = 100;
    private static final int IMPORTS = 3;

    private final Incidents incidents;
    private final EvidenceFiles files;
    private final Imports imports;
    private final LiveStreams streams;

    EvidenceController(Incidents incidents, EvidenceFiles files, Imports imports, LiveStreams streams) {
        this.incidents = incidents;
        this.files = files;
        this.imports = imports;
        this.streams = streams;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public ModelAndView report(@PathVariable String id) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        ModelAndView page = new ModelAndView("evidence/report");
        page.addObject("cursor", streams.cursor(incident.id().value()));
        page.addObject("incident", incident);
        List<EvidenceFile> list = files.list(incident.id());
        page.addObject("files", list);
        page.addObject("imports", files.imports(incident.id(), IMPORTS));
        page.addObject("quarantined", quarantined(list));
        page.addObject("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
        page.addObject(
                "formats",
                EvidenceFormats.all().stream().map(EvidenceFormat::name).toList());
        return page;
    }

    private Map<UUID, List<Quarantined>> quarantined(List<EvidenceFile> list) {
        return list.stream()
                .filter(file -> file.quarantined() > 0)
                .limit(200)
                .collect(Collectors.toMap(EvidenceFile::id, file -> files.quarantined(file, 0, QUARANTINED_SHOWN)));
    }

    /** The side panel of the incident's page, for a frame. */
    @GetMapping("/panel")
    @Transactional(readOnly = true)
    public ModelAndView panel(@PathVariable String id) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        ModelAndView page = new ModelAndView("evidence/panel");
        page.addObject("incident", incident);
        page.addObject("files", files.list(incident.id()));
        page.addObject("imports", files.imports(incident.id(), IMPORTS));
        return page;
    }

    @GetMapping("/{file}/quarantined")
    @Transactional(readOnly = true)
    public ModelAndView quarantined(
            @PathVariable String id, @PathVariable UUID file, @RequestParam(defaultValue = "0") int from) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        EvidenceFile found = files.find(incident.id(), file).orElseThrow(NotFound::new);
        int begin = Math.max(0, from);
        ModelAndView page = new ModelAndView("evidence/quarantined");
        page.addObject("incident", incident);
        page.addObject("file", found);
        page.addObject("lines", files.quarantined(found, begin, QUARANTINED_PAGE));
        page.addObject("from", begin);
        page.addObject("size", QUARANTINED_PAGE);
        return page;
    }

    /** Reads the file again with what the form says; the answer comes when that is done, over the live stream. */
    @PostMapping("/{file}/reading")
    @Transactional
    public ModelAndView readAgain(
            Account viewer,
            @PathVariable String id,
            @PathVariable UUID file,
            ReadingForm form,
            org.springframework.web.servlet.mvc.support.RedirectAttributes redirect) {
        Incident incident = incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
        EvidenceFile found = files.find(incident.id(), file).orElseThrow(NotFound::new);
        Editors.require(viewer);
        String complaint = form.complaint();
        if (complaint.isEmpty()) {
            imports.readAgain(found, form.told());
            redirect.addFlashAttribute(
                    "notice", found.name() + " is being read again. Its events change when that is done.");
        } else {
            redirect.addFlashAttribute("notice", complaint);
        }
        return new ModelAndView("redirect:/incidents/" + incident.id() + "/evidence");
    }
}
