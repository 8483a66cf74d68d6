package dk.samstemt.portal.auditor;

import java.util.regex.Pattern;

/**
 * Which entries are asked for.
 *
 * @param association whose log
 * @param about       id of an assembly, {@code forening} for the association's own, or empty for everything
 * @param after       position after which to begin
 */
record LogFilter(String association, String about, long after) {

    static final String OWN = "forening";
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,15}");
    private static final Pattern ASSEMBLY = Pattern.compile("[A-Za-z0-9-]{1,80}");

    /** What is not a position, or no id, is asked for as if it were not there: an address written by hand shows the log from its beginning. */
    static LogFilter of(String association, String about, String after) {
        return new LogFilter(association, ASSEMBLY.matcher(about).matches() ? about : "", POSITION.matcher(after).matches() ? Long.parseLong(after) : 0);
    }

    /** The key that audit is asked for; null for everything. */
    String key() {
        return about.isEmpty() ? null : own() ? association : association + "/" + about;
    }

    /** Whether only entries of the association itself are asked for. */
    public boolean own() {
        return about.equals(OWN);
    }

    /** Whether it is anything but the beginning of everything. */
    public boolean narrowed() {
        return !about.isEmpty();
    }
}
