package dk.samstemt.notification.letter;

import java.util.ArrayList;
import java.util.List;

/** The receipt for a statement or a withdrawal (GA-16), without the choice. */
public final class ReceiptLetter {

    private final Addressee to;
    private final Words words;
    private final ReceiptFacts facts;

    /** The receipt to one representative of the party. */
    public ReceiptLetter(Addressee to, ReceiptFacts facts) {
        this.to = to;
        this.words = to.words();
        this.facts = facts;
    }

    /** Writes it. */
    public Letter write() {
        String kind = facts.form();
        Letters letter = new Letters(to).title(words.say("receipt.title" + kind)).greeting()
                .say("receipt.intro" + kind, to.partyName(), to.theAssembly(), to.association());
        letter.add(new Block.Facts(lines(letter)));
        if (!facts.withdrawn()) {
            letter.say("receipt.sealed");
        }
        letter.say("receipt.change" + kind, to.deadline()).say("receipt.code").say("receipt.stranger").signature();
        return letter.letter(words.say("receipt.subject" + kind, to.partyName()), "receipt.summaryTitle", summary());
    }

    private List<Block.Fact> lines(Letters letter) {
        List<Block.Fact> lines = new ArrayList<>(List.of(
                letter.fact("fact.party", to.partyName()),
                letter.fact("receipt.received", words.moment(facts.receivedAt())),
                letter.fact("receipt.statement", facts.statement()),
                letter.fact("receipt.revision", String.valueOf(facts.revision())),
                letter.fact("receipt.leaf", facts.leafHash())));
        if (!facts.withdrawn()) {
            lines.add(4, letter.fact("receipt.items", String.valueOf(facts.items())));
        }
        return lines;
    }

    private String summary() {
        Addressee other = to.inOtherLanguage();
        return other.words().say("receipt.summary", other.partyName(), other.words().moment(facts.receivedAt()), other.deadline());
    }
}
