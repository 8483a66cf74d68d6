package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.text.Messages;

/** The questions the statutes leave open and the readings chosen. */
final class ReadingTable {

    private final Profile profile;
    private final Messages messages;
    private final Markup page;

    ReadingTable(Profile profile, Messages messages, Markup page) {
        this.profile = profile;
        this.messages = messages;
        this.page = page;
    }

    void write() {
        page.put("h2 id=\"readings\"", messages.say("coverage.readings"));
        if (profile.interpretations().isEmpty()) {
            page.put("p", messages.say("coverage.none"));
            return;
        }
        page.open("div class=\"scroll\"").open("table").put("caption", messages.say("coverage.readings.caption")).open("thead").open("tr");
        for (String column : new String[] {"id", "question", "chosen", "reason", "decided"}) {
            page.put("th scope=\"col\"", messages.say("coverage.reading." + column));
        }
        page.close("tr").close("thead").open("tbody");
        profile.interpretations().forEach(this::row);
        page.close("tbody").close("table").close("div");
    }

    private void row(Interpretation found) {
        String language = messages.language();
        page.open("tr").put("th scope=\"row\" class=\"id\" id=\"r-" + found.id() + "\"", found.id()).put("td", found.question().get(language))
                .put("td", found.chosen(language)).put("td", found.reason().get(language))
                .put("td", messages.say("coverage.decided", "by", found.decidedBy(), "day", found.decidedOn().toString())).close("tr");
    }
}
