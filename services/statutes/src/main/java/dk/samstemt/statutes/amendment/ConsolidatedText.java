package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The statutes as one readable text. */
public final class ConsolidatedText {

    private ConsolidatedText() {
    }

    /** The consolidated text of a version, with title and date in the language asked for ({@code da} or {@code en}). */
    public static String of(Profile profile, String language) {
        boolean danish = "da".equals(language);
        StringBuilder out = new StringBuilder(danish ? "Vedtægter for " : "Statutes of ")
                .append(profile.name().get(danish ? "da" : "en")).append('\n')
                .append(danish ? "Version " + profile.version() + ", gældende fra " : "Version " + profile.version() + ", in force from ")
                .append(day(profile.inForceFromDay(), danish)).append('\n');
        String heading = "";
        for (Provision provision : profile.provisions()) {
            if (!provision.heading().equals(heading)) {
                heading = provision.heading();
                out.append('\n').append(heading).append('\n');
            }
            out.append('\n').append(provision.number()).append("  ").append(provision.text()).append('\n');
        }
        return out.toString();
    }

    private static String day(LocalDate day, boolean danish) {
        return DateTimeFormatter.ofPattern(danish ? "EEEE 'den' d. MMMM uuuu" : "EEEE d MMMM uuuu",
                Locale.forLanguageTag(danish ? "da-DK" : "en-GB")).format(day);
    }
}
