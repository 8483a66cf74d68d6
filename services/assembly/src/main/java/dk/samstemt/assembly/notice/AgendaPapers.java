package dk.samstemt.assembly.notice;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.text.Dates;
import dk.samstemt.assembly.text.Html;
import dk.samstemt.assembly.text.Page;
import dk.samstemt.assembly.text.Style;
import dk.samstemt.assembly.text.Words;
import dk.samstemt.contracts.documents.NoticeDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The agenda of a convened assembly as a page of its own: what the letter says of items and annexes, without its address and greeting. */
@Component
public class AgendaPapers {

    private final Gathering gathering;
    private final Law law;

    AgendaPapers(Gathering gathering, Law law) {
        this.gathering = gathering;
        this.law = law;
    }

    /** The page in a language, given the page of the folder on which each annex begins, or nothing; the assembly is no draft. */
    public Function<List<Integer>, Page> agenda(AssemblyRow row, Words words) {
        NoticeDocument notice = NoticeDocuments.of(gathering.of(row, law.version(row.ref().association(), row.statutesVersion())));
        return begins -> page(notice, words, begins);
    }

    static Page page(NoticeDocument notice, Words words, List<Integer> begins) {
        Html html = new Html();
        String assembly = words.say("assembly." + notice.kind() + "." + notice.form());
        String title = words.say("pack.title", assembly);
        html.text("p", "association", words.pick(notice.associationName())).text("h1", title);
        html.text("p", words.say("pack.day", Dates.day(LocalDate.parse(notice.day()), words)));
        html.text("p", words.say("notice.purpose", words.pick(notice.purpose())));
        if (!notice.deadlineText().isEmpty()) {
            html.text("p", words.say("notice.deadline", words.pick(notice.deadlineText())));
        }
        AgendaSection.write(html, notice, words, begins);
        return new Page(title, html.document(words, title, Style.inFolder()));
    }
}
