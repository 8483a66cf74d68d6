package dk.samstemt.membership.intake.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of file. */
public enum Format {

    /** Text with separators. */
    CSV("text/csv"),
    /** A workbook; its first sheet is read. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that ending. */
    public static Optional<Format> ending(String word) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(word)).findFirst();
    }

    /** The table in a file. @throws UnreadableFile where there is none */
    public Grid read(byte[] content) {
        return this == CSV ? CsvFile.read(content) : XlsxFile.read(content);
    }

    /** A file with these rows, the first of them headings. */
    public byte[] write(List<List<String>> rows) {
        return this == CSV ? CsvFile.write(rows) : XlsxFile.write(rows);
    }
}
