package dk.samstemt.statutes.importer;

import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One numbered piece of a text.
 *
 * @param id for example {@code 4.2}
 * @param number as people write it, for example {@code § 4 stk. 2}
 * @param heading heading it stands under; empty where there is none
 * @param blocks its pieces in order
 * @param line where it begins, from 1
 */
public record ImportedProvision(String id, String number, String heading, List<TextBlock> blocks, int line) {

    /** Its words as they stand, one piece to a line. */
    public String text() {
        return blocks.stream().map(TextBlock::written).collect(Collectors.joining("\n"));
    }

    /** As a provision of a profile, marked as a person decides. */
    public Provision marked(Handling handling, List<String> rules) {
        return new Provision(id, number, heading, text(), handling, rules);
    }
}
