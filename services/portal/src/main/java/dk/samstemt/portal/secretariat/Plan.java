package dk.samstemt.portal.secretariat;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;

/**
 * What the first steps of the wizard have settled. It travels in the address: nothing is stored before there is a draft.
 *
 * @param kind    ORDINARY or EXTRAORDINARY
 * @param purpose what is to be decided, as far as a date depends on it; empty for ordinary business
 * @param day     the wished day as written; null while there is none
 */
record Plan(String kind, List<String> purpose, String day) {

    static final List<String> KINDS = List.of("EXTRAORDINARY", "ORDINARY");
    static final List<String> PURPOSES = List.of("AMENDMENT", "FEE", "DISSOLUTION");

    Plan(String kind, List<String> purpose, String day) {
        this.kind = kind;
        this.purpose = purpose == null ? List.of() : purpose.stream().filter(PURPOSES::contains).toList();
        this.day = day == null || day.isBlank() ? null : day.strip();
    }

    /** Whether the first step is done. */
    boolean isKnown() {
        return kind != null && KINDS.contains(kind);
    }

    public Plan on(String other) {
        return new Plan(kind, purpose, other);
    }

    /** As the service asks it. */
    MultiValueMap<String, String> asked() {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add("kind", kind);
        asked.add("form", "WRITTEN");
        if (!purpose.isEmpty()) {
            asked.add("purpose", String.join(",", purpose));
        }
        if (day != null) {
            asked.add("day", day);
        }
        return asked;
    }

    /** A step's address with everything settled so far. */
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("kind", kind);
        purpose.forEach(one -> address.queryParam("purpose", one));
        return (day == null ? address : address.queryParam("day", day)).encode().build().toUriString();
    }
}
