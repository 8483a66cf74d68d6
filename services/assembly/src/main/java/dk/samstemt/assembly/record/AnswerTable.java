package dk.samstemt.assembly.record;

import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.PartyAnswer;
import java.time.ZoneId;
import java.util.List;

/** Who stated what and when, as a table. */
final class AnswerTable {

    private AnswerTable() {
    }

    static void write(Html html, List<PartyAnswer> answers, ZoneId zone, Words words) {
        html.text("h3", words.say("record.statements")).open("table", "answers").open("thead", "").open("tr", "");
        html.column(words.say("record.party")).column(words.say("record.statement")).column(words.say("record.given"));
        html.close("tr").close("thead").open("tbody", "");
        answers.forEach(answer -> row(html, answer, zone, words));
        html.close("tbody").close("table");
    }

    private static void row(Html html, PartyAnswer answer, ZoneId zone, Words words) {
        html.open("tr", "").row(words.pick(answer.name())).text("td", choice(answer, words));
        html.text("td", answer.receivedAt() == null ? "–" : Dates.second(answer.receivedAt(), zone, words)).close("tr");
    }

    private static String choice(PartyAnswer answer, Words words) {
        String choice = words.say("record.choice." + (answer.choice() == null ? "silent" : answer.choice()));
        String conditional = answer.conditional() ? words.say("record.conditional", choice) : choice;
        return answer.channel() == null ? conditional : words.say("record.registered." + answer.channel(), conditional);
    }
}
