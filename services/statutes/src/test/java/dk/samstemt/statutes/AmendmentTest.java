package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.AmendmentOutcome;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.profile.Provision;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static AmendmentOutcome apply(Amendment amendment) {
        return Amendments.apply(Cases.PROFILE, amendment, Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
    }

    private static Mismatch mismatch(Amendment amendment) {
        return (Mismatch) apply(amendment);
    }

    @Test
    void AM_2_a_quotation_that_differs_in_one_letter_is_refused_naming_the_difference() {
        Mismatch mismatch = mismatch(Cases.amendment(1, Cases.BEFORE.replace("3,125", "3,126")));
        assertThat(mismatch.operation()).isZero();
        assertThat(mismatch.provision()).isEqualTo("6.2");
        assertThat(mismatch.found()).isEqualTo(Cases.BEFORE);
        for (int i = 0; i < Cases.BEFORE.length(); i++) {
            String changed = Cases.BEFORE.substring(0, i) + "x" + Cases.BEFORE.substring(i + 1);
            assertThat(apply(Cases.amendment(1, changed))).as(changed).isInstanceOf(Mismatch.class);
        }
    }

    @Test
    void AM_2_only_unicode_form_and_kinds_of_space_are_normalised() {
        assertThat(apply(Cases.amendment(1, Cases.BEFORE.replace(' ', '\u00a0')))).isInstanceOf(Applied.class);
        Operation decomposed = Operation.replaceText("1.2", Normalizer.normalize("Foreningen h\u00f8rer hjemme d\u00e9r", Normalizer.Form.NFD), "Foreningen bor d\u00e9r");
        assertThat(apply(new Amendment(1, List.of(decomposed)))).isInstanceOf(Applied.class);
        assertThat(apply(Cases.amendment(1, Cases.BEFORE.replace(" ", "  ")))).isInstanceOf(Mismatch.class);
        assertThat(apply(Cases.amendment(1, Cases.BEFORE.toUpperCase(Locale.ROOT)))).isInstanceOf(Mismatch.class);
    }

    @Test
    void AM_2_the_base_version_and_the_parameters_must_match_too() {
        assertThat(mismatch(Cases.amendment(2, Cases.BEFORE)).operation()).isEqualTo(-1);
        Operation wrong = Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.120", "2.820", null);
        assertThat(mismatch(new Amendment(1, List.of(wrong))).found()).isEqualTo("3.125");
        assertThat(mismatch(new Amendment(1, List.of(Operation.replaceText("6.2", "indbygger", "borger")))).found()).startsWith("5 \u00d7");
        assertThat(mismatch(new Amendment(1, List.of(Operation.replaceText("13", "x", "y")))).provision()).isEqualTo("13");
        assertThat(mismatch(new Amendment(1, List.of()))).isNotNull();
    }

    @Test
    void AM_3_the_next_version_has_the_new_text_and_the_old_one_is_untouched() {
        Applied applied = (Applied) apply(Cases.AMENDMENT);
        String text = dk.samstemt.statutes.amendment.ConsolidatedText.of(applied.next(), "da");
        assertThat(text).contains(Cases.AFTER).doesNotContain(Cases.BEFORE).contains("Version 2").contains("Region Sj\u00e6lland betaler 1,528 kr.");
        assertThat(dk.samstemt.statutes.amendment.ConsolidatedText.of(Cases.PROFILE, "da")).contains(Cases.BEFORE)
                .contains("Version 1, g\u00e6ldende fra torsdag den 7. februar 2019");
        assertThat(applied.redlines()).singleElement().satisfies(line -> assertThat(line.text())
                .isEqualTo("\u00a7 6 stk. 2: [-" + Cases.BEFORE + "-] {+" + Cases.AFTER + "+}"));
        assertThat(applied.next().digest()).isNotEqualTo(Cases.PROFILE.digest());
        assertThat(Amendments.apply(applied.next(), Cases.AMENDMENT, applied.next().inForceFrom(), applied.next().inForceFromDay())).isInstanceOf(Mismatch.class);
    }

    @Test
    void provisions_are_inserted_in_their_place_and_repealed_whole() {
        Operation insert = new Operation(OperationKind.INSERT, "4.8", null, "Ny tekst.", null, null);
        Applied inserted = (Applied) apply(new Amendment(1, List.of(insert)));
        List<String> ids = inserted.next().provisions().stream().map(Provision::id).toList();
        assertThat(ids.indexOf("4.8")).isEqualTo(ids.indexOf("4.7") + 1);
        Operation repeal = new Operation(OperationKind.REPEAL, "4.8", "Ny tekst.", null, null, null);
        Applied repealed = (Applied) Amendments.apply(inserted.next(), new Amendment(2, List.of(repeal)), inserted.next().inForceFrom(), inserted.next().inForceFromDay());
        assertThat(repealed.next().provisions()).isEqualTo(Cases.PROFILE.provisions());
        assertThat(apply(new Amendment(1, List.of(new Operation(OperationKind.INSERT, "4.7", null, "x", null, null))))).isInstanceOf(Mismatch.class);
    }

    @Test
    void repealing_the_home_of_a_parameter_would_leave_a_gap() {
        Operation repeal = new Operation(OperationKind.REPEAL, "4.4", Cases.PROFILE.provision("4.4").orElseThrow().text(), null, null, null);
        assertThat(mismatch(new Amendment(1, List.of(repeal))).found()).contains("4.4");
    }
}
