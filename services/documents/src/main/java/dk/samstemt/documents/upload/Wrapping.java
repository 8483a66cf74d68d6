package dk.samstemt.documents.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A PDF's first and last bytes: its head stands at byte 0, nothing comes after its end, and it is no archive as well. */
final class Wrapping {

    private static final Pattern HEAD = Pattern.compile("%PDF-(1\\.[0-7]|2\\.0)[\\r\\n\\t %].*", Pattern.DOTALL);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARCHIVE = {'P', 'K', 5, 6};
    private static final int ARCHIVE_END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Wrapping() {
    }

    static boolean isPdfAlone(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        return HEAD.matcher(head).matches() && endsWithItself(content) && !isArchive(content);
    }

    private static boolean endsWithItself(byte[] content) {
        int end = lastIndexOf(content, END, 0);
        for (int i = end + END.length; end >= 0 && i < content.length; i++) {
            if (content[i] != '\n' && content[i] != '\r' && content[i] != ' ' && content[i] != 0) {
                return false;
            }
        }
        return end >= 0;
    }

    // An archive is read from its end: a record there whose comment reaches exactly to the last byte.
    private static boolean isArchive(byte[] content) {
        int from = Math.max(0, content.length - ARCHIVE_END_BYTES - LONGEST_COMMENT);
        int at = lastIndexOf(content, ARCHIVE, from);
        if (at < 0 || at + ARCHIVE_END_BYTES > content.length) {
            return false;
        }
        int comment = Byte.toUnsignedInt(content[at + 20]) | Byte.toUnsignedInt(content[at + 21]) << 8;
        return at + ARCHIVE_END_BYTES + comment <= content.length;
    }

    private static int lastIndexOf(byte[] content, byte[] wanted, int from) {
        for (int at = content.length - wanted.length; at >= from; at--) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
