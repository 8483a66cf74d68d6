package dk.samstemt.portal.member;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The file that goes with what is written: {@code voting} has it, the pages carry its id and name.
 *
 * @param attachment its id; empty when there is none
 * @param name       as the party named it; empty when there is none
 */
record Enclosed(String attachment, String name) {

    static final Enclosed NOTHING = new Enclosed("", "");
    /** The button that takes the file away. */
    static final String DETACH = "detach";

    static Enclosed of(Ballots.Attachment file) {
        return file == null ? NOTHING : new Enclosed(file.attachment(), file.fileName());
    }

    /** What a form brought; nothing where it takes the file away. */
    static Enclosed read(MultiValueMap<String, String> form) {
        String attachment = form.getFirst("attachment");
        String name = form.getFirst("attachmentName");
        boolean none = attachment == null || !attachment.matches("[\\w-]{1,60}") || DETACH.equals(form.getFirst("go"));
        return none ? NOTHING : new Enclosed(attachment, name == null ? "" : name);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return !attachment.isEmpty();
    }

    /** Its id for the service; null when there is none. */
    String id() {
        return isThere() ? attachment : null;
    }

    /** As fields of a form. */
    Stream<Map.Entry<String, String>> fields() {
        return Stream.of(Map.entry("attachment", attachment), Map.entry("attachmentName", name));
    }

    @Override
    public String toString() {
        return "Enclosed[sealed]";
    }
}
