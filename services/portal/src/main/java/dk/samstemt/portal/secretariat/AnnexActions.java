package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Problem;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.session.Hat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends an annex on, unchanged; a file that is refused is explained where it was chosen, with what to do about it. */
@Controller
class AnnexActions {

    private static final List<Integer> ABOUT_THE_FILE = List.of(413, 415, 422);
    private static final int INVALID = 422;
    private static final String FIELD = "file";

    private final Drafts drafts;
    private final AgendaPages page;
    private final Words words;

    AnnexActions(Drafts drafts, AgendaPages page, Words words) {
        this.drafts = drafts;
        this.page = page;
        this.words = words;
    }

    /**
     * A form.
     *
     * @param file what was chosen
     * @param key  makes it count once
     */
    record Upload(MultipartFile file, String key) {

        boolean isMissing() {
            return file == null || file.isEmpty();
        }

        String name() {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        /** By its ending: what browsers say of a type depends on the machine. */
        Map<String, String> headers() {
            String type = name().toLowerCase(Locale.ROOT).endsWith(".txt") ? "text/plain" : "application/pdf";
            return Map.of("Idempotency-Key", key, "Content-Type", type,
                    "Content-Disposition", ContentDisposition.attachment().filename(name(), StandardCharsets.UTF_8).build().toString());
        }

        byte[] content() {
            try {
                return file.getBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @PostMapping("/a/{association}/sekretariat/forsamlinger/{id}/dagsorden/bilag")
    ModelAndView add(Hat hat, @PathVariable String id, Upload upload, Model model, RedirectAttributes redirect) {
        if (upload.isMissing()) {
            return again(hat, id, words.say("annex.missing"), model);
        }
        try {
            AssemblyService.Annex annex = drafts.service().addAnnex(hat.association(), id, upload.headers(), upload.content());
            redirect.addFlashAttribute("done", words.say("annex.done", annex.fileName()));
            return new ModelAndView("redirect:" + hat.home() + "/forsamlinger/" + id + "/dagsorden");
        } catch (BackendRefusal refusal) {
            if (ABOUT_THE_FILE.stream().noneMatch(refusal::is)) {
                throw refusal;
            }
            return again(hat, id, upload.name() + ": " + why(refusal.problem()), model);
        }
    }

    private String why(Problem problem) {
        boolean name = problem.errors().stream().anyMatch(fault -> fault.pointer().equals("/fileName"));
        return words.sayOr("annex." + (name ? "file-name" : problem.slug()), problem.detail());
    }

    private ModelAndView again(Hat hat, String id, String why, Model model) {
        return new ModelAndView(page.again(hat, id, FormErrors.none().and(FIELD, why), model), model.asMap(), HttpStatusCode.valueOf(INVALID));
    }
}
