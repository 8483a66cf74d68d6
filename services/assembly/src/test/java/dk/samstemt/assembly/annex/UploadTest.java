package dk.samstemt.assembly.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.assembly.testkit.Files;
import dk.samstemt.documents.upload.FileCheck;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.FileName;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/** Files and their names as they come in: B53 to B57 of the catalogue of bad input; what the bytes hold is asked of {@link FileCheck}. */
class UploadTest {

    @Test
    void whatOnlyShowsPagesIsTakenByteForByte() {
        byte[] pdf = Files.pdf("Bilag");
        assertThat(Upload.of(MediaType.APPLICATION_PDF, pdf, MalwareScanner.NONE).content()).isSameAs(pdf);
        assertThat(Upload.of(MediaType.parseMediaType("text/plain;charset=UTF-8"), text("§ 1"), MalwareScanner.NONE).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void eachRefusalHasItsProblem() {
        refused(MediaType.APPLICATION_PDF, text("<html/>"), "not-a-pdf");
        refused(MediaType.APPLICATION_PDF, Files.actingPdf(), "pdf-active-content");
        refused(MediaType.APPLICATION_PDF, new byte[0], "invalid-body");
        refused(MediaType.APPLICATION_PDF, new byte[Annexes.MAX_BYTES + 1], "annex-too-large");
        refused(MediaType.TEXT_PLAIN, Files.pdf("Bilag"), "annex-refused");
        refused(MediaType.IMAGE_PNG, text("x"), "annex-refused");
        refused(null, text("x"), "annex-refused");
    }

    private static void refused(MediaType type, byte[] content, String problem) {
        assertThatThrownBy(() -> Upload.of(type, content, MalwareScanner.NONE)).as(problem).hasMessage(problem);
    }

    @Test
    void readsTheNameOfAFile() {
        assertThat(FileName.of("attachment; filename*=UTF-8''Bilag%201%20Vedt%C3%A6gter.pdf", ".pdf")).isEqualTo("Bilag 1 Vedtægter.pdf");
        assertThat(FileName.of("attachment; filename=\"bilag.TXT\"", ".txt")).isEqualTo("bilag.TXT");
        assertThat(FileName.of("attachment; filename*=UTF-8''Vedta%CC%8A.pdf", ".pdf")).isEqualTo("Vedtå.pdf");
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void refusesWhatCouldLead(String name) {
        String header = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
        assertThatThrownBy(() -> FileName.of(header, ".pdf")).as(name).hasMessage("invalid-body");
    }

    static Stream<String> badNames() {
        return Stream.of("../../x.pdf", "..\\x.pdf", "/etc/x.pdf", "C:x.pdf", "CON.pdf", "con.a.pdf", "nul.pdf", "COM1.pdf", "LPT9.pdf", "CON", "a.pdf\u0000.exe",
                "a\u0000.pdf", "a\r\nSet-Cookie: x.pdf", "a".repeat(300) + ".pdf", "a\u202Efdp.exe", "\u202Ea.pdf", "a\u200B.pdf", "\uFEFFa.pdf", ".pdf", " .pdf",
                ".a.pdf", " a.pdf", "a.pdf.", "a.pdf ", "a.exe", "a.txt", "a", "", " ", "a\uFF0Fb.pdf", "a;b.pdf", "a\"b.pdf", "<a>.pdf", "a|b.pdf", "\uD800.pdf", "a%00.pdf",
                "~$a.pdf", "$(id).pdf", "`id`.pdf", "\uD83D\uDE00.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "attachment", "attachment; filename=", "attachment; filename=\"", "attachment; filename*=UTF-8''%zz", "attachment; filename*=none''a.pdf",
        "attachment; filename==?UTF-8?Q?=zz?=", ";;;", "attachment; filename=\"../x.pdf\"", "attachment; filename*=UTF-8''a%0D%0Ab.pdf"})
    void refusesHeadersThatNameNothing(String header) {
        assertThatThrownBy(() -> FileName.of(header, ".pdf")).as(header).hasMessage("invalid-body");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
