package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.text.Html;
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
        notice.items().forEach(section::item);
        if (!notice.annexes().isEmpty()) {
            section.annexes(notice);
        }
    }

    private void item(ItemText item) {
        html.text("h3", item.number() + ". " + words.pick(item.title()));
        html.text("p", "kind", words.say("item.kind." + item.kind()));
        if (item.wording() != null) {
            html.text("p", item.wording());
        }
        if (item.before() != null) {
            wording(words.say("item.before", item.provision()), item.before());
        }
        if (item.after() != null) {
            wording(item.before() == null ? words.say("item.inserted", item.provision()) : words.say("item.after"), item.after());
        } else if (item.before() != null) {
            html.text("p", words.say("item.repealed"));
        }
    }

    private void wording(String label, String text) {
        html.open("div", "wording").text("p", "label", label).text("p", text).close("div");
    }

    private void annexes(NoticeDocument notice) {
        html.text("h2", words.say("notice.annexes")).open("table", "").open("thead", "").open("tr", "");
        html.column(words.say("notice.annex")).column(words.say("notice.annex.size")).column(words.say("notice.annex.digest"));
        html.close("tr").close("thead").open("tbody", "");
        notice.annexes().forEach(this::annex);
        html.close("tbody").close("table");
    }

    private void annex(AnnexName annex) {
        html.open("tr", "").text("td", annex.fileName());
        html.text("td", Math.max(1, annex.bytes() / KILOBYTE) + " kB").text("td", "digest", annex.sha256()).close("tr");
    }
}
