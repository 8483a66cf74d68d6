package dk.samstemt.notification.letter;

import dk.samstemt.contracts.documents.AnnexName;
import java.util.List;
import java.util.stream.Collectors;

/** What the personal link opens: agenda and annexes, nothing to act with. */
public final class LinkPage {

    private final Addressee to;
    private final Words words;
    private final String portal;

    /**
     * The page for one recipient.
     *
     * @param portal where the party's representative goes on after logging in; empty for none
     */
    public LinkPage(Addressee to, String portal) {
        this.to = to;
        this.words = to.words();
        this.portal = portal;
    }

    /** The page; annexes lead to {@code <here>/annexes/<annex>}. */
    public String html(String here) {
        Letters page = new Letters(to).title(words.say("link.title")).say("link.reading");
        page.add(new Block.Facts(List.of(page.fact("fact.assembly", to.association()), page.fact("fact.day", to.fullDay()),
                page.fact("fact.form", words.say("form." + to.notice().form())), page.fact("fact.deadline", to.deadline()))));
        Agenda agenda = new Agenda(words);
        page.heading("notice.how").paragraph(words.of(to.notice().howToState())).heading("notice.agenda");
        agenda.items(to.notice().items()).forEach(page::add);
        page.heading("notice.annexes").add(agenda.annexes(to.notice().annexes()));
        Letter letter = page.letter(words.say("link.title"), "notice.summaryTitle", summary());
        return letter.html().replace("<hr ", onward() + links(here) + "<hr ");
    }

    /** To act one logs in: the portal leads from its login to the assembly's page, and this link changes nothing. */
    private String onward() {
        return portal.isEmpty() ? "" : "<p><a href=\"" + Html.escape(portal) + "\">" + Html.escape(words.say("link.portal")) + "</a></p>\n";
    }

    private String links(String here) {
        return to.notice().annexes().stream().map(annex -> link(here, annex)).collect(Collectors.joining());
    }

    private static String link(String here, AnnexName annex) {
        return "<p><a href=\"" + Html.escape(here + "/annexes/" + annex.annex()) + "\">" + Html.escape(annex.fileName()) + "</a></p>\n";
    }

    private String summary() {
        Addressee other = to.inOtherLanguage();
        return other.words().say("link.reading");
    }
}
