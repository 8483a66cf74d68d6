package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.PartyClass;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.RulingKind;
import dk.samstemt.statutes.text.Explainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A third association, written only as data: two thirds of the stages, more than half of the towns, and at least one for in each. It
 * decides with the code there is, and that code names no association, party or class of any.
 */
class ThirdAssociationTest {

    private static final Profile PROFILE = ProfileReader.read(bytes());
    private static final Statutes LAW = Statutes.of(PROFILE);
    private static final LocalDate DAY = LocalDate.parse("2022-05-10");

    @Test
    @SuppressWarnings("unchecked")
    void it_decides_as_its_statutes_say_in_every_one_of_the_2187_cases_of_each_form() {
        Court<DecisionFacts> court = (Court<DecisionFacts>) CourtRegister.of(RulingKind.DECISION_ADOPTED);
        Law law = Law.of(PROFILE);
        for (AssemblyForm form : AssemblyForm.values()) {
            for (int i = 0; i < 2187; i++) {
                List<Integer> stances = digits(i);
                long stages = IntStream.range(0, 3).filter(voter -> stances.get(voter) == 0).count();
                long towns = IntStream.range(3, 7).filter(voter -> stances.get(voter) == 0).count();
                assertThat(court.answer(facts(form, stances), law)).as("%s %s", form, stances).isEqualTo(stages >= 2 && towns >= 3);
            }
        }
    }

    @Test
    void its_ruling_names_the_part_that_was_not_met_in_both_languages() {
        DecisionFacts facts = facts(AssemblyForm.WRITTEN, List.of(0, 0, 0, 0, 0, 1, 1));
        for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
            assertThat(Explainer.explain(LAW.decision(facts), PROFILE, locale).reasons()).filteredOn(reason -> reason.rule().equals("GA-10"))
                    .singleElement().satisfies(reason -> assertThat(reason.sentence()).contains("2").doesNotContain("{"));
        }
        assertThat(LAW.decision(facts).counterfactuals()).isNotEmpty();
    }

    @Test
    void no_class_of_main_and_no_sentence_names_any_association() throws IOException {
        List<String> ids = Stream.concat(Stream.of(PROFILE), ProfileReader.shippedNames().stream().map(ProfileReader::shipped).map(ProfileReader::read))
                .flatMap(ThirdAssociationTest::names).distinct().filter(id -> id.length() > 3 && !ORDINARY_WORDS.contains(id)).toList();
        List<String> found = new ArrayList<>();
        for (Path file : main()) {
            String text = Files.readString(file, file.toString().endsWith(".class") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            ids.stream().filter(id -> text.contains(id)).forEach(id -> found.add(file.getFileName() + " names " + id));
        }
        assertThat(ids).hasSizeGreaterThan(20);
        assertThat(found).isEmpty();
    }

    /** Ids of classes that are words of the law as well. */
    private static final List<String> ORDINARY_WORDS = List.of("member", "region", "stage", "town", "municipality");

    private static Stream<String> names(Profile profile) {
        return Stream.of(Stream.of(profile.id()), profile.partyIds().stream(), profile.classes().stream().map(PartyClass::id),
                profile.parties().stream().flatMap(party -> party.name().values().stream())).flatMap(some -> some);
    }

    private static List<Path> main() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes/dk/samstemt/statutes"))) {
            return files.filter(file -> file.toString().endsWith(".class") || file.toString().endsWith(".properties")).toList();
        }
    }

    private static List<Integer> digits(int number) {
        return IntStream.range(0, 7).mapToObj(i -> number / (int) Math.pow(3, i) % 3).toList();
    }

    private static DecisionFacts facts(AssemblyForm form, List<Integer> stances) {
        Choice[] choices = {Choice.ASSENT, Choice.DISSENT, Choice.ABSTENTION};
        List<PartyStatement> statements = IntStream.range(0, 7).mapToObj(i -> new PartyStatement(PROFILE.partyIds().get(i), choices[stances.get(i)],
                false, Instant.parse("2022-05-10T10:00:00.000Z"))).toList();
        return new DecisionFacts("punkt-2", ItemKind.DECISION, ItemSubject.OTHER, form, DAY, PROFILE.partyIds(), statements, true, "2025b");
    }

    private static byte[] bytes() {
        try (var in = ThirdAssociationTest.class.getResourceAsStream("/profiles/kulturringen.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
