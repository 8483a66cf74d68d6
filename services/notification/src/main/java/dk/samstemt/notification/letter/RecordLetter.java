package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.RecordDocument;
import java.util.List;
import java.util.stream.Collectors;

/** The mail that takes the decision record to the parties (GA-11, GA-26). */
public final class RecordLetter {

    private final Addressee to;
    private final Words words;
    private final RecordDocument document;
    private final String form;

    /** The mail to one recipient; with the approved record, or with a draft that is not approved. */
    public RecordLetter(Addressee to, RecordDocument document, boolean unapproved) {
        this.to = to;
        this.words = to.words();
        this.document = document;
        this.form = unapproved ? "Unapproved" : "";
    }

    /** Writes it; the digest is that of the record document. */
    public Letter write(String sha256) {
        Letters letter = new Letters(to).title(words.say("record.title" + form)).greeting()
                .say("record.intro" + form, to.theAssembly(), to.association(), to.fullDay()).say("record.standing" + form).heading("record.decisions");
        document.outcomes().forEach(outcome -> outcome(letter, outcome));
        if (!words.of(document.effect()).isBlank()) {
            letter.heading("record.effect").paragraph(words.of(document.effect()));
        }
        if (!words.of(document.interpretations()).isBlank()) {
            letter.heading("record.interpretations").points(words.of(document.interpretations()));
        }
        letter.add(new Block.Facts(List.of(letter.fact("record.digest", sha256)))).signature();
        return letter.letter(words.say("record.subject" + form, to.assembly(), to.fullDay()) + " – " + to.association(),
                "record.summaryTitle", summary());
    }

    /** The heading says the outcome, so the first line of the reasons, which says it again, is left out. */
    private void outcome(Letters letter, ItemOutcome item) {
        String outcome = words.say("record.outcome." + (item.outcome() == null ? "NONE" : item.outcome()));
        letter.add(new Block.Subheading(words.say("record.item", String.valueOf(item.number()), words.of(item.title()), outcome)));
        letter.points(words.of(item.explanation()).lines().skip(1).collect(Collectors.joining("\n")));
    }

    private String summary() {
        Addressee other = to.inOtherLanguage();
        return other.words().say("record.summary" + form, other.theAssembly(), other.fullDay());
    }
}
