package dk.samstemt.portal.frame;

import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file in a form. It is sent on unchanged; the service looks into it.
 *
 * @param file what was chosen; null where nothing was
 * @param key  makes it count once
 */
public record FormFile(MultipartFile file, String key) {

    /** Bytes; no service takes more. */
    private static final long LARGEST = 10 * 1024 * 1024;
    private static final List<Integer> ABOUT_THE_FILE = List.of(413, 415, 422);

    /** Whether nothing was chosen, or nothing is in it. */
    public boolean isMissing() {
        return file == null || file.isEmpty();
    }

    /** Its name without the folder that some browsers put before it. */
    public String name() {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** What a service wants to know of it; a PDF unless its name ends on .txt: what browsers say of a type depends on the machine. */
    public Map<String, String> headers() {
        return headers(name().toLowerCase(Locale.ROOT).endsWith(".txt") ? "text/plain" : "application/pdf");
    }

    /** What a service wants to know of it where it takes one type only. */
    public Map<String, String> headers(String type) {
        return Map.of("Idempotency-Key", key, "Content-Type", type,
                "Content-Disposition", ContentDisposition.attachment().filename(name(), StandardCharsets.UTF_8).build().toString());
    }

    /** Its bytes; where there are more of them than any service takes, the refusal that would come is thrown and nothing is read. */
    public byte[] content() {
        if (file.getSize() > LARGEST) {
            throw BackendRefusal.tooLarge();
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a refusal is about the file, and not about something else. */
    public static boolean isAbout(BackendRefusal refusal) {
        return ABOUT_THE_FILE.stream().anyMatch(refusal::is) && !refusal.problem().slug().equals("refused-by-law");
    }

    /** What is wrong with it, as a word for a text: the slug of the problem, or more exactly {@code file-name} or {@code encrypted}. */
    public static String fault(Problem problem) {
        if (problem.errors().stream().anyMatch(fault -> fault.pointer().equals("/fileName"))) {
            return "file-name";
        }
        boolean locked = problem.members().get("found") instanceof List<?> found && found.contains("encryption");
        return locked ? "encrypted" : problem.slug();
    }
}
