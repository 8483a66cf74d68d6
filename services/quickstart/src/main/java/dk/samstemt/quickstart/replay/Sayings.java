package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Arg;
import dk.samstemt.quickstart.account.Line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns what services say in both languages into lines of the account. */
final class Sayings {

    private Sayings() {
    }

    /** A mail that a server accepted: to whom, its Message-ID, the server's reply, when. */
    static Line delivery(Tree message) {
        return Line.of("notice", Arg.word("party." + message.at("party").text()), message.at("messageId").text(),
                message.at("reply").text(), Arg.moment(message.at("acceptedAt").moment()));
    }

    /** The findings of a check. */
    static List<Line> findings(Map<String, Tree> check) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.said("said.headline", each(check, tree -> tree.at("ruling", "explanation", "headline"))));
        lines.addAll(list(check, "said.finding", tree -> tree.at("findings"), tree -> tree.at("sentence")));
        return lines;
    }

    /** The explanation of a ruling: headline, reasons, what would have changed it, readings relied on. */
    static List<Line> explanation(Map<String, Tree> explanation) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.said("said.headline", each(explanation, tree -> tree.at("headline"))));
        lines.addAll(list(explanation, "said.reason", tree -> tree.at("reasons"), Sayings::reason));
        lines.addAll(list(explanation, "said.otherwise", tree -> tree.at("whatWouldHaveChanged"), Function.identity()));
        lines.addAll(list(explanation, "said.reading", tree -> tree.at("interpretationNotes"), Function.identity()));
        return lines;
    }

    private static Tree reason(Tree reason) {
        String provision = reason.at("provision").text();
        return new Tree(reason.at("sentence").text() + " (" + (provision.isEmpty() ? "" : provision + ", ") + reason.at("rule").text() + ")");
    }

    private static List<Line> list(Map<String, Tree> trees, String key, Function<Tree, Tree> list, Function<Tree, Tree> text) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < list.apply(trees.get("da")).list().size(); i++) {
            int position = i;
            lines.add(Line.said(key, each(trees, tree -> text.apply(list.apply(tree).at(position)))));
        }
        return lines;
    }

    private static Map<String, String> each(Map<String, Tree> trees, Function<Tree, Tree> text) {
        Map<String, String> texts = new HashMap<>();
        trees.forEach((language, tree) -> texts.put(language, text.apply(tree).text()));
        return texts;
    }
}
