package dk.samstemt.statutes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Difference;
import dk.samstemt.statutes.amendment.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class RedlinePageTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static Applied applied(Amendment amendment) {
        return (Applied) Amendments.apply(Cases.PROFILE, amendment, Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
    }

    @Test
    void the_redline_of_the_real_amendment_is_a_page_everybody_can_read() throws IOException {
        String danish = RedlinePage.html(applied(Cases.AMENDMENT), DANISH);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("redline.html"), danish);
        CoverageReportTest.accessible(danish, "da");
        CoverageReportTest.accessible(RedlinePage.html(applied(Cases.AMENDMENT), Locale.ENGLISH), "en");
        Document page = CoverageReportTest.parsed(danish);
        assertThat(CoverageReportTest.all(page, "del")).extracting(Element::getTextContent).containsExactly("[udg\u00e5r: 3,125 udg\u00e5r slut]", "[udg\u00e5r: 2018-tal udg\u00e5r slut]", "[udg\u00e5r: 5.693.750 udg\u00e5r slut]");
        assertThat(CoverageReportTest.all(page, "ins")).extracting(Element::getTextContent).containsExactly("[inds\u00e6ttes: 2,820 inds\u00e6ttes slut]", "[inds\u00e6ttes: 2024-tal inds\u00e6ttes slut]", "[inds\u00e6ttes: 5.358.122 inds\u00e6ttes slut]");
        assertThat(danish).contains("<h2>\u00a7 6 stk. 2</h2>", "Version 2".toLowerCase(Locale.ROOT), "<td>3,125 kr. pr. indbygger</td>", "<td>2,820 kr. pr. indbygger</td>", "<td>5.693.750 kr.</td>", "<td>5.358.122 kr.</td>", "<td>2018</td>", "Kontingent fra Region Hovedstaden: sats pr. indbygger", "mandag den 1. januar 2024");
    }

    @Test
    void change_is_told_by_more_than_colour_and_in_the_readers_language() {
        String fragment = RedlinePage.fragment(Difference.of("a < b", "a & b"), Locale.ENGLISH);
        assertThat(fragment).isEqualTo("a <del><span class=\"unseen\" lang=\"en\">[deleted: </span>&lt;<span class=\"unseen\" lang=\"en\"> end of deletion]</span></del>"
                + "<ins><span class=\"unseen\" lang=\"en\">[inserted: </span>&amp;<span class=\"unseen\" lang=\"en\"> end of insertion]</span></ins> b");
        assertThat(RedlinePage.html(applied(Cases.AMENDMENT), DANISH)).contains("text-decoration: line-through", "text-decoration: underline");
    }

    @Test
    void a_decision_rule_stands_in_the_table_as_it_is_written() {
        String before = Json.text(Cases.PROFILE.decisionRules().stream().filter(rule -> rule.id().equals("assembly.physical")).findFirst().orElseThrow().rule());
        String after = Json.text(Cases.PROFILE.decisionRules().stream().filter(rule -> rule.id().equals("assembly.written")).findFirst().orElseThrow().rule());
        String page = RedlinePage.html(applied(new Amendment(1, List.of(Operation.setDecisionRule("4.6", "assembly.physical", before, after)))), Locale.ENGLISH);
        assertThat(CoverageReportTest.all(CoverageReportTest.parsed(page), "td")).extracting(Element::getTextContent).contains(before, after);
    }

    @Test
    void an_amendment_of_words_alone_has_no_table_of_figures() {
        String page = RedlinePage.html(applied(new Amendment(1, List.of(Operation.replaceText("1.1", "hedder", "kaldes")))), Locale.ENGLISH);
        assertThat(page).doesNotContain("<table>").contains("Changes of version 2");
    }
}
