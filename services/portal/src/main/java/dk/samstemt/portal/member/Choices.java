package dk.samstemt.portal.member;

import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A statement while it is written: it lives in the forms of the pages and, sealed, in the party's draft; nowhere else.
 *
 * @param saw     newest revision the writer saw; 0 when none
 * @param answers one per item, in order, whatever has been chosen so far
 * @param comment as written; empty when none
 * @param body    name of the party's own body; empty when none
 * @param day     day of its decision, as written; empty when none
 * @param file    the file that goes with it
 */
record Choices(int saw, List<Chosen> answers, String comment, String body, String day, Enclosed file) {

    private static final Set<String> CHOICES = Set.of("ASSENT", "DISSENT", "ABSTENTION");

    /**
     * What is chosen for one item.
     *
     * @param item        the item
     * @param choice      ASSENT, DISSENT or ABSTENTION; null when nothing is chosen yet
     * @param conditional whether the condition is ticked
     * @param condition   as written; empty when none
     */
    record Chosen(String item, String choice, boolean conditional, String condition) {

        static Chosen nothing(String item) {
            return new Chosen(item, null, false, "");
        }

        static Chosen of(Ballots.Answer answer) {
            return new Chosen(answer.item(), answer.choice(), answer.condition() != null, answer.condition() == null ? "" : answer.condition());
        }

        static Chosen read(MultiValueMap<String, String> form, String item) {
            String choice = form.getFirst("choice." + item);
            return new Chosen(item, choice != null && CHOICES.contains(choice) ? choice : null, form.containsKey("conditional." + item),
                    text(form, "condition." + item));
        }

        static Chosen of(Draft.Answer answer) {
            return new Chosen(answer.item(), answer.choice(), answer.conditional(), answer.condition() == null ? "" : answer.condition());
        }

        Draft.Answer drafted() {
            return new Draft.Answer(item, choice, conditional, condition.isEmpty() ? null : condition);
        }

        Ballots.Answer sent() {
            return new Ballots.Answer(item, choice, conditional ? condition.strip() : null);
        }

        @Override
        public String toString() {
            return "Chosen[sealed]";
        }
    }

    /** What stands already, to be changed; nothing where nothing stands. */
    static Choices of(Optional<Ballots.Receipt> newest, List<Assemblies.Item> items) {
        Optional<Ballots.Receipt> standing = newest.filter(receipt -> !receipt.withdrawn());
        Optional<Ballots.DecidedBy> by = standing.map(Ballots.Receipt::decidedBy);
        return new Choices(newest.map(Ballots.Receipt::revision).orElse(0), items.stream().map(item -> standing(standing, item.id())).toList(),
                standing.map(Ballots.Receipt::comment).orElse(""), by.map(Ballots.DecidedBy::body).orElse(""),
                by.map(decided -> Days.write(decided.date())).orElse(""), Enclosed.of(standing.map(Ballots.Receipt::attachment).orElse(null)));
    }

    /** What was kept; items that came later are open. */
    static Choices of(Draft kept, List<Assemblies.Item> items) {
        Draft.Content draft = kept.draft();
        return new Choices(draft.sawRevision(), items.stream().map(item -> draft.answers().stream().filter(answer -> answer.item().equals(item.id()))
                .findFirst().map(Chosen::of).orElse(Chosen.nothing(item.id()))).toList(), said(draft.comment()), said(draft.body()), said(draft.day()),
                Enclosed.of(kept.file()));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** All of it as a draft, right or wrong. */
    Draft.Content drafted() {
        return new Draft.Content(saw, answers.stream().map(Chosen::drafted).toList(), kept(comment), kept(body), kept(day), file.id());
    }

    private static String kept(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Chosen standing(Optional<Ballots.Receipt> receipt, String item) {
        return receipt.stream().flatMap(one -> one.answers().stream()).filter(answer -> answer.item().equals(item)).findFirst().map(Chosen::of)
                .orElse(Chosen.nothing(item));
    }

    /** What the forms brought. */
    static Choices read(MultiValueMap<String, String> form, List<Assemblies.Item> items) {
        return new Choices(number(form.getFirst("saw")), items.stream().map(item -> Chosen.read(form, item.id())).toList(),
                text(form, "comment"), text(form, "body"), text(form, "day"), Enclosed.read(form));
    }

    /** The same as an answer to what stands now. */
    Choices seeing(int revision) {
        return new Choices(revision, answers, comment, body, day, file);
    }

    /** The same with another file. */
    Choices with(Enclosed other) {
        return new Choices(saw, answers, comment, body, day, other);
    }

    /** What is chosen for an item. */
    public Chosen on(String item) {
        return answers.stream().filter(answer -> answer.item().equals(item)).findFirst().orElse(Chosen.nothing(item));
    }

    /** What is sent; everything has been checked. */
    Ballots.Statement sent() {
        return new Ballots.Statement(saw, answers.stream().map(Chosen::sent).toList(), comment.isBlank() ? null : comment.strip(),
                body.isBlank() ? null : new Ballots.DecidedBy(body.strip(), Days.read(day).orElseThrow()), file.id());
    }

    /** Everything as fields of a form, but what the page itself asks for. */
    List<Map.Entry<String, String>> carried(String at) {
        Stream<Map.Entry<String, String>> items = answers.stream().filter(answer -> !answer.item().equals(at)).flatMap(Choices::fields);
        Stream<Map.Entry<String, String>> about = "about".equals(at) ? Stream.empty()
                : Stream.of(Map.entry("comment", comment), Map.entry("body", body), Map.entry("day", day));
        return Stream.of(Stream.of(Map.entry("saw", String.valueOf(saw))), items, about, file.fields()).flatMap(fields -> fields)
                .filter(field -> !field.getValue().isEmpty()).toList();
    }

    private static Stream<Map.Entry<String, String>> fields(Chosen answer) {
        return Stream.of(Map.entry("choice." + answer.item(), answer.choice() == null ? "" : answer.choice()),
                Map.entry("conditional." + answer.item(), answer.conditional() ? "on" : ""), Map.entry("condition." + answer.item(), answer.condition()));
    }

    /** Browsers write line ends as two characters, services count one. */
    private static String text(MultiValueMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    @Override
    public String toString() {
        return "Choices[saw=" + saw + ", sealed]";
    }
}
