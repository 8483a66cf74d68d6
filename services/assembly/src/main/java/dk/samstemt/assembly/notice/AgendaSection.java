package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Proposal;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import java.util.List;

/** Agenda and annexes of a letter. */
final class AgendaSection {

    private static final long KILOBYTE = 1024;

    private final Html html;
    private final Words words;
    private final List<Integer> begins;

    private AgendaSection(Html html, Words words, List<Integer> begins) {
        this.html = html;
        this.words = words;
        this.begins = begins;
    }

    static void write(Html html, NoticeDocument notice, Words words) {
        write(html, notice, words, List.of());
    }

    /** {@code begins} says on which page of a folder each annex begins; empty where it is in none. */
    static void write(Html html, NoticeDocument notice, Words words, List<Integer> begins) {
        AgendaSection section = new AgendaSection(html, words, begins);
        html.text("h2", words.say("notice.agenda"));
        if (!words.say("notice.agenda.language").isEmpty()) {
            html.text("p", "kind", words.say("notice.agenda.language"));
        }
        notice.items().forEach(section::item);
        if (!notice.annexes().isEmpty()) {
            section.annexes(notice);
        }
    }

    private void item(ItemText item) {
        html.text("h3", item.number() + ". " + words.pick(item.title()));
        html.text("p", "kind", words.say("item.kind." + item.kind()));
        Proposal.write(html, item, words);
    }

    private void annexes(NoticeDocument notice) {
        html.text("h2", words.say("notice.annexes")).open("table", begins.isEmpty() ? "annexes" : "annexes paged").open("thead", "").open("tr", "");
        html.column(words.say("notice.annex"));
        if (!begins.isEmpty()) {
            html.column(words.say("page"));
        }
        html.column(words.say("notice.annex.size")).column(words.say("notice.annex.digest"));
        html.close("tr").close("thead").open("tbody", "");
        for (int number = 1; number <= notice.annexes().size(); number++) {
            annex(number, notice.annexes().get(number - 1));
        }
        html.close("tbody").close("table");
    }

    private void annex(int number, AnnexName annex) {
        html.open("tr", "").row(words.say("notice.annex.name", number, annex.fileName()));
        if (!begins.isEmpty()) {
            html.text("td", String.valueOf(begins.get(number - 1)));
        }
        html.text("td", Math.max(1, annex.bytes() / KILOBYTE) + " kB").text("td", "digest", annex.sha256()).close("tr");
    }
}
