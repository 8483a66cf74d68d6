package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file in a form. It is sent on unchanged; the service looks into it.
 *
 * @param file what was chosen
 * @param key  makes it count once
 */
record Upload(MultipartFile file, String key) {

    private static final List<Integer> ABOUT_THE_FILE = List.of(413, 415, 422);

    boolean isMissing() {
        return file == null || file.isEmpty();
    }

    /** Its name without the folder that some browsers put before it. */
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

    /** What is wrong with it and what to do; a refusal that is about something else goes on. */
    String refused(BackendRefusal refusal, Words words) {
        if (ABOUT_THE_FILE.stream().noneMatch(refusal::is) || refusal.problem().slug().equals("refused-by-law")) {
            throw refusal;
        }
        return name() + ": " + words.sayOr("annex." + word(refusal.problem()), refusal.problem().detail());
    }

    private static String word(Problem problem) {
        if (problem.errors().stream().anyMatch(fault -> fault.pointer().equals("/fileName"))) {
            return "file-name";
        }
        boolean locked = problem.members().get("found") instanceof List<?> found && found.contains("encryption");
        return locked ? "encrypted" : problem.slug();
    }
}
