package dk.samstemt.statutes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Provision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds the coverage and writes its report into the build's folder, in Danish and, beside it, in English. */
class CoverageReportTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html.replace("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(html, e);
        }
    }

    static List<Element> all(Document page, String... names) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = page.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            if (List.of(names).contains(nodes.item(i).getNodeName())) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    /** What WCAG asks of any page of the house. */
    static void accessible(String html, String language) {
        Document page = parsed(html);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(all(page, "title")).singleElement().satisfies(title -> assertThat(title.getTextContent()).isNotBlank());
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "main")).singleElement().satisfies(main -> assertThat(main.getAttribute("id")).isEqualTo("main"));
        assertThat(all(page, "a").get(0).getAttribute("href")).isEqualTo("#main");
        int level = 1;
        for (Element heading : all(page, "h1", "h2", "h3", "h4", "h5")) {
            int own = heading.getNodeName().charAt(1) - '0';
            assertThat(own).as(heading.getTextContent()).isLessThanOrEqualTo(level + 1);
            level = own;
        }
        assertThat(all(page, "table")).allSatisfy(table -> assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1));
        assertThat(all(page, "th")).allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("col", "row"));
        List<String> ids = all(page, all(page)).stream().toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page, "a")).allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(html).contains("prefers-color-scheme: dark", "@media print", "name=\"viewport\"");
        assertThat(html.substring(html.indexOf("<body>"))).doesNotContain("{", "}");
    }

    private static List<Element> all(Document page) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = page.getElementsByTagName("*");
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<String> all(Document page, List<Element> elements) {
        return elements.stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
    }

    @Test
    void the_report_is_written_in_both_languages_and_can_be_read_by_everybody() throws IOException {
        String danish = CoverageReport.html(Cases.PROFILE, DANISH);
        String english = CoverageReport.html(Cases.PROFILE, Locale.ENGLISH);
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("coverage-report.html"), danish);
        Files.writeString(target.resolve("coverage-report-en.html"), english);
        accessible(danish, "da");
        accessible(english, "en");
    }

    @Test
    void every_provision_stands_there_with_its_words_its_mark_and_its_rules() {
        for (Locale locale : List.of(DANISH, Locale.ENGLISH)) {
            String text = parsed(CoverageReport.html(Cases.PROFILE, locale)).getDocumentElement().getTextContent();
            assertThat(Cases.PROFILE.provisions()).allSatisfy(provision -> {
                assertThat(text).contains(provision.number(), provision.text().lines().findFirst().orElseThrow());
                assertThat(provision.rules()).allSatisfy(rule -> assertThat(text).contains(rule));
            });
            assertThat(Cases.PROFILE.interpretations()).allSatisfy(found -> assertThat(text).contains(found.question().get(locale.getLanguage())));
        }
        assertThat(CoverageReport.html(Cases.PROFILE, DANISH)).contains("Automatiseret", "Trin: Godkend beslutningsreferatet.", "Udt\u00f8mt l\u00f8rdag den 1. januar 2022.", "<a href=\"#r-A-2\">A-2</a>");
    }

    @Test
    void the_counts_at_the_top_are_those_of_the_profile() {
        Coverage coverage = new Coverage(Cases.PROFILE);
        assertThat(coverage.count(Handling.AUTOMATED) + coverage.count(Handling.PEOPLE) + coverage.count(Handling.INFORMATIVE)).isEqualTo(Cases.PROFILE.provisions().size());
        List<Element> figures = all(parsed(CoverageReport.html(Cases.PROFILE, Locale.ENGLISH)), "td").stream().filter(cell -> cell.getAttribute("class").equals("figure")).toList();
        assertThat(figures).extracting(Element::getTextContent).containsExactly(String.valueOf(coverage.count(Handling.AUTOMATED)), String.valueOf(coverage.count(Handling.PEOPLE)),
                String.valueOf(coverage.count(Handling.INFORMATIVE)), String.valueOf(Cases.PROFILE.provisions().size()), String.valueOf(coverage.rules().size()),
                String.valueOf(Cases.PROFILE.interpretations().size()));
        assertThat(coverage.rules()).isSortedAccordingTo(Coverage.inOrder()).first().asString().startsWith("MEM-");
    }

    @Test
    void every_provision_of_the_shipped_profiles_has_its_mark() {
        for (String name : ProfileReader.shippedNames()) {
            Profile profile = ProfileReader.read(ProfileReader.shipped(name));
            assertThat(new Coverage(profile).unmarked()).as(name).isEmpty();
            accessible(CoverageReport.html(profile, DANISH), "da");
        }
    }

    @Test
    void a_provision_without_a_mark_and_a_rule_nobody_knows_are_shown_as_open() {
        List<Provision> bare = new ArrayList<>(Cases.PROFILE.provisions());
        bare.set(0, new Provision("1.1", "\u00a7 1 stk. 1", "Navn", "Den hedder <b>&.", Handling.PEOPLE, List.of("GA-199")));
        Profile profile = Cases.PROFILE.withProvisions(bare);
        assertThat(new Coverage(profile).unmarked()).extracting(Provision::id).containsExactly("1.1");
        String html = CoverageReport.html(profile, Locale.ENGLISH);
        assertThat(html).contains("the mark says neither rule nor step", "The rule GA-199 is named but nothing is known of it", "Den hedder &lt;b&gt;&amp;.", "(no sentence)");
        accessible(html, "en");
        assertThat(new Coverage(Cases.PROFILE.withProvisions(List.of(new Provision("1.1", "1", "", "x", Handling.AUTOMATED, List.of())))).unmarked()).hasSize(1);
        assertThat(new Coverage(Cases.PROFILE.withProvisions(List.of(new Provision("1.1", "1", "", "x", Handling.INFORMATIVE, List.of())))).unmarked()).isEmpty();
    }

    @Test
    void where_nothing_is_open_the_report_says_so() {
        List<Interpretation> decided = Cases.PROFILE.interpretations().stream().map(found -> new Interpretation(found.id(), found.question(), found.reading(), found.readings(),
                found.reason(), "generalforsamlingen", found.decidedOn())).toList();
        Profile known = Cases.PROFILE.withProvisions(List.of(Cases.PROFILE.provision("11.1").orElseThrow()));
        assertThat(CoverageReport.html(known.withInterpretations(decided), Locale.ENGLISH)).contains("<li>Nothing.</li>");
        assertThat(CoverageReport.html(known, Locale.ENGLISH)).doesNotContain("<li>Nothing.</li>").contains("readings are those the profile came with");
        assertThat(CoverageReport.html(known.withInterpretations(List.of()), Locale.ENGLISH)).contains("<li>Nothing.</li>", "<p>None</p>");
    }

    @Test
    void every_reliance_names_a_rule_with_a_sentence_and_readings_of_the_shipped_profile_and_none_is_left_out() {
        List<String> used = Reliances.rules().stream().flatMap(rule -> Reliances.of(rule).stream()).distinct().toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(Cases.PROFILE.interpretations().stream().map(Interpretation::id).toList());
        assertThat(Reliances.of("GA-7")).containsExactly("A-1", "A-2");
        assertThat(Reliances.of("GA-6")).isEmpty();
    }
}
