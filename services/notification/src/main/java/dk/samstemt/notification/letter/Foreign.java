package dk.samstemt.notification.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks in another language than the letter. */
record Foreign(String language, List<Block> blocks) implements Block {
    @Override
    public Stream<LetterPart> parts(String other) {
        return blocks.stream().flatMap(block -> block.parts(language));
    }

    @Override
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    @Override
    public String html() {
        return "<div lang=\"" + language + "\">" + blocks.stream().map(Block::html).collect(Collectors.joining("\n")) + "</div>";
    }
}
