package dk.samstemt.statutes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How a page is put together: what stands in a line and what by itself, and how a reader finds the way in it. */
class MarkupTest {

    private static Document page(Profile profile) {
        return CoverageReportTest.parsed(CoverageReport.html(profile, Locale.ENGLISH));
    }

    private static List<String> links(Element element) {
        return IntStream.range(0, element.getElementsByTagName("a").getLength())
                .mapToObj(i -> ((Element) element.getElementsByTagName("a").item(i)).getAttribute("href")).toList();
    }

    @Test
    void a_link_goes_on_in_its_line_and_a_paragraph_ends_it() {
        assertThat(new Markup().link("a", "b").text(", c").put("p", "d").put("span", "e").toString())
                .isEqualTo("<a href=\"#a\">b</a>, c<p>d</p>\n<span>e</span>");
    }

    @Test
    void a_blank_line_is_no_paragraph() {
        assertThat(new Markup().paragraphs("p", "a\n\n  \nb").toString()).isEqualTo("<p>a</p>\n<p>b</p>\n");
    }

    @Test
    void the_contents_lead_to_every_section_and_to_every_provision() {
        List<Element> contents = CoverageReportTest.all(page(Cases.PROFILE), "nav").stream().filter(nav -> nav.getAttribute("class").equals("toc")).toList();
        assertThat(contents).singleElement().satisfies(nav -> assertThat(links(nav)).contains("#counts", "#open", "#provisions", "#rules", "#readings")
                .containsAll(Cases.PROFILE.provisions().stream().map(provision -> "#p-" + provision.id()).toList()));
    }

    @Test
    void what_the_association_has_not_decided_is_led_to_one_by_one() {
        List<Element> open = CoverageReportTest.all(page(Cases.PROFILE), "div").stream().filter(div -> div.getAttribute("class").equals("open")).toList();
        assertThat(open).singleElement().satisfies(div -> assertThat(links(div)).containsAll(Cases.PROFILE.interpretations().stream()
                .filter(found -> found.decidedBy().equals("samstemt")).map(Interpretation::id).map(id -> "#r-" + id).toList()).isNotEmpty());
    }

    @Test
    void a_chapter_is_called_by_its_heading_and_where_there_is_none_by_its_number() {
        Profile two = Cases.PROFILE.withProvisions(List.of(new Provision("1.1", "§ 1 stk. 1", "Navn", "x", Handling.INFORMATIVE, List.of()),
                new Provision("2.1", "§ 2 stk. 1", "", "y", Handling.INFORMATIVE, List.of())));
        assertThat(CoverageReportTest.all(page(two), "h3")).extracting(Element::getTextContent).startsWith("Navn", "§ 2 stk. 1");
    }
}
