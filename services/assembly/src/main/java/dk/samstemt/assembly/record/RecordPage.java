package dk.samstemt.assembly.record;

import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Style;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.RecordDocument;
import java.time.LocalDate;
import java.time.ZoneId;

/** The decision record as a page, made from the record document alone. Pure. */
public final class RecordPage {

    private final RecordDocument record;
    private final ZoneId zone;
    private final Words words;
    private final Html html = new Html();

    private RecordPage(RecordDocument record, ZoneId zone, Words words) {
        this.record = record;
        this.zone = zone;
        this.words = words;
    }

    /**
     * The record in a language.
     *
     * @param assembly what kind of assembly it was, for example {@code EXTRAORDINARY.WRITTEN}
     * @param zone the association's zone
     */
    public static Page of(RecordDocument record, String assembly, ZoneId zone, Words words) {
        return new RecordPage(record, zone, words).page(assembly);
    }

    private Page page(String assembly) {
        String title = words.say("record.title", words.say("assembly." + assembly));
        LocalDate day = LocalDate.parse(record.day());
        html.text("p", "association", words.pick(record.associationName()));
        html.text("p", "dated", words.say("record.revision", record.revision()));
        html.text("h1", title);
        html.text("p", words.say("record.held", Dates.weekday(day, words), Dates.moment(record.deadline(), zone, words)));
        record.outcomes().forEach(this::item);
        section("record.effect.heading", words.pick(record.effect()));
        html.text("h2", words.say("record.interpretations"));
        list(words.pick(record.interpretations()));
        html.text("p", "small", words.say("record.approval"));
        String footer = words.say("record.footer", words.pick(record.associationName()), Dates.day(day, words), record.revision());
        return new Page(title, html.document(words, title, Style.sheet(footer, words.say("page"), words.say("of"))));
    }

    private void item(ItemOutcome item) {
        html.text("h2", item.number() + ". " + words.pick(item.title()));
        if (item.outcome() == null) {
            html.text("p", words.say("record.outcome.none"));
            return;
        }
        html.text("p", "outcome", words.say("record.outcome." + item.outcome()));
        AnswerTable.write(html, item.answers(), zone, words);
        html.text("h3", words.say("record.reasons"));
        list(words.pick(item.explanation()));
        html.text("h3", words.say("record.counterfactuals"));
        list(words.pick(item.counterfactuals()));
        html.text("p", "digest", words.say("record.ruling", item.rulingSha256()));
    }

    private void section(String heading, String text) {
        html.text("h2", words.say(heading)).text("p", text);
    }

    private void list(String lines) {
        html.open("ul", "");
        lines.lines().forEach(line -> html.text("li", line));
        html.close("ul");
    }
}
