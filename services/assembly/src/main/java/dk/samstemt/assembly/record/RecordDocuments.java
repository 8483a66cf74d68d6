package dk.samstemt.assembly.record;

import dk.samstemt.assembly.draft.model.Item;
import dk.samstemt.assembly.notice.ItemTexts;
import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.ItemOutcome;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.PartyAnswer;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.contracts.documents.RecordRemark;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the record document: per item and party the statement that counted, the ruling and what it rests on (GA-26). Pure. */
public final class RecordDocuments {

    private RecordDocuments() {
    }

    /** The document of a first revision. */
    public static RecordDocument of(Decided decided, int revision) {
        return of(decided, revision, Map.of(), List.of());
    }

    /**
     * The document of one revision.
     *
     * @param correction language to what was corrected since a revision was sent back; empty where nothing was noted
     * @param remarks what the secretariat says in its own words
     */
    public static RecordDocument of(Decided decided, int revision, Map<String, String> correction, List<RecordRemark> remarks) {
        Profile profile = decided.law().profile();
        return new RecordDocument(decided.row().ref().assembly(), revision, profile.name(), decided.row().day().toString(),
                decided.row().deadline(), decided.row().draft().items().stream().map(item -> outcome(item, decided)).toList(),
                Words.both(words -> interpretations(decided, words)), Words.both(words -> effect(decided, words)),
                Words.both(words -> Convening.words(decided, words)), correction, remarks);
    }

    private static ItemOutcome outcome(Item item, Decided decided) {
        Ruling ruling = decided.rulings().get(item.item());
        if (ruling == null) {
            return new ItemOutcome(item.item(), item.number(), item.title(), null, null, Map.of(), Map.of(), List.of(), text(item, decided));
        }
        Profile profile = decided.law().profile();
        return new ItemOutcome(item.item(), item.number(), item.title(), ruling.yes() ? "ADOPTED" : "NOT_ADOPTED", ruling.digest(),
                Words.both(words -> reasons(Explainer.explain(ruling, profile, words.locale()))),
                Words.both(words -> lines(Explainer.explain(ruling, profile, words.locale()).whatWouldHaveChanged(), Function.identity())),
                decided.answers().get(item.item()).stream().map(statement -> answer(statement, decided)).toList(),
                text(item, decided));
    }

    private static ItemText text(Item item, Decided decided) {
        return ItemTexts.of(item, decided.law().statutes(), decided.row().day());
    }

    private static String reasons(Explanation explanation) {
        return explanation.headline() + "\n" + lines(explanation.reasons(),
                reason -> reason.sentence() + " (" + (reason.provision().isEmpty() ? "" : reason.provision() + ", ") + reason.rule() + ")");
    }

    private static PartyAnswer answer(PartyStatement statement, Decided decided) {
        Map<String, String> name = decided.law().profile().party(statement.party()).map(Party::name)
                .orElseGet(() -> Map.of("da", statement.party(), "en", statement.party()));
        return new PartyAnswer(statement.party(), name, statement.choice() == null ? null : statement.choice().name(),
                statement.conditional(), statement.receivedAt(), decided.channels().get(statement.party()));
    }

    private static String interpretations(Decided decided, Words words) {
        String notes = decided.rulings().values().stream()
                .flatMap(ruling -> Explainer.explain(ruling, decided.law().profile(), words.locale()).interpretationNotes().stream())
                .distinct().collect(Collectors.joining("\n"));
        return notes.isEmpty() ? words.say("record.interpretations.none") : notes;
    }

    private static String effect(Decided decided, Words words) {
        String close = Dates.moment(decided.row().deadline(), decided.law().profile().zone(), words);
        List<Item> adopted = decided.row().draft().items().stream().filter(item -> adopted(item, decided)).toList();
        if (adopted.isEmpty()) {
            return words.say("record.effect.none");
        }
        return adopted.stream().anyMatch(Item::statesCommencement) ? begins(adopted, decided, words)
                : adopted.stream().anyMatch(item -> item.amendment() != null)
                ? words.say("record.effect.amended", close, Dates.day(decided.row().day().plusDays(1), words))
                : words.say("record.effect", close);
    }

    /** Where an amendment states its own day, the day of each is said (AM-3). */
    private static String begins(List<Item> adopted, Decided decided, Words words) {
        String close = Dates.moment(decided.row().deadline(), decided.law().profile().zone(), words);
        return Stream.concat(Stream.of(words.say("record.effect", close)), adopted.stream().filter(item -> item.amendment() != null)
                .map(item -> words.say(item.statesCommencement() ? "record.effect.day" : "record.effect.close", item.number(),
                        Dates.day(decided.law().statutes().amendments().begins(item.amendment(), decided.row().deadline()).fromDay(), words))))
                .collect(Collectors.joining(" "));
    }

    private static boolean adopted(Item item, Decided decided) {
        Ruling ruling = decided.rulings().get(item.item());
        return ruling != null && ruling.yes();
    }

    private static <T> String lines(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("\n"));
    }
}
