package dk.samstemt.documents.bind;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A folder to bind.
 *
 * @param title   title, shown by readers instead of the file name
 * @param lang    language of the folder
 * @param pages   what stands at the foot of a page: {@code {0}} its number, {@code {1}} how many there are
 * @param created what the folder says about when it was made
 * @param parts   at least one, in order
 */
public record BindRequest(String title, String lang, String pages, Instant created, List<Part> parts) {

    public BindRequest {
        Objects.requireNonNull(created, "created");
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an empty folder");
        }
    }
}
