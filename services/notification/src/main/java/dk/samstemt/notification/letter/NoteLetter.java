package dk.samstemt.notification.letter;

import java.util.List;
import java.util.Locale;

/**
 * A letter of one shape: what has happened, its facts, and what it means or what is to be done. Its words stand under its key;
 * the first five arguments are the party, the assembly, the association, the day and the deadline.
 */
public final class NoteLetter {

    /** What a note adds in one language, so that the summary can say it in the other. */
    public interface Additions {

        /** Further arguments of the texts, from the sixth on. */
        List<String> arguments(Addressee to);

        /** Keys and values of the facts. */
        List<Line> facts(Addressee to);
    }

    /**
     * One fact.
     *
     * @param key   key of its label
     * @param value its value; left out when blank
     */
    public record Line(String key, String value) {
    }

    private final Addressee to;
    private final Words words;
    private final String key;
    private final Additions additions;

    /** The letter of a key to one recipient. */
    public NoteLetter(Addressee to, String key, Additions additions) {
        this.to = to;
        this.words = to.words();
        this.key = key;
        this.additions = additions;
    }

    /** Writes it. */
    public Letter write() {
        Letters letter = new Letters(to).title(say(to, "title")).greeting().paragraph(say(to, "intro"));
        List<Block.Fact> facts = additions.facts(to).stream().filter(line -> !line.value().isBlank())
                .map(line -> letter.fact(line.key(), line.value())).toList();
        letter.add(new Block.Facts(facts)).add(new Block.Heading(say(to, "heading"))).points(say(to, "points")).signature();
        Addressee other = to.inOtherLanguage();
        return letter.letter(say(to, "subject"), "note.summaryTitle", say(other, "summary"));
    }

    private String say(Addressee reader, String part) {
        List<String> more = additions.arguments(reader);
        String[] arguments = new String[5 + more.size()];
        arguments[0] = reader.partyName();
        arguments[1] = reader.theAssembly();
        arguments[2] = reader.association();
        arguments[3] = reader.fullDay();
        arguments[4] = reader.deadline();
        for (int at = 0; at < more.size(); at++) {
            arguments[5 + at] = more.get(at);
        }
        String text = reader.words().say(key + "." + part, arguments).strip();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
