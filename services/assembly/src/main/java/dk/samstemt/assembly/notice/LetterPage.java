package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Style;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.Recipient;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The letter of a notice, as an association sends it. Pure. */
public final class LetterPage {

    private final NoticeDocument notice;
    private final LocalDate dated;
    private final Words words;
    private final Html html = new Html();

    private LetterPage(NoticeDocument notice, LocalDate dated, Words words) {
        this.notice = notice;
        this.dated = dated;
        this.words = words;
    }

    /**
     * The letter in a language.
     *
     * @param dated the civil day it goes out
     */
    public static Page of(NoticeDocument notice, LocalDate dated, Words words) {
        return new LetterPage(notice, dated, words).page();
    }

    private Page page() {
        String assembly = words.say("assembly." + notice.kind() + "." + notice.form());
        String title = words.say("notice.title", assembly);
        html.text("p", "association", words.pick(notice.associationName()));
        address();
        html.text("h1", title);
        replaces();
        opening(assembly);
        deadline();
        AgendaSection.write(html, notice, words);
        html.text("p", words.say("notice.after")).text("p", words.say("notice.contact"));
        signature();
        String footer = words.say("notice.footer", words.pick(notice.associationName()), Dates.day(LocalDate.parse(notice.day()), words));
        return new Page(title, html.document(words, title, Style.sheet(footer, words.say("page"), words.say("of"))));
    }

    private void address() {
        html.open("div", "to").text("p", "label", words.say("notice.to"));
        html.text("p", notice.recipients().stream().map(Recipient::name).map(words::pick).collect(Collectors.joining("\n")));
        html.close("div").text("p", "dated", Dates.day(dated, words));
    }

    private void replaces() {
        if (notice.replaces() != null) {
            html.text("p", words.say("notice.replaces", Dates.day(LocalDate.parse(notice.replaces().day()), words)));
        }
    }

    private void opening(String assembly) {
        html.text("p", words.say("notice.convene", words.pick(notice.basis()), assembly, words.pick(notice.associationName()),
                Dates.day(LocalDate.parse(notice.day()), words), words.pick(notice.basisProvision())));
        html.text("p", words.say("notice.purpose", words.pick(notice.purpose())));
        html.text("p", words.say("notice.form." + notice.form()));
    }

    private void deadline() {
        html.text("h2", words.say("notice.deadline.heading")).open("div", "deadline");
        if (!notice.deadlineText().isEmpty()) {
            html.text("p", "moment", words.say("notice.deadline", words.pick(notice.deadlineText())));
            html.text("p", endOfDay() ? words.say("notice.deadline.means", Dates.day(LocalDate.parse(notice.day()).plusDays(1), words))
                    : words.say("notice.deadline.means.before"));
        }
        html.text("p", words.pick(notice.howToState()));
        html.text("p", words.pick(notice.silence()));
        html.close("div");
    }

    private boolean endOfDay() {
        return words.pick(notice.deadlineText()).equals(words.say("notice.deadline.moment", Dates.day(LocalDate.parse(notice.day()), words)));
    }

    private void signature() {
        html.open("div", "signature").text("p", words.say("notice.regards"));
        html.text("p", words.pick(notice.signature())).close("div");
    }
}
