package dev.hindcast.retrospective.web;

import dev.hindcast.people.Account;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.web.Forbidden;
import dev.hindcast.retrospective.importing.GivenFiles;
import dev.hindcast.retrospective.importing.ImportReport;
import dev.hindcast.retrospective.importing.ImportedFile;
import dev.hindcast.retrospective.importing.Importing;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes existing postmortems over: a form of files at once, or file by file, each answered with what became of it. */
@Controller
@RequestMapping("/imports")
class ImportController {
    private final Importing importing;
    private final Teams teams;
    private final TemplateEngine templates;

    ImportController(Importing importing, Teams teams, TemplateEngine templates) {
        this.importing = importing;
        this.teams = teams;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Transactional(readOnly = true)
    public ModelAndView form(Account viewer) {
        require(viewer);
        return page("", new ImportReport(List.of(), 0));
    }

    /** Without a script: all files at once, and the whole report afterwards. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView take(
            Account viewer,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> files,
            ImportForm form)
            throws IOException {
        require(viewer);
        List<MultipartFile> given =
                files.stream().filter(file -> !name(file).isBlank()).toList();
        String complaint = given.isEmpty() ? "No file was chosen. Nothing was imported." : form.complaint();
        List<ImportedFile> imported = new ArrayList<>();
        if (complaint.isEmpty()) {
            for (MultipartFile file : given) {
                if (file.getSize() > GivenFiles.LARGEST) {
                    imported.add(tooLarge(name(file)));
                } else {
                    each(viewer, name(file), file.getBytes(), form, imported::add);
                }
            }
        }
        ModelAndView page = page(complaint, new ImportReport(List.copyOf(imported), 0));
        page.setStatus(complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** One file; the rows of the report come as they are ready, so that a file of thousands shows how far it is. */
    @PutMapping("/files")
    void take(
            Account viewer,
            @RequestParam String path,
            ImportForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        require(viewer);
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        if (!form.complaint().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            out.print(form.complaint());
            return;
        }
        byte[] bytes = request.getInputStream().readNBytes((int) GivenFiles.LARGEST + 1);
        if (bytes.length > GivenFiles.LARGEST) {
            rows(tooLarge(path), out);
            return;
        }
        Importing.Options options = form.options();
        GivenFiles.each(
                path,
                bytes,
                (name, content) -> {
                    int[] told = {0};
                    ImportedFile whole = importing.take(viewer, name, content, options, (read, outcome) -> {
                        rows(new ImportedFile(read.only(told[0]++), List.of(outcome)), out);
                    });
                    if (whole.outcomes().isEmpty()) {
                        rows(whole, out);
                    }
                },
                refused -> rows(new ImportedFile(refused, List.of()), out));
    }

    private void each(Account viewer, String path, byte[] bytes, ImportForm form, Consumer<ImportedFile> imported) {
        GivenFiles.each(
                path,
                bytes,
                (name, content) ->
                        imported.accept(importing.take(viewer, name, content, form.options(), (read, outcome) -> {})),
                refused -> imported.accept(new ImportedFile(refused, List.of())));
    }

    private void rows(ImportedFile file, PrintWriter out) {
        StringOutput rows = new StringOutput();
        templates.render("retrospective/imported/rows.jte", Map.of("file", file), rows);
        out.print(rows);
        out.flush();
    }

    private static ImportedFile tooLarge(String path) {
        return new ImportedFile(
                GivenFiles.refusal(path, "it has more than " + (GivenFiles.LARGEST >> 20) + " MiB; give it in parts"),
                List.of());
    }

    private ModelAndView page(String complaint, ImportReport report) {
        ModelAndView page = new ModelAndView("retrospective/imported/form");
        page.addObject("complaint", complaint);
        page.addObject("report", report);
        page.addObject("teams", teams.all());
        page.addObject("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
        return page;
    }

    private static void require(Account viewer) {
        if (!viewer.mayEdit()) {
            throw new Forbidden("Viewers read. Ask an administrator to make you a member if you want to import.");
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
