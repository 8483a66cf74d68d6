package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A provision while its lines come in. */
final class Growing {

    /** How the formula of adoption, or the place for signatures, begins. */
    private static final Pattern CLOSING = Pattern.compile("(?i)(s\u00e5ledes|vedtaget p\u00e5|underskrift|dato|sted)\\b.*|_{3,}.*");

    private final String id;
    private final String number;
    private final String heading;
    private final int line;
    private final List<TextBlock> blocks = new ArrayList<>();

    Growing(String id, String number, String heading, int line) {
        this.id = id;
        this.number = number;
        this.heading = heading;
        this.line = line;
    }

    void add(TextBlock block) {
        blocks.add(block);
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    int line() {
        return line;
    }

    String number() {
        return number;
    }

    boolean empty() {
        return blocks.isEmpty();
    }

    /** Only the last provision has a closing; its first block is never part of it. */
    List<TextBlock> closing() {
        return List.copyOf(blocks.subList(end(), blocks.size()));
    }

    ImportedProvision done() {
        return new ImportedProvision(id, number, heading, List.copyOf(blocks), line);
    }

    ImportedProvision withoutClosing() {
        return new ImportedProvision(id, number, heading, List.copyOf(blocks.subList(0, end())), line);
    }

    private int end() {
        int formula = IntStream.range(1, blocks.size()).filter(i -> CLOSING.matcher(blocks.get(i).text()).matches()).findFirst().orElse(blocks.size());
        int end = formula;
        while (end > 1 && blocks.get(end - 1).kind() == BlockKind.FOOTER) {
            end--;
        }
        return end;
    }
}
