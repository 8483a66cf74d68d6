package dk.samstemt.notification.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One part of a letter, rendered as plain text or as HTML. */
sealed interface Block permits Block.Title, Block.Heading, Block.Subheading, Block.Paragraph, Block.Facts, Block.Points, Block.Quote,
        Block.Address, Block.Rule, Foreign {

    String text();

    String html();

    /** The same without markup; a block of several parts gives several. */
    Stream<LetterPart> parts(String language);

    /** The letter's title. */
    record Title(String words) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(LetterPart.of("title", language, words));
        }

        @Override
        public String text() {
            return Lines.wrap(words) + "\n" + "=".repeat(Math.min(words.length(), Lines.WIDTH));
        }

        @Override
        public String html() {
            return "<h1 style=\"font-size:1.4em;line-height:1.3;margin:0 0 1em\">" + Html.escape(words) + "</h1>";
        }
    }

    /** A heading. */
    record Heading(String words) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(LetterPart.of("heading", language, words));
        }

        @Override
        public String text() {
            return Lines.wrap(words) + "\n" + "-".repeat(Math.min(words.length(), Lines.WIDTH));
        }

        @Override
        public String html() {
            return "<h2 style=\"font-size:1.15em;margin:1.6em 0 .5em\">" + Html.escape(words) + "</h2>";
        }
    }

    /** A heading below a heading. */
    record Subheading(String words) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(LetterPart.of("subheading", language, words));
        }

        @Override
        public String text() {
            return Lines.wrap(words);
        }

        @Override
        public String html() {
            return "<h3 style=\"font-size:1em;margin:1.2em 0 .3em\">" + Html.escape(words) + "</h3>";
        }
    }

    /** A paragraph; line breaks in it stay. */
    record Paragraph(String words) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(LetterPart.of("paragraph", language, words));
        }

        @Override
        public String text() {
            return Lines.wrap(words);
        }

        @Override
        public String html() {
            return "<p style=\"margin:0 0 .8em\">" + Html.lines(words) + "</p>";
        }
    }

    /** A word and what it stands for. */
    record Fact(String label, String value) {
    }

    /** Facts, one per line. */
    record Facts(List<Fact> facts) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(new LetterPart("facts", language, null, null, List.of(),
                    facts.stream().map(fact -> new LetterPart.Fact(fact.label(), fact.value())).toList()));
        }

        @Override
        public String text() {
            return facts.stream().map(fact -> Lines.wrap(fact.label() + ": " + fact.value())).collect(Collectors.joining("\n"));
        }

        @Override
        public String html() {
            String rows = facts.stream().map(fact -> "<tr><th scope=\"row\" style=\"text-align:left;vertical-align:top;"
                    + "padding:.25em 1em .25em 0;font-weight:600;white-space:nowrap\">" + Html.escape(fact.label())
                    + "</th><td style=\"vertical-align:top;padding:.25em 0;overflow-wrap:anywhere\">" + Html.lines(fact.value())
                    + "</td></tr>").collect(Collectors.joining());
            return "<table style=\"border-collapse:collapse;margin:0 0 .8em\">" + rows + "</table>";
        }
    }

    /** Sentences one below the other. */
    record Points(List<String> points) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(new LetterPart("points", language, null, null, points, List.of()));
        }

        @Override
        public String text() {
            return points.stream().map(Lines::point).collect(Collectors.joining("\n"));
        }

        @Override
        public String html() {
            return points.stream().map(point -> "<li style=\"margin:0 0 .3em\">" + Html.escape(point) + "</li>")
                    .collect(Collectors.joining("", "<ul style=\"margin:0 0 .8em;padding-left:1.2em\">", "</ul>"));
        }
    }

    /** A wording, quoted as it is. */
    record Quote(String label, String words) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(new LetterPart("quote", language, label, words, List.of(), List.of()));
        }

        @Override
        public String text() {
            return label + ":\n" + Lines.quote(words);
        }

        @Override
        public String html() {
            return "<p style=\"margin:.6em 0 .2em\">" + Html.escape(label)
                    + ":</p><blockquote style=\"margin:0 0 .8em;padding:.4em 0 .4em 1em;border-left:3px solid #767676\">"
                    + Html.lines(words) + "</blockquote>";
        }
    }

    /** An address to open; the address itself is shown, so that everyone sees where it leads. */
    record Address(String url) implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(LetterPart.of("address", language, url));
        }

        @Override
        public String text() {
            return url;
        }

        @Override
        public String html() {
            return "<p style=\"margin:0 0 .8em;overflow-wrap:anywhere\"><a href=\"" + Html.escape(url) + "\">" + Html.escape(url) + "</a></p>";
        }
    }

    /** A line across. */
    record Rule() implements Block {
        @Override
        public Stream<LetterPart> parts(String language) {
            return Stream.of(LetterPart.of("rule", language, null));
        }

        @Override
        public String text() {
            return "-".repeat(Lines.WIDTH);
        }

        @Override
        public String html() {
            return "<hr style=\"border:0;border-top:1px solid #767676;margin:2em 0 1.2em\">";
        }
    }
}
