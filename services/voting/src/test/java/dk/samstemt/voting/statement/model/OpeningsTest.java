package dk.samstemt.voting.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Commitments;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.facts.Choice;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final String CANARY = "KANARIE";
    private static final Content CONTENT = new Content(List.of(new Answer("item-2", Choice.ASSENT, null),
            new Answer("item-3", Choice.ASSENT, CANARY + " betingelse")), CANARY + " bemærkning");

    private static Openings openings() {
        AtomicInteger next = new AtomicInteger();
        return Openings.of(CONTENT, () -> {
            byte[] salt = new byte[32];
            salt[0] = (byte) next.getAndIncrement();
            return salt;
        });
    }

    @Test
    void commits_as_the_published_vector_says() {
        String salt = "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";
        assertThat(Opening.commit("vote.choice", salt, "FOR"))
                .isEqualTo("sha256:eee2ca59426098430cda4cdca6fa6b5bd6679203eeeaf8c82ea6592daf16d743");
        String name = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
        assertThat(Opening.commit("person.name", name, "Åse Sørensen"))
                .isEqualTo("sha256:f3abf8b64a37f84a1487cbaa5dcd4ee7a12bd5b0d8c700d252055782322ae54c");
    }

    @Test
    void salts_each_value_by_itself_and_opens() {
        Openings openings = openings();
        Opening conditional = openings.answers().get(1);
        byte[] salt = HexFormat.of().parseHex(conditional.choiceSalt());
        assertThat(Commitments.opens(conditional.choiceCommitment(), "statement.choice", salt, "ASSENT+condition")).isTrue();
        assertThat(openings.answers()).extracting(Opening::choiceCommitment).doesNotHaveDuplicates();
        assertThat(openings.answers()).extracting(Opening::conditionCommitment).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(openings.commentCommitment()).startsWith("sha256:");
    }

    @Test
    void survives_the_seal_as_it_is() {
        assertThat(Records.read(Records.canonical(openings()), Openings.class)).isEqualTo(openings());
    }

    @Test
    void says_nothing_when_printed() {
        Draft draft = Draft.answer("ku", 0, CONTENT);
        String printed = openings() + " " + openings().answers() + CONTENT + CONTENT.answers() + draft;
        assertThat(printed).doesNotContain(CANARY).doesNotContain("ASSENT");
    }
}
