package dk.samstemt.membership.version;

import java.util.Optional;
import java.util.regex.Pattern;

/** A version number in a path; anything else names no version. */
final class VersionNumber {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,5}");

    private VersionNumber() {
    }

    static Optional<Integer> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
