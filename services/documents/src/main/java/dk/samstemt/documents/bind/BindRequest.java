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
 * @param front   what stands first and says where the parts are; null for none
 * @param parts   in order; at least one where nothing stands first
 */
public record BindRequest(String title, String lang, String pages, Instant created, Front front, List<Part> parts) {

    public BindRequest {
        Objects.requireNonNull(created, "created");
        parts = List.copyOf(parts);
        if (front == null && parts.isEmpty()) {
            throw new IllegalArgumentException("an empty folder");
        }
    }
}
