package dk.samstemt.statutes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every row of the report's tables: which rule, which sentence, which reading, which provision. */
class CoverageTablesTest {

    private static final Profile PROFILE = Cases.PROFILE;
    private static final Messages MESSAGES = Messages.of(PROFILE, Locale.ENGLISH);
    private final Document page = CoverageReportTest.parsed(CoverageReport.html(PROFILE, Locale.ENGLISH));

    private static List<Element> children(Element element, String name) {
        return IntStream.range(0, element.getElementsByTagName(name).getLength()).mapToObj(i -> (Element) element.getElementsByTagName(name).item(i)).toList();
    }

    private static List<List<String>> rows(Element table) {
        Element body = children(table, "tbody").get(0);
        return children(body, "tr").stream().map(row -> {
            List<String> cells = new ArrayList<>(children(row, "th").stream().map(Element::getTextContent).toList());
            children(row, "td").forEach(cell -> cells.add(cell.getTextContent().replace("\n", "")));
            return cells;
        }).toList();
    }

    private static String chosen(Interpretation found) {
        return found.readings().stream().filter(reading -> reading.code().equals(found.reading())).findFirst().orElseThrow().text().get("en");
    }

    private static List<String> expected(String rule) {
        List<Interpretation> relied = Reliances.of(rule).stream().flatMap(id -> PROFILE.interpretation(id).stream()).toList();
        return List.of(rule, MESSAGES.rule(rule).orElseThrow(), relied.isEmpty() ? MESSAGES.say("coverage.none")
                : String.join("", relied.stream().map(found -> found.id() + ": " + chosen(found)).toList()));
    }

    @Test
    void under_each_provision_stand_its_rules_in_order_with_sentence_and_readings() {
        for (Element article : CoverageReportTest.all(page, "article")) {
            Provision provision = PROFILE.provision(article.getAttribute("aria-labelledby").substring(2)).orElseThrow();
            List<List<String>> wanted = provision.rules().stream().sorted(Coverage.inOrder()).map(CoverageTablesTest::expected).toList();
            assertThat(children(article, "table")).hasSize(wanted.isEmpty() ? 0 : 1);
            if (!wanted.isEmpty()) {
                assertThat(rows(children(article, "table").get(0))).isEqualTo(wanted);
                assertThat(children(article, "caption").get(0).getTextContent()).contains(provision.number());
                assertThat(children(article, "th").subList(0, 3)).allSatisfy(head -> assertThat(head.getAttribute("scope")).isEqualTo("col"));
            }
            assertThat(article.getTextContent()).contains(provision.step() == null ? "" : provision.step().name().get("en"));
        }
        assertThat(CoverageReportTest.all(page, "article")).hasSize(PROFILE.provisions().size());
    }

    @Test
    void each_field_of_law_has_one_table_with_its_own_rules_and_their_provisions() {
        Coverage coverage = new Coverage(PROFILE);
        List<Element> tables = CoverageReportTest.all(page, "table");
        List<String> fields = Coverage.FIELDS.stream().filter(field -> coverage.rules().stream().anyMatch(rule -> rule.startsWith(field + "-"))).toList();
        for (String field : fields) {
            List<List<String>> wanted = coverage.rules().stream().filter(rule -> rule.startsWith(field + "-")).map(rule -> List.of(rule,
                    MESSAGES.rule(rule).orElseThrow(), String.join("", coverage.provisions(rule).stream().map(Provision::number).toList()))).toList();
            assertThat(tables).as(field).filteredOn(table -> rows(table).equals(wanted)).hasSize(1);
        }
        assertThat(CoverageReportTest.all(page, "h3")).extracting(Element::getTextContent)
                .containsAll(fields.stream().map(field -> MESSAGES.say("coverage.field." + field)).toList());
    }

    @Test
    void each_question_stands_once_with_the_reading_chosen_why_and_by_whom() {
        List<List<String>> wanted = PROFILE.interpretations().stream().map(found -> List.of(found.id(), found.question().get("en"), chosen(found),
                found.reason().get("en"), MESSAGES.say("coverage.decided", "by", found.decidedBy(), "day", found.decidedOn().toString()))).toList();
        assertThat(CoverageReportTest.all(page, "table")).filteredOn(table -> rows(table).equals(wanted)).hasSize(1);
    }

    @Test
    void what_is_open_is_listed_and_a_rule_names_the_provisions_it_rests_on_and_no_others() {
        assertThat(CoverageReportTest.all(page, "li")).extracting(Element::getTextContent).anySatisfy(open ->
                assertThat(open).contains(PROFILE.interpretations().get(0).id()));
        assertThat(new Coverage(PROFILE).provisions("GA-7")).isNotEmpty().allMatch(provision -> provision.rules().contains("GA-7"))
                .hasSizeLessThan(PROFILE.provisions().size());
        assertThat(java.util.stream.Stream.of("GA-10", "FEE-1", "GA-2", "MEM-3").sorted(Coverage.inOrder())).containsExactly("MEM-3", "GA-2", "GA-10", "FEE-1");
    }
}
