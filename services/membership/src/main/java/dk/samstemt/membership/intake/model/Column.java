package dk.samstemt.membership.intake.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a members' list, in the order of the template; headings are understood in both languages. */
public enum Column {

    /** Id or name of the party. */
    PARTY("Part", "Party"),
    /** Name of the person. */
    NAME("Navn", "Name"),
    /** The person's one address. */
    EMAIL("E-mail", "E-mail", "email", "mail", "e-post"),
    /** Language of what is sent; Danish where nothing is said. */
    LANGUAGE("Sprog", "Language"),
    /** First day of the mandate; the day of the import where nothing is said. */
    FROM("Fra", "From"),
    /** Last day of the mandate; nothing means that none is set, or that it stays as it is. */
    UNTIL("Til og med", "Until"),
    /** Yes where another person reads the same mailbox. */
    SHARED("Fælles postkasse", "Shared mailbox");

    private final String danish;
    private final String english;
    private final List<String> others;

    Column(String danish, String english, String... others) {
        this.danish = danish;
        this.english = english;
        this.others = List.of(others);
    }

    /** Whether a list is no list without it. */
    public boolean isRequired() {
        return this == PARTY || this == NAME || this == EMAIL;
    }

    /** Its heading. */
    public String heading(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : danish;
    }

    /** The member of a REST body it corresponds to, as JSON pointer. */
    public String pointer() {
        return this == SHARED ? "/sharedMailbox" : "/" + name().toLowerCase(Locale.ROOT);
    }

    /** The column with that heading, in whatever language and case. */
    public static Optional<Column> headed(String heading) {
        String said = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> said.equals(column.danish.toLowerCase(Locale.ROOT)) || said.equals(column.english.toLowerCase(Locale.ROOT))
                || column.others.contains(said)).findFirst();
    }
}
