package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows the references of a text: to provisions that are not there, and to ones that speak of something else. */
final class References {

    private static final Pattern REFERENCE = Pattern.compile("(?:(\u00a7[\\s\\p{Z}]{0,4})(\\d{1,3}))?(?:[\\s\\p{Z},]{0,4}\\bstk\\.?[\\s\\p{Z}]{0,4}(\\d{1,2}))?");
    private static final Pattern LAW = Pattern.compile("(?i)\\b(lov|loven|lovens|bekendtg\u00f8relse|bekendtg\u00f8relsens)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])[\\s\\p{Z}]+(?=\\p{Lu})");
    /** So far before a reference the law it belongs to is named. */
    private static final int REACH = 120;
    private static final int LONGEST_SENTENCE = 1000;
    private static final int SHORTEST_SUBJECT = 7;
    private static final int LETTERS = 6;

    private final List<ImportedProvision> provisions;
    private final Map<String, ImportedProvision> byId;
    private final Map<String, Set<String>> subjectsOf = new HashMap<>();
    private final List<TextFinding> findings = new ArrayList<>();

    References(List<ImportedProvision> provisions) {
        this.provisions = provisions;
        this.byId = provisions.stream().collect(Collectors.toMap(ImportedProvision::id, Function.identity()));
    }

    List<TextFinding> findings() {
        provisions.forEach(provision -> provision.blocks().forEach(block -> block(provision, block)));
        return findings;
    }

    private void block(ImportedProvision provision, TextBlock block) {
        int from = 0;
        for (String sentence : SENTENCE.split(block.text())) {
            int at = block.text().indexOf(sentence, from);
            sentence(provision, new TextBlock(block.kind(), "", sentence, block.line(), block.column() + at));
            from = at + sentence.length();
        }
    }

    private void sentence(ImportedProvision provision, TextBlock sentence) {
        Matcher reference = REFERENCE.matcher(sentence.text());
        while (reference.find()) {
            if (!reference.group().isEmpty() && !LAW.matcher(before(sentence, reference)).find()) {
                follow(provision, sentence, reference);
            }
        }
    }

    private static String before(TextBlock sentence, Matcher reference) {
        return sentence.text().substring(Math.max(0, reference.start() - REACH), reference.start());
    }

    private void follow(ImportedProvision provision, TextBlock sentence, Matcher reference) {
        String own = section(provision.id());
        String section = reference.group(2) == null ? own : reference.group(2);
        String target = section + "." + (reference.group(3) == null ? "1" : reference.group(3));
        if ("\u00a7".equals(reference.group(1))) {
            note(FindingCode.SECTION_SIGN_WITHOUT_SPACE, provision, sentence, reference);
        }
        if (!byId.containsKey(target)) {
            note(FindingCode.REFERENCE_TO_NOTHING, provision, sentence, reference);
        } else if (reference.group(3) != null && section.equals(own) && doubtful(provision, sentence, target)) {
            note(FindingCode.REFERENCE_DOUBTFUL, provision, sentence, reference);
        }
    }

    /** The cited provision shares no subject with the sentence, while a neighbour of it does. */
    private boolean doubtful(ImportedProvision citing, TextBlock sentence, String target) {
        Set<String> subjects = Word.subjects(beginning(sentence), SHORTEST_SUBJECT, LETTERS);
        return !shares(byId.get(target), subjects) && provisions.stream().filter(other -> section(other.id()).equals(section(target)))
                .filter(other -> !other.id().equals(citing.id()) && !other.id().equals(target)).anyMatch(other -> shares(other, subjects));
    }

    private static String beginning(TextBlock sentence) {
        return sentence.text().substring(0, Math.min(sentence.text().length(), LONGEST_SENTENCE));
    }

    private boolean shares(ImportedProvision provision, Set<String> subjects) {
        return !Collections.disjoint(subjectsOf.computeIfAbsent(provision.id(), id -> Word.subjects(provision.text(), LETTERS, LETTERS)), subjects);
    }

    private void note(FindingCode code, ImportedProvision provision, TextBlock sentence, Matcher reference) {
        int column = sentence.column() + reference.start() + reference.group().length() - reference.group().stripLeading().length();
        findings.add(new TextFinding(code, provision.id(), sentence.line(), column, reference.group().strip(), Excerpts.of(sentence.text())));
    }

    private static String section(String id) {
        return id.substring(0, id.indexOf('.'));
    }
}
