package dk.samstemt.statutes.pages;

import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.text.Messages;
import java.util.List;
import java.util.Locale;

/** The coverage report: for each provision who carries it out, by which rules and under which readings, for auditors to read. */
public final class CoverageReport {

    private final Coverage coverage;
    private final Messages messages;
    private final Markup page = new Markup();

    private CoverageReport(Profile profile, Locale locale) {
        this.coverage = new Coverage(profile);
        this.messages = Messages.of(profile, locale);
    }

    /** The whole report as one HTML document, for screen and paper; every language but Danish reads English. */
    public static String html(Profile profile, Locale locale) {
        return new CoverageReport(profile, locale).document();
    }

    private String document() {
        Profile profile = coverage.profile();
        String title = messages.say("coverage.title", "name", profile.name().get(messages.language()));
        page.open("header").put("h1", title).put("p", messages.say("coverage.version", "version", (long) profile.version(),
                "day", profile.inForceFromDay().toString(), "digest", profile.digest())).put("p", messages.say("coverage.what")).close("header");
        contents();
        page.open("main id=\"main\"");
        counts();
        new OpenPoints(coverage, messages, page).write();
        page.put("h2 id=\"provisions\"", messages.say("coverage.provisions"));
        chapters();
        new RuleTables(coverage, messages, page).write();
        new ReadingTable(profile, messages, page).write();
        page.close("main");
        return Sheet.of(messages, title, page);
    }

    private void contents() {
        page.open("nav class=\"toc\" aria-labelledby=\"toc\"").put("h2 id=\"toc\"", messages.say("coverage.contents")).open("ul");
        for (String section : List.of("counts", "open", "provisions", "rules", "readings")) {
            page.open("li").link(section, messages.say("coverage." + section)).close("li");
        }
        for (Provision provision : coverage.profile().provisions()) {
            page.open("li").link("p-" + provision.id(), provision.number()).close("li");
        }
        page.close("ul").close("nav");
    }

    private void counts() {
        page.put("h2 id=\"counts\"", messages.say("coverage.counts")).open("table").put("caption", messages.say("coverage.counts.caption"))
                .open("thead").open("tr")
                .put("th scope=\"col\"", messages.say("coverage.mark")).put("th scope=\"col\"", messages.say("coverage.number")).close("tr").close("thead").open("tbody");
        for (Handling handling : Handling.values()) {
            figure(messages.say("coverage.handling." + handling), coverage.count(handling));
        }
        figure(messages.say("coverage.all"), coverage.profile().provisions().size());
        figure(messages.say("coverage.rules.resting"), coverage.rules().size());
        figure(messages.say("coverage.readings.chosen"), coverage.profile().interpretations().size());
        page.close("tbody").close("table");
    }

    private void figure(String what, long count) {
        page.open("tr").put("th scope=\"row\"", what).put("td class=\"figure\"", String.valueOf(count)).close("tr");
    }

    private void chapters() {
        String heading = null;
        for (Provision provision : coverage.profile().provisions()) {
            if (!provision.heading().equals(heading)) {
                heading = provision.heading();
                page.put("h3 lang=\"da\"", heading.isEmpty() ? provision.number() : heading);
            }
            new ProvisionEntry(coverage.profile(), messages, page).write(provision);
        }
    }
}
