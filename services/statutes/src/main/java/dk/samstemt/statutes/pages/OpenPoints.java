package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.text.Messages;
import java.util.List;

/** What is still open: provisions without a full mark, rules nobody knows, and readings the association has not decided itself. */
final class OpenPoints {

    /** Who has chosen a reading when the association has not. */
    private static final String SHIPPED = "samstemt";

    private final Coverage coverage;
    private final Messages messages;
    private final Markup page;

    OpenPoints(Coverage coverage, Messages messages, Markup page) {
        this.coverage = coverage;
        this.messages = messages;
        this.page = page;
    }

    void write() {
        List<String> unknown = coverage.rules().stream().filter(rule -> messages.rule(rule).isEmpty()).toList();
        List<Interpretation> undecided = coverage.profile().interpretations().stream().filter(found -> found.decidedBy().equals(SHIPPED)).toList();
        page.put("h2 id=\"open\"", messages.say("coverage.open")).open("div class=\"open\"").open("ul");
        coverage.unmarked().forEach(this::unmarked);
        unknown.forEach(rule -> page.put("li", messages.say("coverage.open.rule", "rule", rule)));
        if (!undecided.isEmpty()) {
            page.open("li").text(messages.say("coverage.open.readings", "count", (long) undecided.size()) + " ");
            undecided.forEach(found -> page.link("r-" + found.id(), found.id()).text(" "));
            page.close("li");
        }
        if (coverage.unmarked().isEmpty() && unknown.isEmpty() && undecided.isEmpty()) {
            page.put("li", messages.say("coverage.open.nothing"));
        }
        page.close("ul").close("div");
    }

    private void unmarked(Provision provision) {
        page.open("li").link("p-" + provision.id(), provision.number()).text(": " + messages.say("coverage.open.mark")).close("li");
    }
}
