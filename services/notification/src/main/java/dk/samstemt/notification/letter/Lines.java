package dk.samstemt.notification.letter;

import java.util.stream.Collectors;

/** Plain text in lines a mail reader shows unbroken; long words such as links and digests stay whole. */
final class Lines {

    static final int WIDTH = 76;

    private Lines() {
    }

    static String wrap(String words) {
        return words.lines().map(line -> wrapped(line, WIDTH)).collect(Collectors.joining("\n"));
    }

    static String quote(String words) {
        return words.lines().flatMap(line -> wrapped(line, WIDTH - 2).lines())
                .map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    /** A point of a list; its further lines stand below its first word. */
    static String point(String words) {
        return "- " + wrapped(words, WIDTH - 2).replace("\n", "\n  ");
    }

    private static String wrapped(String line, int width) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (String word : line.strip().split(" +")) {
            if (used > 0 && used + 1 + word.length() > width) {
                out.append('\n');
                used = 0;
            }
            out.append(used > 0 ? " " : "").append(word);
            used += word.length() + (used > 0 ? 1 : 0);
        }
        return out.toString();
    }
}
