package dk.samstemt.assembly.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one model as deployed.
 *
 * @param process its key
 * @param version its version
 */
record ModelName(String process, int version) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z]{1,60})-([1-9][0-9]{0,5})");

    /** Reads {@code <process>-<version>}; empty for anything else. */
    static Optional<ModelName> of(String written) {
        Matcher name = WRITTEN.matcher(written);
        return name.matches() ? Optional.of(new ModelName(name.group(1), Integer.parseInt(name.group(2)))) : Optional.empty();
    }
}
