package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.frame.Row;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One item of the agenda, as its form has it.
 *
 * @param kind       what is done with it
 * @param subject    what it is about
 * @param titleDa    Danish title
 * @param titleEn    English title; may be empty
 * @param wording    the motion; may be empty
 * @param feeYear    fiscal year a fee is set for; may be empty
 * @param base       version of the statutes that an amendment quotes
 * @param inForceFrom the day an amendment states that it takes effect; may be empty
 * @param operations what an amendment does; rows that are empty are left out
 */
record ItemForm(String kind, String subject, String titleDa, String titleEn, String wording, String feeYear, String base, String inForceFrom, List<Operation> operations) {

    static final List<String> KINDS = List.of("DECISION", "APPROVAL", "ELECTION", "PRESENTATION", "INFORMATION");
    static final List<String> SUBJECTS = List.of("OTHER", "AMENDMENT", "FEE", "BOARD_ELECTION", "ANNUAL_REPORT", "ACCOUNTS", "BUDGET", "AUDITOR", "PROPOSALS",
            "CHAIR_OF_MEETING", "DISSOLUTION", "USE_OF_ASSETS", "ANY_OTHER_BUSINESS");
    static final List<String> OPERATIONS = List.of("REPLACE_TEXT", "INSERT", "REPEAL", "REPLACE_HEADING", "SET_PARAMETER", "SET_DECISION_RULE", "SET_PARTY");

    /**
     * What an amendment does at one place.
     *
     * @param kind      what is done
     * @param provision where
     * @param before    what stands there
     * @param after     what shall stand there
     * @param parameter which value, where one is set
     * @param from      from when, where one is set
     */
    record Operation(String kind, String provision, String before, String after, String parameter, String from) {

        static final Operation EMPTY = new Operation("REPLACE_TEXT", "", "", "", "", "");

        static Operation of(Map<String, Object> tree) {
            return new Operation(DraftTree.text(tree, "kind"), DraftTree.text(tree, "provision"), DraftTree.text(tree, "before"), DraftTree.text(tree, "after"),
                    DraftTree.text(tree, "parameter"), DraftTree.text(tree, "from"));
        }

        boolean isEmpty() {
            return (provision + before + after + parameter).isBlank();
        }

        Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>(Map.of("kind", kind));
            DraftTree.put(tree, "provision", provision);
            DraftTree.put(tree, "before", before);
            DraftTree.put(tree, "after", after);
            DraftTree.put(tree, "parameter", parameter);
            DraftTree.put(tree, "from", from);
            return tree;
        }

        /** What it does, a row for each thing that is written. */
        Stream<Row> rows(int number, Words words) {
            return Stream.of(part("operation", words.sayOr("operation." + kind, kind), words), part("operation.provision", provision, words), part("operation.before", before, words),
                    part("operation.after", after, words), part("operation.parameter", parameter, words), part("operation.from", from, words)).filter(row -> !row.value().isBlank())
                    .map(row -> new Row(words.say("operation.number", number) + ": " + row.label(), row.value(), null));
        }

        private static Row part(String label, String value, Words words) {
            return new Row(words.say(label), value, null);
        }
    }

    /** A form with nothing in it. */
    static ItemForm empty(String base) {
        return new ItemForm("DECISION", "OTHER", "", "", "", "", base, "", List.of());
    }

    /** The form of an item as it is stored. */
    static ItemForm of(Map<String, Object> item, String base) {
        Map<String, Object> title = DraftTree.below(item, "title");
        Map<String, Object> amendment = DraftTree.below(item, "amendment");
        return new ItemForm(DraftTree.text(item, "kind"), DraftTree.text(item, "subject"), DraftTree.text(title, "da"), DraftTree.text(title, "en"),
                DraftTree.text(item, "wording"), DraftTree.text(item, "feeYear"), amendment.containsKey("baseVersion") ? DraftTree.text(amendment, "baseVersion") : base,
                DraftTree.text(amendment, "inForceFrom"), DraftTree.list(amendment, "operations").stream().map(Operation::of).toList());
    }

    /** The form as it was sent. Lists are read by hand: a wording has commas in it. */
    static ItemForm of(MultiValueMap<String, String> sent) {
        int rows = sent.getOrDefault("opKind", List.of()).size();
        List<Operation> operations = IntStream.range(0, rows).mapToObj(i -> new Operation(at(sent, "opKind", i), at(sent, "opProvision", i), at(sent, "opBefore", i),
                at(sent, "opAfter", i), at(sent, "opParameter", i), at(sent, "opFrom", i))).filter(one -> !one.isEmpty()).toList();
        return new ItemForm(at(sent, "kind", 0), at(sent, "subject", 0), at(sent, "titleDa", 0), at(sent, "titleEn", 0), at(sent, "wording", 0),
                at(sent, "feeYear", 0), at(sent, "base", 0), at(sent, "inForceFrom", 0), operations);
    }

    private static String at(MultiValueMap<String, String> sent, String name, int place) {
        List<String> values = sent.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place) : "";
    }

    /** The rows to show: those there are, and an empty one. */
    public List<Operation> shown() {
        List<Operation> shown = new ArrayList<>(operations);
        shown.add(Operation.EMPTY);
        return shown;
    }

    boolean isAmendment() {
        return "AMENDMENT".equals(subject);
    }

    /** The operations that say already where they change something: the others cannot be shown yet. */
    List<Operation> placed() {
        return isAmendment() ? operations.stream().filter(operation -> !operation.provision().isBlank()).toList() : List.of();
    }

    /** An amendment of some of the form's operations. */
    Map<String, Object> amendment(List<Operation> some) {
        Map<String, Object> amendment = new LinkedHashMap<>(Map.of("baseVersion", base.matches("\\d{1,6}") ? Integer.parseInt(base) : 1, "operations", some.stream().map(Operation::tree).toList()));
        DraftTree.put(amendment, "inForceFrom", inForceFrom.strip());
        return amendment;
    }

    /** Writes the form into an item; what the form does not show stays. */
    void into(Map<String, Object> item) {
        DraftTree.put(item, "kind", kind);
        DraftTree.put(item, "subject", subject);
        item.put("title", DraftTree.said(titleDa, titleEn));
        DraftTree.put(item, "wording", wording);
        DraftTree.put(item, "feeYear", "FEE".equals(subject) && feeYear.strip().matches("\\d{4}") ? Integer.valueOf(feeYear.strip()) : null);
        item.remove("amendment");
        if (isAmendment()) {
            item.put("amendment", amendment(operations));
        }
    }

    /** Pointer of the draft to id of the field, for an item at a place of the agenda. */
    static Map<String, String> fields(int place) {
        String at = "/items/" + place;
        Map<String, String> fields = new LinkedHashMap<>(Map.of(at + "/kind", "kind", at + "/subject", "subject", at + "/title/da", "titleDa", at + "/title/en", "titleEn",
                at + "/wording", "wording", at + "/feeYear", "feeYear", at + "/amendment/inForceFrom", "inForceFrom", at + "/amendment/operations", "opProvision-0"));
        IntStream.range(0, 50).forEach(i -> fields.put(at + "/amendment/operations/" + i + "/provision", "opProvision-" + i));
        return fields;
    }

    /** For the page that shows what a colleague has written meanwhile: everything that saving this form would replace. */
    List<Row> rows(Words words) {
        Stream<Row> fields = Stream.of(row("kind", words.sayOr("kind." + kind, kind), words), row("subject", words.sayOr("subject." + subject, subject), words),
                row("titleDa", titleDa, words), row("titleEn", titleEn, words), row("wording", wording, words), row("feeYear", feeYear, words),
                row("inForceFrom", inForceFrom, words));
        return Stream.concat(fields, IntStream.range(0, operations.size()).boxed().flatMap(place -> operations.get(place).rows(place + 1, words))).toList();
    }

    /** Its line in an agenda. */
    static Row line(Map<String, Object> item, Words words) {
        return new Row(words.say("item.place", DraftTree.text(item, "number")), DraftTree.text(DraftTree.below(item, "title"), "da"), null);
    }

    private static Row row(String field, String value, Words words) {
        return new Row(words.say("field." + field), value, null);
    }
}
