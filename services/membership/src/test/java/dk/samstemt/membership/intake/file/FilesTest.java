package dk.samstemt.membership.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class FilesTest {

    private static final List<List<String>> ROWS = List.of(List.of("Part", "Navn"), List.of("Ærø; Kommune", "Åse \"Ø\" Ærø"));
    private static final String TEXT = "Part;Navn\r\n\"Ærø; Kommune\";\"Åse \"\"Ø\"\" Ærø\"\r\n";

    @Test
    void csv_is_read_in_each_encoding_that_spreadsheets_write_here() {
        assertThat(cells(Format.CSV, TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(ROWS);
        assertThat(cells(Format.CSV, ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(ROWS);
        assertThat(cells(Format.CSV, TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(ROWS);
    }

    @Test
    void csv_is_read_with_each_separator_and_counts_rows_as_the_spreadsheet_does() {
        assertThat(cells(Format.CSV, "Part,Navn\nku,\"Holm, Karl\"\n".getBytes(StandardCharsets.UTF_8))).last().isEqualTo(List.of("ku", "Holm, Karl"));
        assertThat(cells(Format.CSV, "Part\tNavn\nku\tKarl\n".getBytes(StandardCharsets.UTF_8))).last().isEqualTo(List.of("ku", "Karl"));
        assertThat(Format.CSV.read("Part;Navn\n\n;\nku;Karl\n".getBytes(StandardCharsets.UTF_8)).rows()).extracting(Grid.Row::number).containsExactly(1, 4);
    }

    @Test
    void what_is_written_is_read_again_in_both_formats() {
        for (Format format : Format.values()) {
            assertThat(cells(format, format.write(ROWS))).isEqualTo(ROWS);
        }
        assertThat(Format.CSV.write(ROWS)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void days_in_a_workbook_are_days_and_formulas_are_told_as_such() {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "Fra");
            sheet.value(1, 0, LocalDate.of(2023, 11, 14));
            sheet.style(1, 0).format("dd-mm-yyyy").set();
            sheet.formula(2, 0, "HYPERLINK(\"x\")");
            sheet.value(3, 0, 42);
        });
        assertThat(cells(Format.XLSX, workbook)).containsExactly(List.of("Fra"), List.of("2023-11-14"), List.of("=HYPERLINK(\"x\")"), List.of("42"));
    }

    @Test
    void what_holds_no_table_is_refused_with_its_reason() {
        assertThat(refusal(Format.XLSX, new byte[] {1})).isEqualTo("not-a-table");
        assertThat(refusal(Format.XLSX, "Part;Navn".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-a-table");
        assertThat(refusal(Format.XLSX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0})).isEqualTo("old-or-locked-workbook");
        assertThat(refusal(Format.CSV, "Part\u0000;Navn".getBytes(StandardCharsets.UTF_16))).isEqualTo("not-a-table");
        assertThat(refusal(Format.CSV, "a;b\n".repeat(502).getBytes(StandardCharsets.UTF_8))).isEqualTo("too-many-rows");
        assertThat(refusal(Format.XLSX, workbook(sheet -> { for (int row = 0; row < 502; row++) { sheet.value(row, 0, "a"); } }))).isEqualTo("too-many-rows");
    }

    @Test
    void a_bomb_is_not_unpacked_and_a_cell_beyond_all_columns_is_not_reached_for() throws IOException {
        byte[] bomb = with(workbook(sheet -> sheet.value(0, 0, "a")), "xl/sharedStrings.xml", new byte[17 * 1024 * 1024]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refusal(Format.XLSX, bomb)).isEqualTo("too-large-unpacked");
        byte[] many = workbook(sheet -> sheet.value(0, 0, "a"));
        for (int part = 0; part < 101; part++) {
            many = with(many, "xl/part" + part, new byte[0]);
        }
        assertThat(refusal(Format.XLSX, many)).isEqualTo("too-large-unpacked");
        byte[] far = with(workbook(sheet -> sheet.value(0, 0, "a")), "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\" t=\"n\"><v>1</v></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(Format.XLSX, far)).isEqualTo("not-a-table");
    }

    @Test
    void an_entity_that_grows_or_reads_files_is_not_resolved() throws IOException {
        String doctype = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        byte[] hostile = with(workbook(sheet -> sheet.value(0, 0, "a")), "xl/worksheets/sheet1.xml", (doctype
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;&b;</t></is></c></row></sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> assertThat(cells(Format.XLSX, hostile)).isEqualTo(List.of())).isInstanceOf(UnreadableFile.class);
    }

    private static List<List<String>> cells(Format format, byte[] content) {
        return format.read(content).rows().stream().map(Grid.Row::cells).toList();
    }

    private static String refusal(Format format, byte[] content) {
        try {
            return "read: " + format.read(content);
        } catch (UnreadableFile refused) {
            return refused.code();
        }
    }

    private static byte[] workbook(Consumer<Worksheet> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "01.0000")) {
            filling.accept(workbook.newWorksheet("Ark1"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The same archive with one part put in or replaced. */
    private static byte[] with(byte[] archive, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        }
        parts.put(name, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
