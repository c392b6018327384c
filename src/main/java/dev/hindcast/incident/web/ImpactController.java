package dev.hindcast.incident.web;

import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactFigures;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactOvertaken;
import dev.hindcast.incident.ImpactSource;
import dev.hindcast.incident.ImpactUnreadable;
import dev.hindcast.incident.ImpactWords;
import dev.hindcast.incident.Impacts;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.live.LiveStreams;
import dev.hindcast.platform.web.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The impact of one incident, as a page and as a panel for other pages; each figure is answered on its own. */
@Controller
@RequestMapping("/incidents/{id}/impact")
class ImpactController {
    private static final String FRAME = "impact";

    private final Incidents incidents;
    private final ImpactFigures figures;
    private final Impacts impacts;
    private final ObjectProvider<ImpactSource> source;
    private final Accounts accounts;
    private final LiveStreams streams;

    ImpactController(
            Incidents incidents,
            ImpactFigures figures,
            Impacts impacts,
            ObjectProvider<ImpactSource> source,
            Accounts accounts,
            LiveStreams streams) {
        this.incidents = incidents;
        this.figures = figures;
        this.impacts = impacts;
        this.source = source;
        this.accounts = accounts;
        this.streams = streams;
    }

    /** @param figure the key of the kind whose form is open, with the {@code label} of a free one */
    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String label,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        Incident incident = incident(id);
        return page(incident, FRAME.equals(frame), opened(incident, figure, label), "", null);
    }

    @GetMapping("/panel")
    ModelAndView panel(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String label) {
        Incident incident = incident(id);
        return page(incident, true, opened(incident, figure, label), "", null);
    }

    @PostMapping
    ModelAndView say(
            Account viewer,
            @PathVariable String id,
            ImpactForm form,
            @RequestHeader(name = "Turbo-Frame", required = false) @Nullable String frame) {
        Incident incident = incident(id);
        boolean inFrame = FRAME.equals(frame);
        try {
            impacts.say(viewer, incident.id(), form.answer(), form.seenVersion());
            return new ModelAndView("redirect:/incidents/" + incident.id() + "/impact" + (inFrame ? "/panel" : ""));
        } catch (ImpactUnreadable unreadable) {
            return page(incident, inFrame, form, unreadable.sentence(), null);
        } catch (ImpactOvertaken overtaken) {
            ImpactFigure now = overtaken.now();
            String complaint = name(now.saidBy()) + " answered this while you were writing: “" + ImpactWords.value(now)
                    + "”, " + now.known().word()
                    + ". Yours is below as you typed it; save it to put it in place of theirs.";
            return page(incident, inFrame, form.seen(now.version()), complaint, now);
        }
    }

    private Incident incident(String id) {
        return incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
    }

    private @Nullable ImpactForm opened(Incident incident, String key, String label) {
        if (key.isEmpty()) {
            return null;
        }
        ImpactKind kind;
        try {
            kind = ImpactKind.of(key);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        return figures.of(incident.id()).stream()
                .filter(figure -> figure.kind() == kind && figure.label().equals(label))
                .findFirst()
                .map(ImpactForm::of)
                .orElseGet(() -> ImpactForm.empty(kind));
    }

    private ModelAndView page(
            Incident incident, boolean frame, @Nullable ImpactForm form, String complaint, @Nullable ImpactFigure now) {
        ModelAndView page = new ModelAndView(frame ? "incident/impact-panel" : "incident/impact");
        page.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        List<ImpactFigure> said = figures.of(incident.id());
        page.addObject("incident", incident);
        page.addObject("rows", rows(said, form, complaint));
        page.addObject(
                "lasted",
                source.stream()
                        .flatMap(one -> one.duration(incident).stream())
                        .findFirst()
                        .orElse(null));
        page.addObject("answered", said.size());
        if (!frame) {
            page.addObject("cursor", streams.cursor(incident.id().value()));
            page.addObject(
                    "history",
                    figures.history(incident.id()).stream()
                            .map(figure -> new ImpactRow(figure.kind(), figure, name(figure.saidBy()), null, ""))
                            .toList());
        }
        return page;
    }

    /** Every kind once, said or not; then the free ones, and at last one that is new. */
    private List<ImpactRow> rows(List<ImpactFigure> said, @Nullable ImpactForm form, String complaint) {
        List<ImpactRow> rows = new ArrayList<>();
        boolean shown = form == null;
        for (ImpactKind kind : ImpactKind.values()) {
            List<ImpactFigure> of =
                    said.stream().filter(figure -> figure.kind() == kind).toList();
            for (ImpactFigure figure : of) {
                boolean open = form != null
                        && kind.key().equals(form.kind())
                        && (kind != ImpactKind.OTHER || figure.label().equals(form.label()));
                shown |= open;
                rows.add(new ImpactRow(kind, figure, name(figure.saidBy()), open ? form : null, open ? complaint : ""));
            }
            boolean empty = of.isEmpty() && kind != ImpactKind.OTHER;
            boolean added = form != null && !shown && kind.key().equals(form.kind());
            if (empty || added) {
                shown |= added;
                rows.add(new ImpactRow(kind, null, "", added ? form : null, added ? complaint : ""));
            }
        }
        return rows;
    }

    private String name(UUID account) {
        return accounts.find(account).map(Account::name).orElse("somebody");
    }
}
