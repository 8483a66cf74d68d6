package dk.samstemt.membership.intake.file;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The first sheet of a workbook. Formulas are not worked out: they arrive as what they are, and are refused as such. */
final class XlsxFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int MOST_COLUMNS = 50;
    private static final int LONGEST_HEADER = 8;
    private static final int WIDE = 28;
    private static final String VERSION = "01.0000";

    private XlsxFile() {
    }

    static Grid read(byte[] content) {
        if (content.length >= LONGEST_HEADER && ReadableWorkbook.isOLE2Header(content)) {
            throw new UnreadableFile("old-or-locked-workbook");
        }
        Bounds.check(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return Grid.of(rows.limit(2L * Grid.MOST_ROWS).map(XlsxFile::row).toList());
        } catch (UnreadableFile told) {
            throw told;
        } catch (IOException | RuntimeException notATable) {
            throw new UnreadableFile("not-a-table");
        }
    }

    private static Grid.Row row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(MOST_COLUMNS, row.getCellCount()); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxFile::text).orElse(""));
        }
        return new Grid.Row(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER && isDay(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getText();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*[dy].*");
    }

    static byte[] write(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Samstemt", VERSION)) {
            Worksheet sheet = workbook.newWorksheet("Medlemmer");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                    sheet.width(column, WIDE);
                }
            }
            sheet.range(0, 0, 0, Math.max(0, rows.get(0).size() - 1)).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
