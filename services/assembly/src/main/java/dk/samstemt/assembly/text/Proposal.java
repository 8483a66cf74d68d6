package dk.samstemt.assembly.text;

import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.SettingChange;
import dk.samstemt.contracts.documents.TextChange;
import dk.samstemt.statutes.amendment.Difference;
import java.time.LocalDate;
import java.util.List;

/** What an item proposes, with every change of words and of the figures behind them: the same in the notice and in the record (AM-2). */
public final class Proposal {

    private static final List<String> COLUMNS = List.of("what", "provision", "before", "after", "from");

    private final Html html;
    private final Words words;

    private Proposal(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    /** Writes the motion, and for an amendment each wording in force and proposed, each figure, and the day it states. */
    public static void write(Html html, ItemText item, Words words) {
        if (item.wording() != null) {
            html.text("p", item.wording());
        }
        Proposal proposal = new Proposal(html, words);
        item.changes().forEach(proposal::change);
        if (!item.settings().isEmpty()) {
            proposal.settings(item.settings());
        }
        if (item.inForceFrom() != null) {
            html.text("p", words.say("item.inForceFrom", Dates.day(LocalDate.parse(item.inForceFrom()), words)));
        }
    }

    private void change(TextChange change) {
        String heading = "REPLACE_HEADING".equals(change.kind()) ? ".heading" : "";
        if (change.before() != null) {
            wording(words.say("item.before" + heading, change.provision()), change.before());
        }
        if (change.after() != null) {
            wording(words.say(change.before() == null ? "item.inserted" : "item.after" + heading, change.provision()), change.after());
        } else {
            html.text("p", words.say("item.repealed"));
        }
        if (change.before() != null && change.after() != null) {
            redline(change);
        }
    }

    /** What changes in the provision, word by word; the words stand whole above, for those who do not see the marks. */
    private void redline(TextChange change) {
        boolean whole = change.wholeBefore() != null && change.wholeAfter() != null;
        html.open("div", "wording").text("p", "label", words.say("item.redline")).open("p", "")
                .changes(Difference.of(whole ? change.wholeBefore() : change.before(), whole ? change.wholeAfter() : change.after())).close("p").close("div");
    }

    private void wording(String label, String text) {
        html.open("div", "wording").text("p", "label", label).text("p", text).close("div");
    }

    private void settings(List<SettingChange> settings) {
        html.open("div", "figures").text("p", words.say("item.settings")).open("table", "").open("thead", "").open("tr", "");
        COLUMNS.forEach(column -> html.column(words.say("item.settings." + column)));
        html.close("tr").close("thead").open("tbody", "");
        settings.forEach(this::setting);
        html.close("tbody").close("table").close("div");
    }

    private void setting(SettingChange setting) {
        html.open("tr", "").row(words.pick(setting.what())).text("td", setting.provision()).text("td", words.pick(setting.before()))
                .text("td", words.pick(setting.after())).text("td", Dates.day(LocalDate.parse(setting.from()), words)).close("tr");
    }
}
