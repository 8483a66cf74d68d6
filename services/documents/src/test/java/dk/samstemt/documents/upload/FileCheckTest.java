package dk.samstemt.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samstemt.documents.PdfRenderer;
import dk.samstemt.documents.PdfRequest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of B53 to B56 of the catalogue of bad input, generated: each is refused with what was found, and what only shows pages is taken. */
class FileCheckTest {

    @TestFactory
    Stream<DynamicTest> what_only_shows_pages_is_taken() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one page", RawPdf.plain().bytes());
        files.put("our own PDF/A", new PdfRenderer().render(new PdfRequest("<html><head></head><body style=\"font-family:sans-serif\"><p>Bilag</p></body></html>", "da", "Bilag", Instant.EPOCH)));
        files.put("written by PDFBox with object streams", written(false));
        files.put("opens at a page", new RawPdf("/OpenAction [3 0 R /Fit]", "").bytes());
        files.put("opens by going to a page", new RawPdf("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>", "").bytes());
        files.put("a link to the web", new RawPdf("", annotation("/Subtype /Link /A << /S /URI /URI (https://example.org/) >>")).bytes());
        files.put("a form without actions", new RawPdf("/AcroForm << /Fields [4 0 R] >>", "").object("<< /FT /Tx /T (navn) /Rect [0 0 9 9] /Subtype /Widget >>").bytes());
        files.put("a signature field", new RawPdf("/AcroForm << /Fields [4 0 R] /SigFlags 3 >>", "").object("<< /FT /Sig /T (s) /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00> /ByteRange [0 1 2 3] >> >>").bytes());
        files.put("those words as text on the page", RawPdf.plain().stream("", "BT (/JavaScript /Launch) Tj ET".getBytes(StandardCharsets.US_ASCII)).bytes());
        files.put("changed once, with two ends", changed());
        return files.entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> assertThat(FileCheck.check(FileCheck.PDF, file.getValue())).isEqualTo(Verdict.of(Verdict.Kind.FINE))));
    }

    private static byte[] written(boolean encrypted) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] changed() throws IOException {
        try (PDDocument document = Loader.loadPDF(RawPdf.plain().bytes())) {
            document.getDocumentInformation().setTitle("Bilag 2");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static String annotation(String more) {
        return "/Annots [<< /Type /Annot /Rect [0 0 9 9] " + more + " >>]";
    }

    @TestFactory
    Stream<DynamicTest> active_content_is_refused_by_name() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
        files.put("JavaScript when it opens: JavaScript, OpenAction", new RawPdf("/OpenAction " + script, "").bytes());
        files.put("JavaScript in the name tree: JavaScript", new RawPdf("/Names << /JavaScript << /Names [(a) " + script + "] >> >>", "").bytes());
        files.put("JavaScript in an object of its own: JavaScript", RawPdf.plain().object(script).bytes());
        files.put("JavaScript with an escaped name: JavaScript, OpenAction", new RawPdf("/OpenAction << /S /Java#53cript /J#53 (x) >>", "").bytes());
        files.put("JavaScript that no table leads to: JavaScript", hidden(script));
        files.put("JavaScript in packed objects: JavaScript", packedObjects("4 0 << /S /JavaScript /JS (x) >>"));
        files.put("opens an address: OpenAction", new RawPdf("/OpenAction << /S /URI /URI (https://example.org/) >>", "").bytes());
        files.put("goes to a page and on: Launch, OpenAction", new RawPdf("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /Launch /F (a.exe) >> >>", "").bytes());
        files.put("launches a program: Launch", new RawPdf("", annotation("/Subtype /Link /A << /S /Launch /F (cmd.exe) >>")).bytes());
        files.put("acts when a page is shown: additional-actions", new RawPdf("", "/AA << /O << /S /Named /N /Print >> >>").bytes());
        files.put("acts when it is closed: additional-actions", new RawPdf("/AA << /WC << /S /Named /N /Print >> >>", "").bytes());
        files.put("holds a file: embedded-file", new RawPdf("/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>", "").object("<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>").stream("/Type /EmbeddedFile", new byte[9]).bytes());
        files.put("holds a file at a note: embedded-file", new RawPdf("", annotation("/Subtype /FileAttachment /FS << /F (a.exe) >>")).bytes());
        files.put("a form of XML: XFA", new RawPdf("/AcroForm << /Fields [] /XFA 4 0 R >>", "").stream("", "<xdp/>".getBytes(StandardCharsets.US_ASCII)).bytes());
        files.put("a form that sends: SubmitForm", new RawPdf("", annotation("/Subtype /Widget /FT /Btn /A << /S /SubmitForm /F (https://example.org/) >>")).bytes());
        files.put("a button that opens an address: URI", new RawPdf("", annotation("/Subtype /Widget /FT /Btn /A << /S /URI /URI (https://example.org/) >>")).bytes());
        files.put("a link that runs a script: URI", new RawPdf("", annotation("/Subtype /Link /A << /S /URI /URI (javascript:alert\\(1\\)) >>")).bytes());
        files.put("a link to a file of the reader's: URI", new RawPdf("", annotation("/Subtype /Link /A << /S /URI /URI (file:///etc/passwd) >>")).bytes());
        files.put("imports data: ImportData", new RawPdf("", annotation("/Subtype /Widget /A << /S /ImportData /F (x.fdf) >>")).bytes());
        files.put("goes to another file: GoToR", new RawPdf("", annotation("/Subtype /Link /A << /S /GoToR /F (b.pdf) /D [0 /Fit] >>")).bytes());
        files.put("plays a film: rich-media", new RawPdf("", annotation("/Subtype /Movie /Movie << /F (a.mp4) >>")).bytes());
        files.put("shows a screen: rich-media", new RawPdf("", annotation("/Subtype /Screen")).bytes());
        files.put("a stream that lies elsewhere: external-stream", RawPdf.plain().stream("/F (https://example.org/x)", new byte[0]).bytes());
        files.put("encrypted, opens without a password: encryption", written(true));
        files.put("encrypted beyond reading: encryption", RawPdf.plain().object("<< /Filter /Standard /V 2 /R 3 /Length 128 /O <" + "41".repeat(32) + "> /U <" + "42".repeat(32) + "> /P -44 >>").trailer("/Encrypt 4 0 R /ID [<01> <02>]").bytes());
        files.put("encrypted in a way nobody knows: encryption", RawPdf.plain().object("<< /Filter /Unknown /V 9 >>").trailer("/Encrypt 4 0 R").bytes());
        return files.entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> {
            Verdict verdict = FileCheck.check(FileCheck.PDF, file.getValue());
            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.ACTIVE_CONTENT);
            assertThat(String.join(", ", verdict.found())).isEqualTo(file.getKey().replaceAll(".*: ", ""));
        }));
    }

    // An object that stands in the file but in no table: our reader passes it by, another may not.
    private static byte[] hidden(String object) {
        String file = new String(RawPdf.plain().bytes(), StandardCharsets.ISO_8859_1);
        return file.replace("xref\n0 4", "9 0 obj\n" + object + "\nendobj\nxref\n0 4").replaceAll("startxref\n(\\d+)", "startxref\n" + (file.indexOf("xref\n0 4") + object.length() + 16))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A file whose table is a stream and whose object 4 lies packed in object 5. */
    private static byte[] packedObjects(String header) {
        byte[] body = header.getBytes(StandardCharsets.ISO_8859_1);
        byte[] packed = RawPdf.packed(body);
        String[] parts = {"%PDF-1.7\n", "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n", "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
            "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n",
            "5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n" + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n"};
        int[] at = new int[parts.length + 1];
        IntStream.range(0, parts.length).forEach(part -> at[part + 1] = at[part] + parts[part].length());
        StringBuilder rows = new StringBuilder(row(0, 0, 255)).append(row(1, at[1], 0)).append(row(1, at[2], 0)).append(row(1, at[3], 0))
                .append(row(2, 5, 0)).append(row(1, at[4], 0)).append(row(1, at[5], 0));
        String table = "6 0 obj\n<< /Type /XRef /Size 7 /Root 1 0 R /W [1 2 1] /Length " + rows.length() + " >>\nstream\n" + rows + "\nendstream\nendobj\n";
        return (String.join("", parts) + table + "startxref\n" + at[5] + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String row(int kind, int second, int third) {
        return "" + (char) kind + (char) (second >> 8) + (char) (second & 0xFF) + (char) third;
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_pdf_or_more_than_one_is_refused() throws IOException {
        byte[] pdf = RawPdf.plain().bytes();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("HTML", ascii("<!DOCTYPE html><script>alert(1)</script>"));
        files.put("SVG", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        files.put("a program", ascii("MZ\u0090\u0000"));
        files.put("an archive", zip());
        files.put("text before the head", join(ascii("GIF89a\n"), pdf));
        files.put("a byte order mark before the head", join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, pdf));
        files.put("a newline before the head", join(ascii("\n"), pdf));
        files.put("a head of no version", ascii("%PDF-9.9\n" + "x".repeat(100) + "%%EOF"));
        files.put("a head and nothing else", ascii("%PDF-1.7\n"));
        files.put("an archive behind it", join(pdf, zip()));
        files.put("a page of HTML behind it", join(pdf, ascii("<script>alert(1)</script>")));
        files.put("an archive in a stream at its end", RawPdf.plain().stream("", zip()).bytes());
        files.put("cut in the middle", Arrays.copyOf(pdf, pdf.length / 2));
        files.put("without its end", Arrays.copyOf(pdf, pdf.length - 7));
        files.put("random bytes between head and end", random());
        return files.entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> notWhatItSays(file.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> what_blows_up_or_turns_in_circles_is_refused_in_time() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] bomb = RawPdf.packedZeros(200L << 20);
        files.put("a stream of 200 MB", RawPdf.plain().stream("/Filter /FlateDecode", bomb).bytes());
        files.put("an image of 200 MB", RawPdf.plain().stream("/Subtype /Image /Filter /FlateDecode", bomb).bytes());
        files.put("a stream packed twice", RawPdf.plain().stream("/Filter [/FlateDecode /FlateDecode]", RawPdf.packed(bomb)).bytes());
        files.put("a stream behind many filters", RawPdf.plain().stream("/Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode]", bomb).bytes());
        files.put("packed objects of 200 MB", RawPdf.plain().stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb).bytes());
        files.put("packed objects behind an image's filter", RawPdf.plain().stream("/Type /ObjStm /N 1 /First 4 /Filter /DCTDecode", bomb).bytes());
        files.put("an image of 10 billion pixels", RawPdf.plain().stream("/Subtype /Image /Width 100000 /Height 100000 /Filter /JBIG2Decode", new byte[9]).bytes());
        files.put("lines of a billion columns", RawPdf.plain().stream("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 1000000000 >>", RawPdf.packed(new byte[99])).bytes());
        files.put("pages that hold themselves", RawPdf.plain().instead(2, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>").bytes());
        files.put("the same page a thousand times", RawPdf.plain().instead(2, "<< /Type /Pages /Kids [" + "3 0 R ".repeat(1000) + "] /Count 1000 >>").bytes());
        files.put("a million pages said", RawPdf.plain().instead(2, "<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>").bytes());
        files.put("no page", RawPdf.plain().instead(2, "<< /Type /Pages /Kids [] /Count 0 >>").bytes());
        files.put("six thousand pages", manyPages());
        files.put("a table that leads to itself", circular());
        files.put("no catalogue", RawPdf.plain().instead(1, "<< >>").bytes());
        return files.entrySet().stream().map(file -> dynamicTest(file.getKey(), () -> {
            long before = System.nanoTime();
            Verdict verdict = FileCheck.check(FileCheck.PDF, file.getValue());
            assertThat(System.nanoTime() - before).isLessThan(30_000_000_000L);
            assertThat(verdict).isEqualTo(Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS));
        }));
    }

    private static byte[] circular() {
        String file = new String(RawPdf.plain().trailer("/Prev 00000").bytes(), StandardCharsets.ISO_8859_1);
        return ascii(file.replace("/Prev 00000", String.format("/Prev %05d", file.indexOf("xref\n0 4"))));
    }

    /** Odd, but no viewer trips over it: the reader's limits hold, and the file is taken for what it shows. */
    @Test
    void what_nobody_refers_to_may_be_broken() {
        Stream.of(RawPdf.plain().object("[".repeat(100_000) + "]".repeat(100_000)), RawPdf.plain().object("<< /Length 4 0 R >>\nstream\nx\nendstream"))
                .forEach(pdf -> assertThat(FileCheck.check(FileCheck.PDF, pdf.bytes()).fine()).isTrue());
    }

    private static byte[] manyPages() {
        RawPdf pdf = RawPdf.plain();
        StringBuilder kids = new StringBuilder("3 0 R ");
        IntStream.rangeClosed(4, 6002).forEach(number -> {
            pdf.object("<< /Type /Page /Parent 2 0 R >>");
            kids.append(number).append(" 0 R ");
        });
        return pdf.instead(2, "<< /Type /Pages /Kids [" + kids + "] /Count 6000 >>").bytes();
    }

    private static byte[] random() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        return join(join(ascii("%PDF-1.7\n"), bytes), ascii("\n%%EOF\n"));
    }

    private static void notWhatItSays(byte[] content) {
        assertThat(FileCheck.check(FileCheck.PDF, content)).isEqualTo(Verdict.of(Verdict.Kind.NOT_WHAT_IT_SAYS));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.js"));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whatever the bytes, there is an answer: seeded, so that a failure comes again. */
    @Test
    void mutants_are_answered() {
        byte[] good = new RawPdf("/Names << /Dests << /Names [(a) [3 0 R /Fit]] >> >>", annotation("/Subtype /Link /A << /S /GoTo /D [3 0 R /Fit] >>"))
                .stream("/Filter /FlateDecode", RawPdf.packed(new byte[2000])).bytes();
        IntStream.range(0, 300).forEach(seed -> {
            byte[] mutant = good.clone();
            Random random = new Random(seed);
            IntStream.rangeClosed(0, random.nextInt(6)).forEach(times -> mutant[9 + random.nextInt(mutant.length - 16)] = (byte) random.nextInt(256));
            assertThat(FileCheck.check(FileCheck.PDF, mutant)).as("seed %d", seed).isNotNull();
        });
    }
}
