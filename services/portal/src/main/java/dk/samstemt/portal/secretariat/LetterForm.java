package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.frame.FormErrors;
import org.springframework.util.MultiValueMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A party's letter while it is being registered: it lives in the forms of the pages, and nowhere else.
 *
 * @param saw        newest revision of the party that was seen; 0 when none
 * @param answers    one per item that is decided
 * @param channel    LETTER or EMAIL; empty when nothing is chosen
 * @param receivedOn the day it came, as written; may be empty
 * @param evidence   id of the scan; empty before it is sent
 * @param fileName   what the scan was called
 */
record LetterForm(int saw, List<BallotService.Answer> answers, String channel, String receivedOn, String evidence, String fileName) {

    static final List<String> CHOICES = List.of("ASSENT", "DISSENT", "ABSTENTION");
    static final List<String> CHANNELS = List.of("LETTER", "EMAIL");
    private static final Set<String> DECIDED = Set.of("ELECTION", "APPROVAL", "DECISION");
    private static final int LONGEST_CONDITION = 1000;

    /** The items that a letter answers. */
    static List<AssemblyService.Item> decided(AssemblyService.View view) {
        return view.draft().items().stream().filter(item -> item.kind() != null && DECIDED.contains(item.kind())).toList();
    }

    /** A form with nothing in it. */
    static LetterForm empty(int saw, List<AssemblyService.Item> items) {
        return new LetterForm(saw, items.stream().map(item -> new BallotService.Answer(item.id(), null, "")).toList(), "", "", "", "");
    }

    /** The form as it was sent. */
    static LetterForm of(MultiValueMap<String, String> sent, List<AssemblyService.Item> items) {
        String saw = text(sent, "saw");
        return new LetterForm(saw.matches("\\d{1,6}") ? Integer.parseInt(saw) : 0, items.stream().map(item -> answer(sent, item.id())).toList(),
                CHANNELS.contains(text(sent, "channel")) ? text(sent, "channel") : "", text(sent, "receivedOn"), text(sent, "evidence"), text(sent, "fileName"));
    }

    private static BallotService.Answer answer(MultiValueMap<String, String> sent, String item) {
        String choice = text(sent, "choice-" + item);
        return new BallotService.Answer(item, CHOICES.contains(choice) ? choice : null, text(sent, "condition-" + item));
    }

    /** Browsers write line ends as two characters, services count one. */
    private static String text(MultiValueMap<String, String> sent, String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    /** The same with a scan that has been taken. */
    LetterForm with(String scan, String name) {
        return new LetterForm(saw, answers, channel, receivedOn, scan, name);
    }

    /** The same as an answer to what stands now. */
    LetterForm seeing(int revision) {
        return new LetterForm(revision, answers, channel, receivedOn, evidence, fileName);
    }

    /** What is chosen for an item. */
    public BallotService.Answer on(String item) {
        return answers.stream().filter(answer -> answer.item().equals(item)).findFirst().orElseThrow();
    }

    /** What is missing or wrong, but for the scan. */
    FormErrors faults(Words words, LocalDate today) {
        FormErrors errors = FormErrors.none();
        for (BallotService.Answer answer : answers) {
            errors = answer.choice() == null ? errors.and("choice-" + answer.item(), words.say("register.fault.choice", answer.item().replaceAll("\\D", ""))) : errors;
            errors = answer.condition().length() > LONGEST_CONDITION ? errors.and("condition-" + answer.item(), words.say("register.fault.long")) : errors;
        }
        errors = channel.isEmpty() ? errors.and("channel", words.say("register.fault.channel")) : errors;
        return receivedOn.isEmpty() || cameBy(today) ? errors : errors.and("receivedOn", words.say("register.fault.day"));
    }

    private boolean cameBy(LocalDate today) {
        try {
            return !LocalDate.parse(receivedOn).isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The day it came; null where nobody wrote it down. */
    public LocalDate came() {
        return receivedOn.isEmpty() ? null : LocalDate.parse(receivedOn);
    }

    /** What is sent; everything has been checked. */
    BallotService.Registration sent() {
        return new BallotService.Registration(saw, answers.stream().map(answer -> new BallotService.Answer(answer.item(), answer.choice(),
                answer.condition().isEmpty() ? null : answer.condition())).toList(), channel, came(), evidence);
    }

    /** Everything as hidden fields. */
    public List<Map.Entry<String, String>> carried() {
        Stream<Map.Entry<String, String>> chosen = answers.stream().flatMap(answer -> Stream.of(
                Map.entry("choice-" + answer.item(), answer.choice() == null ? "" : answer.choice()), Map.entry("condition-" + answer.item(), answer.condition())));
        Stream<Map.Entry<String, String>> rest = Stream.of(Map.entry("saw", String.valueOf(saw)), Map.entry("channel", channel),
                Map.entry("receivedOn", receivedOn), Map.entry("evidence", evidence), Map.entry("fileName", fileName));
        return Stream.concat(chosen, rest).filter(field -> !field.getValue().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "LetterForm[sealed]";
    }
}
