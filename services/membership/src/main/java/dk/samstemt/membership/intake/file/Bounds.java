package dk.samstemt.membership.intake.file;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a workbook may become when it is unpacked. It is unpacked here once, by the same reader that reads it later, and thrown away: what this lets pass cannot
 * be larger there. A cell in a column that no sheet has would be paid for with all the columns before it.
 */
final class Bounds {

    private static final int MOST_PARTS = 100;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Pattern FAR_CELL = Pattern.compile("[\"'][A-Za-z]{4,}[0-9]+[\"']");

    private Bounds() {
    }

    static void check(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableFile("too-large-unpacked");
            }
            int left = MOST_BYTES;
            for (ZipArchiveEntry part : parts) {
                left -= unpacked(zip, part, left);
            }
        } catch (IOException | IllegalArgumentException notAZip) {
            throw new UnreadableFile("not-a-table");
        }
    }

    private static int unpacked(ZipFile zip, ZipArchiveEntry part, int left) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            byte[] content = bytes.readNBytes(left + 1);
            if (content.length > left) {
                throw new UnreadableFile("too-large-unpacked");
            }
            if (part.getName().contains("worksheets/") && FAR_CELL.matcher(new String(content, StandardCharsets.ISO_8859_1)).find()) {
                throw new UnreadableFile("not-a-table");
            }
            return content.length;
        }
    }
}
