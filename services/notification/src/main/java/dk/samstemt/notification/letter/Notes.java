package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.CancellationDocument;
import dk.samstemt.notification.letter.NoteLetter.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The notes there are. */
public final class Notes {

    private Notes() {
    }

    /** To every party: the assembly is cancelled (GA-30). */
    public static NoteLetter cancelled(Addressee to, CancellationDocument document) {
        return note(to, "cancellation", reader -> List.of(reader.words().of(document.statements())), reader -> List.of(
                new Line("cancellation.by", reader.words().of(document.by())),
                new Line("cancellation.decidedOn", reader.words().day(LocalDate.parse(document.decidedOn()))),
                new Line("cancellation.reason", reader.words().of(document.reason())),
                new Line("fact.basis", reader.words().of(document.provision()))));
    }

    /** To a party without evidence: it is asked to waive the notice period (GA-13). */
    public static NoteLetter waiver(Addressee to, Instant until) {
        return note(to, "waiver", reader -> List.of(reader.words().before(until)), reader -> List.of(
                new Line("fact.day", reader.fullDay()), new Line("note.until", reader.words().before(until))));
    }

    /** To a party: the secretariat registered a statement for it. */
    public static NoteLetter registered(Addressee to, ReceiptFacts facts, String channel) {
        return note(to, "registration", reader -> List.of(reader.words().say("registration." + channel)), reader -> List.of(
                new Line("fact.party", reader.partyName()), new Line("registration.received", reader.words().say("registration." + channel)),
                new Line("registration.moment", reader.words().moment(facts.receivedAt())), new Line("receipt.statement", facts.statement()),
                new Line("receipt.revision", String.valueOf(facts.revision())), new Line("receipt.items", String.valueOf(facts.items())),
                new Line("receipt.leaf", facts.leafHash())));
    }

    /** To the secretariat: a party objects to a statement registered for it. */
    public static NoteLetter objected(Addressee to, String party, ReceiptFacts facts, String objectsTo) {
        return note(to, "objection", reader -> List.of(reader.nameOf(party)), reader -> List.of(
                new Line("fact.party", reader.nameOf(party)), new Line("objection.statement", objectsTo),
                new Line("objection.moment", reader.words().moment(facts.receivedAt()))));
    }

    /** To the secretariat: parties are still without evidence (GA-13). */
    public static NoteLetter atRisk(Addressee to, List<String> missing, Instant last) {
        return note(to, "atRisk", reader -> List.of(reader.words().before(last)), reader -> List.of(
                new Line("note.missing", names(reader, missing)), new Line("note.lastDispatch", reader.words().before(last))));
    }

    /** To the secretariat and, when it is late, to the chair of the meeting: a notice came back. */
    public static NoteLetter bounced(Addressee to, BounceFacts bounce) {
        return note(to, bounce.late() ? "bounceLate" : "bounce",
                reader -> List.of(reader.nameOf(bounce.party()), reader.words().before(bounce.last())), reader -> List.of(
                new Line("fact.party", reader.nameOf(bounce.party())), new Line("bounce.recipient", bounce.recipient()),
                new Line("bounce.moment", reader.words().moment(bounce.bouncedAt())),
                new Line("bounce.said", (bounce.status() + " " + bounce.diagnostic()).strip()),
                new Line("note.lastDispatch", reader.words().before(bounce.last()))));
    }

    /** To the secretariat: the convening failed (GA-13). */
    public static NoteLetter failed(Addressee to, List<String> missing, LocalDate earliest) {
        return note(to, "failed", reader -> List.of(reader.words().day(earliest)), reader -> List.of(
                new Line("note.missing", names(reader, missing)), new Line("failed.earliest", reader.words().day(earliest)),
                new Line("failed.waivers", reader.deadline())));
    }

    /** To the secretariat: one of the chairmanship wants the record corrected. */
    public static NoteLetter correction(Addressee to, String office, int revision) {
        return note(to, "correction", reader -> List.of(reader.words().say("office." + office), String.valueOf(revision)), reader -> List.of(
                new Line("correction.office", reader.words().say("office." + office)), new Line("receipt.revision", String.valueOf(revision))));
    }

    private static String names(Addressee reader, List<String> parties) {
        return parties.stream().map(reader::nameOf).collect(Collectors.joining("\n"));
    }

    private static NoteLetter note(Addressee to, String key, Function<Addressee, List<String>> arguments, Function<Addressee, List<Line>> facts) {
        return new NoteLetter(to, key, new NoteLetter.Additions() {
            @Override
            public List<String> arguments(Addressee reader) {
                return arguments.apply(reader);
            }

            @Override
            public List<Line> facts(Addressee reader) {
                return facts.apply(reader);
            }
        });
    }
}
