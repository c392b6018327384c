package dev.hindcast.analysis.web;

import dev.hindcast.analysis.AnalysisChange;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Factors;
import dev.hindcast.analysis.FiveWhys;
import dev.hindcast.analysis.Inquiry;
import dev.hindcast.analysis.Overtaken;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What the pages and frames of an analysis have in common. */
@Component
class AnalysisParts {
    private final Incidents incidents;
    private final Factors factors;
    private final FiveWhys whys;
    private final Citable citable;
    private final Accounts accounts;

    AnalysisParts(Incidents incidents, Factors factors, FiveWhys whys, Citable citable, Accounts accounts) {
        this.incidents = incidents;
        this.factors = factors;
        this.whys = whys;
        this.citable = citable;
        this.accounts = accounts;
    }

    Incident incident(String id) {
        return incidents.find(IncidentId.of(id)).orElseThrow(NotFound::new);
    }

    Factor factor(Incident incident, UUID id) {
        return factors.find(incident.id(), id).orElseThrow(NotFound::new);
    }

    List<Factor> factors(Incident incident) {
        return factors.of(incident.id());
    }

    Map<UUID, WhyTree> trees(Incident incident) {
        return whys.trees(incident.id());
    }

    Statements statements(Incident incident, List<Long> cited) {
        return citable.of(incident, cited);
    }

    List<Account> people() {
        return accounts.all().stream().filter(Account::enabled).toList();
    }

    /** What accounts are called, by id. */
    Map<UUID, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    static RedirectView seeOther(String address) {
        RedirectView view = new RedirectView(address);
        view.setHttp10Compatible(false);
        view.setExposeModelAttributes(false);
        return view;
    }

    /** Does what a form asks, or shows its frame again with what was typed. */
    ModelAndView answer(
            String form, Fields fields, Runnable work, Function<Typed, ModelAndView> again, String address) {
        try {
            work.run();
            return new ModelAndView(seeOther(address));
        } catch (Overtaken overtaken) {
            return refused(form, complaint(overtaken), fields, again);
        } catch (Fields.Unusable | Inquiry.LacksEvidence e) {
            return refused(form, String.valueOf(e.getMessage()), fields, again);
        }
    }

    private static ModelAndView refused(
            String form, String complaint, Fields fields, Function<Typed, ModelAndView> again) {
        ModelAndView page = again.apply(new Typed(form, complaint, fields.all()));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String complaint(Overtaken overtaken) {
        AnalysisChange by = overtaken.by();
        String who = by == null ? "Somebody" : names().getOrDefault(by.author(), "Somebody");
        String now = by == null || by.after() == null ? "" : " It now reads: “" + by.after() + "”";
        return who + " changed this while you were writing." + now
                + " Your text is below as you typed it; save it to put it in place of theirs.";
    }
}
