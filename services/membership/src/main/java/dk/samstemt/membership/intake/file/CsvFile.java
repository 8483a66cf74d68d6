package dk.samstemt.membership.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as Danish spreadsheets write it: UTF-8 with or without mark, else Windows-1252; semicolon, comma or tab, whichever the headings hold most of.
 */
final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private CsvFile() {
    }

    static Grid read(byte[] content) {
        String text = text(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile("not-a-table");
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(text)).allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(text)) {
            return Grid.of(rows.stream().limit(2L * Grid.MOST_ROWS).map(row -> new Grid.Row(Math.toIntExact(row.getStartingLineNumber()), row.getFields())).toList());
        } catch (CsvParseException notATable) {
            throw new UnreadableFile("not-a-table");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8 with mark, CRLF and semicolons, which is what a Danish spreadsheet opens as it is. */
    static byte[] write(List<List<String>> rows) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is not UTF-8 is taken for Windows-1252, the other thing spreadsheets write here. */
    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        long semicolons = count(headings, ';');
        long commas = count(headings, ',');
        long tabs = count(headings, '\t');
        return tabs > Math.max(semicolons, commas) ? '\t' : commas > semicolons ? ',' : ';';
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
