package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.text.Messages;
import java.util.List;

/** One provision: its words, its mark, the step people take, and the rules that rest on it. */
final class ProvisionEntry {

    private final Profile profile;
    private final Messages messages;
    private final Markup page;

    ProvisionEntry(Profile profile, Messages messages, Markup page) {
        this.profile = profile;
        this.messages = messages;
        this.page = page;
    }

    void write(Provision provision) {
        String id = "p-" + provision.id();
        page.open("article aria-labelledby=\"" + id + "\"").put("h4 id=\"" + id + "\"", provision.number())
                .open("div class=\"words\" lang=\"da\"").paragraphs("p", provision.text()).close("div")
                .open("p").put("span class=\"mark\"", messages.say("coverage.handling." + provision.handling())).text(".");
        if (provision.step() != null) {
            page.text(" " + messages.say("coverage.step", "step", provision.step().name().get(messages.language())));
        }
        if (provision.spent() != null) {
            page.text(" " + messages.say("coverage.spent", "day", provision.spent().toString()));
        }
        page.close("p");
        if (!provision.rules().isEmpty()) {
            rules(provision);
        }
        page.close("article");
    }

    private void rules(Provision provision) {
        page.open("div class=\"scroll\"").open("table").put("caption", messages.say("coverage.rules.of", "number", provision.number())).open("thead").open("tr")
                .put("th scope=\"col\"", messages.say("coverage.rule")).put("th scope=\"col\"", messages.say("coverage.holds"))
                .put("th scope=\"col\"", messages.say("coverage.relies")).close("tr").close("thead").open("tbody");
        provision.rules().stream().sorted(Coverage.inOrder()).forEach(rule -> {
            page.open("tr").put("th scope=\"row\" class=\"id\"", rule).put("td", messages.rule(rule).orElse(messages.say("coverage.rule.unknown"))).open("td");
            readings(Reliances.of(rule));
            page.close("td").close("tr");
        });
        page.close("tbody").close("table").close("div");
    }

    private void readings(List<String> ids) {
        List<Interpretation> chosen = ids.stream().flatMap(id -> profile.interpretation(id).stream()).toList();
        if (chosen.isEmpty()) {
            page.text(messages.say("coverage.none"));
            return;
        }
        page.open("ul");
        chosen.forEach(found -> page.open("li").link("r-" + found.id(), found.id()).text(": " + found.chosen(messages.language())).close("li"));
        page.close("ul");
    }
}
