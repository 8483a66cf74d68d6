package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.RecordDocument;

/** The mail that takes the approved decision record to the parties (GA-11, GA-26). */
public final class RecordLetter {

    private final Addressee to;
    private final Words words;
    private final RecordDocument document;

    /** The mail to one recipient. */
    public RecordLetter(Addressee to, RecordDocument document) {
        this.to = to;
        this.words = to.words();
        this.document = document;
    }

    /** Writes it; the digest is that of the record document. */
    public Letter write(String sha256) {
        Letters letter = new Letters(to).title(words.say("record.title")).greeting()
                .say("record.intro", to.assembly(), to.association(), to.fullDay()).heading("record.decisions");
        document.outcomes().forEach(outcome -> outcome(letter, outcome));
        section(letter, "record.effect", words.of(document.effect()));
        section(letter, "record.interpretations", words.of(document.interpretations()));
        letter.add(new Block.Facts(java.util.List.of(letter.fact("record.digest", sha256)))).signature();
        return letter.letter(words.say("record.subject", to.assembly(), to.date()) + " – " + to.association(),
                "record.summaryTitle", summary());
    }

    private void outcome(Letters letter, ItemOutcome item) {
        String outcome = words.say("record.outcome." + (item.outcome() == null ? "NONE" : item.outcome()));
        letter.add(new Block.Subheading(words.say("record.item", String.valueOf(item.number()), words.of(item.title()), outcome)));
        letter.paragraph(words.of(item.explanation()));
    }

    private void section(Letters letter, String heading, String text) {
        if (!text.isBlank()) {
            letter.heading(heading).paragraph(text);
        }
    }

    private String summary() {
        Addressee other = to.inOtherLanguage();
        return other.words().say("record.summary", other.assembly(), other.fullDay());
    }
}
