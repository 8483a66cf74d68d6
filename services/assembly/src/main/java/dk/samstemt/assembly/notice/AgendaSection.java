package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Proposal;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;

/** Agenda and annexes of a letter. */
final class AgendaSection {

    private static final long KILOBYTE = 1024;

    private final Html html;
    private final Words words;

    private AgendaSection(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    static void write(Html html, NoticeDocument notice, Words words) {
        AgendaSection section = new AgendaSection(html, words);
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
        html.text("h2", words.say("notice.annexes")).open("table", "annexes").open("thead", "").open("tr", "");
        html.column(words.say("notice.annex")).column(words.say("notice.annex.size")).column(words.say("notice.annex.digest"));
        html.close("tr").close("thead").open("tbody", "");
        for (int number = 1; number <= notice.annexes().size(); number++) {
            annex(number, notice.annexes().get(number - 1));
        }
        html.close("tbody").close("table");
    }

    private void annex(int number, AnnexName annex) {
        html.open("tr", "").row(words.say("notice.annex.name", number, annex.fileName()));
        html.text("td", Math.max(1, annex.bytes() / KILOBYTE) + " kB").text("td", "digest", annex.sha256()).close("tr");
    }
}
