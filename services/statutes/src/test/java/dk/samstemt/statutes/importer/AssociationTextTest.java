package dk.samstemt.statutes.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The association's own text. It is no part of the project: the tests look for it beside the checkout, or where the system property
 * {@code samstemt.association} or the variable {@code SAMSTEMT_ASSOCIATION} says, and are skipped where it is not.
 */
class AssociationTextTest {

    private static final String FILE = "vedtaegter-2019-02-07.txt";
    private static Imported text;

    @BeforeAll
    static void read() throws IOException {
        Path file = folder().resolve(FILE);
        Assumptions.assumeTrue(Files.isRegularFile(file), "the association's own text is not here: " + file + "; name its folder by -Dsamstemt.association=");
        text = (Imported) StatutesImporter.read(Files.readString(file));
    }

    private static Path folder() {
        String named = System.getProperty("samstemt.association", System.getenv("SAMSTEMT_ASSOCIATION"));
        return named != null ? Path.of(named) : root(Path.of("").toAbsolutePath()).resolveSibling("shared").resolve("association");
    }

    private static Path root(Path module) {
        Path root = module;
        while (root.getParent() != null && !Files.isDirectory(root.resolve("bpmn"))) {
            root = root.getParent();
        }
        return root;
    }

    private static List<TextFinding> found(FindingCode code) {
        return text.findings().stream().filter(finding -> finding.code() == code).toList();
    }

    @Test
    void every_section_from_1_to_12_and_every_paragraph_is_in_place() {
        assertThat(text.provisions()).extracting(ImportedProvision::id).containsExactly("1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "4.2",
                "4.3", "4.4", "4.5", "4.6", "4.7", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "5.10", "5.11", "6.1", "6.2", "6.3",
                "6.4", "7.1", "7.2", "7.3", "8.1", "8.2", "8.3", "8.4", "9.1", "10.1", "11.1", "11.2", "12.1", "12.2", "12.3", "12.4", "12.5");
        assertThat(text.provisions()).allSatisfy(provision -> assertThat(provision.text()).isNotBlank());
    }

    @Test
    void the_shipped_profile_has_the_same_provisions_under_the_same_numbers_and_headings() {
        assertThat(text.provisions()).extracting(ImportedProvision::id).isEqualTo(Cases.PROFILE.provisions().stream().map(Provision::id).toList());
        assertThat(text.provisions()).allSatisfy(own -> {
            Provision shipped = Cases.PROFILE.provision(own.id()).orElseThrow();
            assertThat(own.number()).isEqualTo(shipped.number());
            assertThat(own.heading()).isEqualTo(shipped.heading());
        });
    }

    @Test
    void nothing_of_the_text_is_lost() throws IOException {
        String all = String.join("\n", text.title(), joined(text.preamble()), String.join("\n", text.provisions().stream().map(ImportedProvision::text).toList()),
                joined(text.closing()));
        for (String line : Files.readAllLines(folder().resolve(FILE))) {
            String words = line.strip().replaceAll("^(\u00a7 ?\\d+|Stk\\. \\d+:?) ", "");
            boolean heading = text.provisions().stream().anyMatch(provision -> provision.heading().equals(words));
            assertThat(heading || all.contains(words)).as(line).isTrue();
        }
    }

    private static String joined(List<TextBlock> blocks) {
        return String.join("\n", blocks.stream().map(TextBlock::written).toList());
    }

    @Test
    void the_defects_of_the_text_are_kept_and_shown_with_their_lines() {
        assertThat(found(FindingCode.SECTION_SIGN_WITHOUT_SPACE)).extracting(TextFinding::line).containsExactly(43, 60, 80, 101);
        assertThat(found(FindingCode.UNUSUAL_PARAGRAPH_MARK)).singleElement().satisfies(found -> {
            assertThat(found.provision()).isEqualTo("3.3");
            assertThat(found.line()).isEqualTo(39);
            assertThat(found.words()).isEqualTo("Stk. 3:");
        });
        assertThat(found(FindingCode.TWO_SPELLINGS)).filteredOn(found -> found.words().toLowerCase(java.util.Locale.ROOT).startsWith("kommunekontakt"))
                .extracting(TextFinding::line).containsExactly(72, 74, 74, 76, 83, 86);
        assertThat(found(FindingCode.PAGE_FOOTER)).singleElement().satisfies(found -> {
            assertThat(found.provision()).isEqualTo("11.2");
            assertThat(found.line()).isEqualTo(194);
        });
        assertThat(found(FindingCode.REFERENCE_DOUBTFUL)).singleElement().satisfies(found -> {
            assertThat(found.provision()).isEqualTo("12.3");
            assertThat(found.words()).isEqualTo("stk. 1");
        });
        assertThat(found(FindingCode.TABLE)).singleElement().extracting(TextFinding::provision).isEqualTo("5.5");
        assertThat(found(FindingCode.SEVERAL_WORDS_FOR_ONE)).singleElement().extracting(TextFinding::other).isEqualTo("region, regionsr\u00e5d, medlem");
        assertThat(found(FindingCode.UNNUMBERED_PARAGRAPH)).extracting(TextFinding::provision).contains("2.1", "2.2", "4.2", "5.5", "6.1", "10.1", "11.2", "12.3");
        assertThat(found(FindingCode.REFERENCE_TO_NOTHING)).isEmpty();
    }

    @Test
    void the_footer_and_the_misspelling_still_stand_where_they_stood() {
        assertThat(text.provision("11.2").orElseThrow().text()).contains("\n7. februar 2019\n");
        assertThat(text.provision("4.6").orElseThrow().text()).contains("kommunekontakt\u00e5d,");
        assertThat(text.provision("5.5").orElseThrow().blocks()).filteredOn(block -> block.kind() == BlockKind.TABLE_ROW).hasSize(6);
    }
}
