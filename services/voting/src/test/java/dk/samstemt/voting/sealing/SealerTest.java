package dk.samstemt.voting.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealerTest {
    private static final String ONE = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String TWO = Base64.getEncoder().encodeToString("abcdefghijklmnopqrstuvwxyz012345".getBytes(StandardCharsets.US_ASCII));
    private static final byte[] PLAIN = "ASSENT".getBytes(StandardCharsets.UTF_8);
    private final Sealer sealer = new Sealer(SealKeys.of(List.of(ONE)));

    @Test
    void opens_what_it_sealed() {
        assertThat(sealer.open("place", sealer.seal("place", PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void the_same_choice_never_looks_the_same() {
        assertThat(sealer.seal("place", PLAIN).bytes()).isNotEqualTo(sealer.seal("place", PLAIN).bytes());
    }

    @Test
    void length_tells_nothing() {
        byte[] longer = "ABSTENTION".getBytes(StandardCharsets.UTF_8);
        assertThat(sealer.seal("place", PLAIN).bytes()).hasSameSizeAs(sealer.seal("place", longer).bytes());
    }

    @Test
    void a_row_moved_elsewhere_does_not_open() {
        SealedBytes sealed = sealer.seal("a/1", PLAIN);
        assertThatThrownBy(() -> sealer.open("a/2", sealed)).isInstanceOf(IllegalStateException.class).hasNoCause();
    }

    @Test
    void a_changed_bit_does_not_open() {
        SealedBytes sealed = sealer.seal("place", PLAIN);
        sealed.bytes()[20] ^= 1;
        assertThatThrownBy(() -> sealer.open("place", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_older_key_still_opens_and_a_foreign_one_is_named() {
        SealedBytes sealed = sealer.seal("place", PLAIN);
        assertThat(new Sealer(SealKeys.of(List.of(TWO, ONE))).open("place", sealed)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> new Sealer(SealKeys.of(List.of(TWO))).open("place", sealed)).hasMessageContaining(sealed.keyId());
    }

    @Test
    void keys_are_32_bytes_and_never_shown() {
        assertThatThrownBy(() -> SealKeys.of(List.of("c2hvcnQ="))).hasMessageContaining("32 bytes").hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> SealKeys.of(List.of())).hasMessageContaining("samstemt.voting.seal-key-file");
        assertThat(SealKeys.of(List.of(TWO)).toString()).doesNotContain(TWO);
    }
}
