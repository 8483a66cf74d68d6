package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Style;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.CancellationDocument;
import dk.samstemt.contracts.documents.Recipient;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The letter that tells the parties of a cancellation. Pure. */
final class CancellationPage {

    private final CancellationDocument document;
    private final Words words;
    private final Html html = new Html();

    private CancellationPage(CancellationDocument document, Words words) {
        this.document = document;
        this.words = words;
    }

    /**
     * The letter in a language.
     *
     * @param dated the civil day it goes out
     */
    static Page of(CancellationDocument document, LocalDate dated, Words words) {
        return new CancellationPage(document, words).page(dated);
    }

    private Page page(LocalDate dated) {
        String assembly = words.say("assembly." + document.kind() + "." + document.form());
        String title = words.say("cancellation.title", assembly);
        String day = Dates.day(LocalDate.parse(document.day()), words);
        String association = words.pick(document.associationName());
        html.text("p", "association", association);
        address(dated);
        html.text("h1", title);
        html.text("p", words.say("cancellation.told", assembly, association, day));
        html.text("p", words.say("cancellation.by", words.pick(document.by()), words.pick(document.provision())));
        html.text("h2", words.say("cancellation.reason")).text("p", words.pick(document.reason()));
        html.text("h2", words.say("cancellation.consequences")).text("p", words.pick(document.statements()));
        html.text("p", words.say("cancellation.contact"));
        html.open("div", "signature").text("p", words.say("notice.regards")).text("p", words.pick(document.signature())).close("div");
        String footer = words.say("cancellation.footer", association, day);
        return new Page(title, html.document(words, title, Style.sheet(footer, words.say("page"), words.say("of"))));
    }

    private void address(LocalDate dated) {
        html.open("div", "to").text("p", "label", words.say("notice.to"));
        html.text("p", document.recipients().stream().map(Recipient::name).map(words::pick).collect(Collectors.joining("\n")));
        html.close("div").text("p", "dated", Dates.day(dated, words));
    }
}
