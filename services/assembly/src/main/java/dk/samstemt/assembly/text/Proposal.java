package dk.samstemt.assembly.text;

import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.statutes.amendment.Difference;

/** What an item proposes, with its wording before and after: the same in the notice and in the record (AM-2). */
public final class Proposal {

    private Proposal() {
    }

    /** Writes the motion, and for an amendment the wording in force and the wording proposed. */
    public static void write(Html html, ItemText item, Words words) {
        if (item.wording() != null) {
            html.text("p", item.wording());
        }
        if (item.before() != null) {
            wording(html, words.say("item.before", item.provision()), item.before());
        }
        if (item.after() != null) {
            wording(html, words.say(item.before() == null ? "item.inserted" : "item.after", item.provision()), item.after());
        } else if (item.before() != null) {
            html.text("p", words.say("item.repealed"));
        }
        if (item.before() != null && item.after() != null) {
            redline(html, item, words);
        }
    }

    /** What changes between the two wordings, word by word; they stand whole above, for those who do not see the marks. */
    private static void redline(Html html, ItemText item, Words words) {
        html.open("div", "wording").text("p", "label", words.say("item.redline")).open("p", "")
                .changes(Difference.of(item.before(), item.after())).close("p").close("div");
    }

    private static void wording(Html html, String label, String text) {
        html.open("div", "wording").text("p", "label", label).text("p", text).close("div");
    }
}
