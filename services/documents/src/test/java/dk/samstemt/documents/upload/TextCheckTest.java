package dk.samstemt.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What passes as plain text. */
class TextCheckTest {

    @Test
    void text_is_text() {
        assertThat(FileCheck.check(FileCheck.TEXT, "Vedtægter\r\n§ 1".getBytes(StandardCharsets.UTF_8)).fine()).isTrue();
        Stream.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, ascii("a\u0000b"), ascii(" \n"), RawPdf.plain().bytes(), ascii("%PDF-1.7\nhello"), ascii("\u001b[31m"))
                .forEach(content -> assertThat(FileCheck.check(FileCheck.TEXT, content).kind()).isEqualTo(Verdict.Kind.NOT_WHAT_IT_SAYS));
        assertThat(FileCheck.check(FileCheck.TEXT, new byte[0]).kind()).isEqualTo(Verdict.Kind.EMPTY);
        assertThat(FileCheck.check(FileCheck.PDF, new byte[0]).kind()).isEqualTo(Verdict.Kind.EMPTY);
        assertThat(FileCheck.check("image/png", ascii("x")).kind()).isEqualTo(Verdict.Kind.NOT_WHAT_IT_SAYS);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
