package dk.samstemt.notification.letter;

import java.util.ArrayList;
import java.util.List;

/** Builds a letter block by block in the order it is read. */
final class Letters {

    private final Addressee to;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    Letters(Addressee to) {
        this.to = to;
        this.words = to.words();
    }

    Letters title(String title) {
        return add(new Block.Title(title));
    }

    Letters greeting() {
        return paragraph(to.party().isEmpty() ? "" : words.say("to", to.partyName())).paragraph(words.say("greeting", to.name()));
    }

    Letters heading(String key) {
        return add(new Block.Heading(words.say(key)));
    }

    Letters say(String key, String... arguments) {
        return paragraph(words.say(key, arguments));
    }

    Letters paragraph(String text) {
        return text.isBlank() ? this : add(new Block.Paragraph(text));
    }

    /** The lines of a text as points; nothing when it has none. */
    Letters points(String lines) {
        return lines.isBlank() ? this : add(new Block.Points(lines.lines().toList()));
    }

    Letters add(Block block) {
        blocks.add(block);
        return this;
    }

    Letters signature() {
        if (to.party().isEmpty()) {
            return say("automaticStaff");
        }
        String signature = words.of(to.notice().signature());
        return paragraph(words.say("regards") + "\n" + (signature.isBlank() ? to.association() : signature)).say("contact").say("automatic");
    }

    Block.Fact fact(String key, String value) {
        return new Block.Fact(words.say(key), value);
    }

    Letter letter(String subject, String summaryTitle, String summary) {
        Words other = words.other();
        add(new Block.Rule());
        add(new Foreign(other.language(), List.of(new Block.Heading(other.say(summaryTitle)), new Block.Paragraph(summary))));
        return new Letter(words.language(), to.association(), subject, blocks);
    }
}
