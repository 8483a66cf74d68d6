package dk.samstemt.assembly.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MagicTest {

    @Test
    void tellsFilesByTheirBytes() {
        assertThat(Magic.typeOf(bytes("%PDF-1.7\n%âãÏÓ"))).contains("application/pdf");
        assertThat(Magic.typeOf(bytes("Vedtægter for foreningen\r\n§ 1"))).contains("text/plain");
        assertThat(Magic.typeOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})).isEmpty();
        assertThat(Magic.typeOf(bytes("tekst\u0000"))).isEmpty();
        assertThat(Magic.typeOf(new byte[0])).isEmpty();
    }

    @Test
    void readsTheNameOfAFileAndRefusesWhatCouldLead() {
        assertThat(FileName.of("attachment; filename*=UTF-8''Bilag%201%20Vedt%C3%A6gter.pdf")).isEqualTo("Bilag 1 Vedtægter.pdf");
        assertThat(FileName.of("attachment; filename=\"bilag.txt\"")).isEqualTo("bilag.txt");
        for (String bad : new String[] {null, "attachment", "attachment; filename=\"../x\"", "attachment; filename*=UTF-8''a%0D%0Ab",
            "attachment; filename=\".x\"", "attachment; filename*=UTF-8''a%E2%80%AEfdp.exe"}) {
            assertThatThrownBy(() -> FileName.of(bad)).as(String.valueOf(bad)).hasMessage("invalid-body");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
