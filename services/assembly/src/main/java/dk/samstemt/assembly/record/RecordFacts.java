package dk.samstemt.assembly.record;

import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.PartyAnswer;
import dk.samstemt.contracts.documents.RecordDocument;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The head of the record: day, form, convening, deadline, and who took part. */
final class RecordFacts {

    private final Html html;
    private final Words words;

    private RecordFacts(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    static void write(Html html, RecordDocument record, String form, ZoneId zone, Words words) {
        html.open("table", "facts").open("tbody", "");
        new RecordFacts(html, words).rows(record, form, zone);
        html.close("tbody").close("table");
    }

    private void rows(RecordDocument record, String form, ZoneId zone) {
        LocalDate day = LocalDate.parse(record.day());
        row("record.day", Dates.day(day, words));
        row("record.form", words.say("record.form." + form));
        row("record.convened", words.pick(record.convening()));
        boolean endOfDay = record.deadline().equals(day.plusDays(1).atStartOfDay(zone).toInstant());
        String deadline = Dates.moment(record.deadline(), zone, words);
        row("record.deadline", endOfDay ? words.say("record.held", Dates.day(day, words), deadline) : words.say("record.held.before", deadline));
        List<PartyAnswer> answers = record.outcomes().stream().map(outcome -> outcome.answers()).filter(list -> !list.isEmpty())
                .findFirst().orElse(List.of());
        row("record.participants", names(answers, answer -> answer.choice() != null));
        row("record.silent", names(answers, answer -> answer.choice() == null));
    }

    private String names(List<PartyAnswer> answers, Predicate<PartyAnswer> chosen) {
        return answers.stream().filter(chosen).map(answer -> words.pick(answer.name())).collect(Collectors.joining(", "));
    }

    private void row(String label, String text) {
        if (!text.isEmpty()) {
            html.open("tr", "").row(words.say(label)).text("td", text).close("tr");
        }
    }
}
