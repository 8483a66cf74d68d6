package dk.samstemt.assembly.record;

import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Proposal;
import dk.samstemt.assembly.text.Style;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.PartyAnswer;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.documents.RecordRemark;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The decision record as a page, made from the record document alone. Pure. */
public final class RecordPage {

    private final RecordDocument record;
    private final ZoneId zone;
    private final Words words;
    private final Marking marking;
    private final Html html = new Html();

    private RecordPage(RecordDocument record, ZoneId zone, Words words, Marking marking) {
        this.record = record;
        this.zone = zone;
        this.words = words;
        this.marking = marking;
    }

    /**
     * The record in a language.
     *
     * @param assembly what kind of assembly it was, for example {@code EXTRAORDINARY.WRITTEN}
     * @param zone the association's zone
     */
    public static Page of(RecordDocument record, String assembly, ZoneId zone, Words words) {
        return of(record, assembly, zone, words, Marking.NONE);
    }

    static Page of(RecordDocument record, String assembly, ZoneId zone, Words words, Marking marking) {
        return new RecordPage(record, zone, words, marking).page(assembly);
    }

    private Page page(String assembly) {
        String title = marked("record.title", words.say("assembly." + assembly));
        LocalDate day = LocalDate.parse(record.day());
        html.text("p", "association", words.pick(record.associationName()));
        html.text("p", "dated", words.say("record.revision", record.revision()));
        html.text("h1", title);
        head();
        RecordFacts.write(html, record, assembly.substring(assembly.indexOf('.') + 1), zone, words);
        record.outcomes().forEach(this::item);
        closing();
        section("record.effect.heading", words.pick(record.effect()));
        html.text("h2", words.say("record.interpretations"));
        list(words.pick(record.interpretations()));
        section("record.approval.heading", words.say("record.approval"));
        list(words.say("record.approval.offices"));
        String footer = marked("record.footer", words.pick(record.associationName()), Dates.day(day, words), record.revision());
        return new Page(title, html.document(words, title, Style.sheet(footer, words.say("page"), words.say("of"))));
    }

    /** That it is not approved, and what was corrected since the revision before. */
    private void head() {
        if (marking == Marking.NOT_APPROVED) {
            html.text("p", "outcome", words.say("record.unapproved"));
        }
        if (!record.correction().isEmpty()) {
            section("record.correction", words.pick(record.correction()));
        }
    }

    private String marked(String key, Object... arguments) {
        String text = words.say(key, arguments);
        return marking == Marking.NOT_APPROVED ? words.say("record.unapproved.mark", text) : text;
    }

    private void item(ItemOutcome item) {
        outcome(item);
        remarks(item.item()).forEach(remark -> html.text("h3", words.say("record.remark")).text("p", "remark", words.pick(remark.text())));
    }

    /** The closing remark, under its own heading and marked as what it is. */
    private void closing() {
        remarks(null).forEach(remark -> html.text("h2", words.say("record.closing")).text("p", "kind", words.say("record.remark"))
                .text("p", "remark", words.pick(remark.text())));
    }

    private Stream<RecordRemark> remarks(String item) {
        return record.remarks().stream().filter(remark -> Objects.equals(remark.item(), item));
    }

    private void outcome(ItemOutcome item) {
        html.text("h2", item.number() + ". " + words.pick(item.title()));
        if (item.text() != null) {
            Proposal.write(html, item.text(), words);
        }
        if (item.outcome() == null) {
            html.text("p", "kind", words.say("record.outcome.none"));
            return;
        }
        decided(item);
        html.text("p", "digest", words.say("record.ruling", item.rulingSha256()));
    }

    /** The decision first, then who said what, and why it is so; the first line of the reasons repeats the decision. */
    private void decided(ItemOutcome item) {
        html.text("p", "outcome", words.say("record.outcome." + item.outcome()));
        html.text("p", tally(item));
        AnswerTable.write(html, item.answers(), zone, words);
        html.text("h3", words.say("record.reasons"));
        list(words.pick(item.explanation()).lines().skip(1).collect(Collectors.joining("\n")));
        html.text("h3", words.say("record.counterfactuals"));
        list(words.pick(item.counterfactuals()));
    }

    private String tally(ItemOutcome item) {
        return words.say("record.tally", item.answers().size(), count(item, "ASSENT"), count(item, "DISSENT"),
                count(item, "ABSTENTION"), count(item, null), item.answers().stream().filter(PartyAnswer::conditional).count());
    }

    /** An assent with a condition is counted as such, not as assent. */
    private static long count(ItemOutcome item, String choice) {
        return item.answers().stream().filter(answer -> Objects.equals(answer.choice(), choice) && !answer.conditional()).count();
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
