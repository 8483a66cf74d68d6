package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.text.Messages;
import java.util.List;

/** The rules that rest on the profile's provisions, by field of law, each with its sentence and its provisions. */
final class RuleTables {

    private final Coverage coverage;
    private final Messages messages;
    private final Markup page;

    RuleTables(Coverage coverage, Messages messages, Markup page) {
        this.coverage = coverage;
        this.messages = messages;
        this.page = page;
    }

    void write() {
        page.put("h2 id=\"rules\"", messages.say("coverage.rules"));
        for (String field : Coverage.FIELDS) {
            List<String> rules = coverage.rules().stream().filter(rule -> Coverage.field(rule).equals(field)).toList();
            if (!rules.isEmpty()) {
                table(field, rules);
            }
        }
    }

    private void table(String field, List<String> rules) {
        page.put("h3", messages.say("coverage.field." + field)).open("div class=\"scroll\"").open("table")
                .put("caption", messages.say("coverage.field.caption", "count", (long) rules.size())).open("thead").open("tr")
                .put("th scope=\"col\"", messages.say("coverage.rule")).put("th scope=\"col\"", messages.say("coverage.holds"))
                .put("th scope=\"col\"", messages.say("coverage.provision")).close("tr").close("thead").open("tbody");
        for (String rule : rules) {
            page.open("tr").put("th scope=\"row\" class=\"id\"", rule).put("td", messages.rule(rule).orElse(messages.say("coverage.rule.unknown"))).open("td");
            coverage.provisions(rule).forEach(provision -> page.link("p-" + provision.id(), provision.number()));
            page.close("td").close("tr");
        }
        page.close("tbody").close("table").close("div");
    }
}
