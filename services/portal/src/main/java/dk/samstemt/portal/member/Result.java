package dk.samstemt.portal.member;

import java.util.List;

/**
 * What was stated, after the close.
 *
 * @param items      counts per item
 * @param statements those that counted
 * @param silent     parties without one
 */
public record Result(List<Tally> items, List<Counted> statements, List<String> silent) {

    /** Those with a file. */
    public List<Counted> attached() {
        return statements.stream().filter(statement -> statement.attachment() != null).toList();
    }

    /** What a party chose on an item: a choice, CONDITIONAL or SILENT. */
    public String choice(String party, String item) {
        return statements.stream().filter(statement -> statement.party().equals(party)).flatMap(statement -> statement.answers().stream())
                .filter(answer -> answer.item().equals(item)).findFirst().map(Opened::word).orElse("SILENT");
    }

    /**
     * Counts of one item.
     *
     * @param item        the item
     * @param assent      assents without a condition
     * @param conditional assents with one
     * @param dissent     dissents
     * @param abstention  abstentions
     * @param silent      parties that said nothing
     */
    public record Tally(String item, int assent, int conditional, int dissent, int abstention, int silent) {
    }

    /**
     * A statement that counted.
     *
     * @param party      the party
     * @param answers    one per item
     * @param attachment the file the party attached; null when none
     */
    public record Counted(String party, List<Opened> answers, Ballots.Attachment attachment) {
    }

    /**
     * An opened answer.
     *
     * @param item        the item
     * @param choice      ASSENT, DISSENT or ABSTENTION
     * @param conditional whether a condition was attached: then assent is no assent (GA-10)
     */
    public record Opened(String item, String choice, boolean conditional) {

        String word() {
            return conditional && "ASSENT".equals(choice) ? "CONDITIONAL" : choice;
        }
    }
}
