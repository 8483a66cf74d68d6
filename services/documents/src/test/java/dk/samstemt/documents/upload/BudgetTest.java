package dk.samstemt.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a file costs in all is bounded, however it is spread over streams and objects; a large ordinary file stays below. */
class BudgetTest {

    private static final String OBJECTS = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode";
    private static final int MANY = 600_000;

    @TestFactory
    Stream<DynamicTest> what_costs_too_much_in_all_is_refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("arrays packed in one stream", RawPdf.plain().stream(OBJECTS, packed("4 0 [" + "[]".repeat(MANY) + "]")).bytes());
        files.put("dictionaries packed in two streams", RawPdf.plain().stream(OBJECTS, packed("4 0 [" + "<<>>".repeat(MANY / 2) + "]"))
                .stream(OBJECTS, packed("4 0 [" + "<<>>".repeat(MANY / 2) + "]")).bytes());
        files.put("arrays in a stream of objects that is not packed", RawPdf.plain().stream("/N 1 /First 4", ascii("4 0 [" + "[]".repeat(MANY) + "]")).bytes());
        files.put("numbers packed in one stream", RawPdf.plain().stream(OBJECTS, packed("4 0 [" + "1 ".repeat(1_600_000) + "]")).bytes());
        files.put("blanks of 6 MB in two streams of objects", streams(2, OBJECTS, packed("4 0 " + " ".repeat(3 << 20))));
        files.put("40 streams of 1 MB", streams(40, "/Filter /FlateDecode", RawPdf.packedZeros(1 << 20)));
        files.put("arrays in one object", RawPdf.plain().object("[" + "[]".repeat(MANY) + "]").bytes());
        files.put("strings in one object", RawPdf.plain().object("[" + "()".repeat(3 * MANY) + "]").bytes());
        files.put("heads of objects", RawPdf.plain().object("[]\n%" + " 9 0 obj".repeat(MANY)).bytes());
        files.put("rows of a table", RawPdf.plain().object("[]\n%" + " 0 0 n".repeat(MANY)).bytes());
        files.put("rows of a packed table", RawPdf.plain().stream("/Type /XRef /W [1 1 0] /Filter /FlateDecode", RawPdf.packedZeros(2 << 20)).bytes());
        return files.entrySet().stream().map(file -> dynamicTest(file.getKey(),
                () -> assertThat(FileCheck.check(FileCheck.PDF, file.getValue())).isEqualTo(Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS))));
    }

    @TestFactory
    Stream<DynamicTest> what_is_large_and_ordinary_is_taken() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("20,000 objects", objects());
        files.put("three scans of 25 MB", streams(3, "/Subtype /Image /Width 2480 /Height 3508 /Filter /FlateDecode", RawPdf.packedZeros(25 << 20)));
        files.put("20 streams of 1 MB", streams(20, "/Filter /FlateDecode", RawPdf.packedZeros(1 << 20)));
        files.put("brackets drawn on a page", RawPdf.plain().stream("", ascii("BT " + "[(a) 9 (b)] TJ ".repeat(MANY / 3) + "ET")).bytes());
        files.put("objects packed in 2 MB", RawPdf.plain().stream(OBJECTS, packed("4 0 [" + "<< /S /P /K [0] >> ".repeat(100_000) + "]")).bytes());
        return files.entrySet().stream().map(file -> dynamicTest(file.getKey(),
                () -> assertThat(FileCheck.check(FileCheck.PDF, file.getValue())).isEqualTo(Verdict.of(Verdict.Kind.FINE))));
    }

    private static byte[] streams(int count, String dictionary, byte[] content) {
        RawPdf pdf = RawPdf.plain();
        IntStream.range(0, count).forEach(each -> pdf.stream(dictionary, content));
        return pdf.bytes();
    }

    private static byte[] objects() {
        RawPdf pdf = RawPdf.plain();
        IntStream.range(0, 20_000).forEach(each -> pdf.object("<< /S /P /K [0 1] /P 3 0 R /T (Punkt) >>"));
        return pdf.bytes();
    }

    private static byte[] packed(String text) {
        return RawPdf.packed(ascii(text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
