package dk.samstemt.quickstart.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One association of a replay and how its parties answer.
 *
 * @param letter      begins step names and facts; its short name in the account is {@code branch.<letter>}
 * @param association its id
 * @param firstDay    the day the secretariat drafts at first; a day too early is refused and then changed
 * @param statements  who states what and when
 */
public record Branch(String letter, String association, LocalDate firstDay, List<Statement> statements) {

    /** All nine assent (REAL-3); the secretariat is a day short at first. */
    public static final Branch AGREED = new Branch("A", "gceu-enighed", RealCase.DAY_TOO_EARLY, RealCase.ASSENTS);

    /** One party is silent (REAL-4). */
    public static final Branch SILENT = new Branch("B", "gceu-tavshed", RealCase.DAY, without("ruc"));

    /** One party dissents at first and assents later (REAL-6). */
    public static final Branch CHANGED = new Branch("C", "gceu-omvalg", RealCase.DAY, changed("dtu"));

    /**
     * One statement.
     *
     * @param party  who
     * @param choice ASSENT, DISSENT or ABSTENTION on the item that is decided
     * @param moment when
     * @param saw    the revision the party saw, 0 for its first statement
     */
    public record Statement(String party, String choice, Instant moment, int saw) {

        static Statement assent(String party, String moment) {
            return new Statement(party, "ASSENT", Instant.parse(moment), 0);
        }
    }

    /** The path of a resource of this association. */
    public String path(String rest) {
        return "/api/v1/associations/" + association + rest;
    }

    /** ADOPTED when the last word of all nine is assent, else NOT_ADOPTED. */
    String expected() {
        boolean all = Cast.REPRESENTATIVES.stream().allMatch(person -> statements.stream()
                .filter(statement -> statement.party().equals(person.party())).reduce((first, last) -> last)
                .map(statement -> statement.choice().equals("ASSENT")).orElse(false));
        return all ? "ADOPTED" : "NOT_ADOPTED";
    }

    String fact(String name) {
        return letter + "." + name;
    }

    String nameKey() {
        return "branch." + letter;
    }

    private static List<Statement> without(String party) {
        return RealCase.ASSENTS.stream().filter(statement -> !statement.party().equals(party)).toList();
    }

    private static List<Statement> changed(String party) {
        List<Statement> statements = new ArrayList<>(without(party));
        statements.add(new Statement(party, "DISSENT", Instant.parse("2023-11-02T10:10:00Z"), 0));
        statements.add(new Statement(party, "ASSENT", Instant.parse("2023-11-13T09:00:00Z"), 1));
        return List.copyOf(statements);
    }
}
