package dk.samstemt.portal.people;

import dk.samstemt.portal.client.Problem;
import dk.samstemt.portal.frame.FormErrors;
import dk.samstemt.portal.frame.FormFile;

import org.springframework.web.multipart.MultipartFile;

import java.util.Locale;
import java.util.Map;

/**
 * A form: a list that was chosen.
 *
 * @param file what was chosen
 * @param key  makes it count once
 */
record ListFile(MultipartFile file, String key) {

    private static final int TOO_LARGE = 413;
    private static final String COLUMNS = "/columns/";

    boolean isMissing() {
        return chosen().isMissing();
    }

    /** By its ending: what browsers say of a type depends on the machine. */
    Map<String, String> headers() {
        String name = chosen().name().toLowerCase(Locale.ROOT);
        boolean text = name.endsWith(".csv") || name.endsWith(".txt");
        return Map.of("Idempotency-Key", key, "Content-Type", text ? "text/csv" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    byte[] content() {
        return chosen().content();
    }

    /** Why it is no list, in words: of the file as a whole, or of a column by number or by name. */
    static FormErrors refused(Problem problem, Words words) {
        FormErrors errors = FormErrors.none();
        for (Problem.Fault fault : problem.errors()) {
            String detail = fault.detail() == null ? problem.detail() : fault.detail();
            String column = fault.pointer().startsWith(COLUMNS) ? fault.pointer().substring(COLUMNS.length()) : null;
            String said = column == null ? words.say("list.file", detail)
                    : Character.isDigit(column.charAt(0)) ? words.say("list.column", column, detail) : words.say("field." + column) + ": " + detail;
            errors = errors.and("file", said);
        }
        return errors.isAny() ? errors : errors.and("file", problem.status() == TOO_LARGE ? words.say("list.too-large") : problem.detail());
    }

    private FormFile chosen() {
        return new FormFile(file, key);
    }
}
