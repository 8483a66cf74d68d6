package dk.samstemt.quickstart.account;

import java.io.PrintStream;

/** Prints entries as they come: moment, association, what happened, provision, then the evidence below. */
public final class AccountPrinter {

    private static final int WIDTH = 132;
    private static final String INDENT = "      ";

    private final PrintStream out;
    private final Words words;

    public AccountPrinter(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** Prints one entry. */
    public void print(Entry entry) {
        out.println();
        out.println(words.moment(entry.at()) + "  ·  " + words.say(entry.branch())
                + (entry.provision().isEmpty() ? "" : "  ·  " + entry.provision()));
        wrapped("  ", words.say(entry.key(), entry.args()));
        entry.lines().forEach(this::print);
        out.flush();
    }

    private void print(Line line) {
        String said = words.say(line.key(), line.args());
        String text = line.text().getOrDefault(words.language(), "");
        (said + (text.isEmpty() ? "" : " " + text)).strip().lines().forEach(part -> wrapped("    ", part));
    }

    /** Long sentences go on, indented, on the next line; words stay whole. */
    private void wrapped(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(INDENT).append(indent.length() > 2 ? "  " : "");
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
