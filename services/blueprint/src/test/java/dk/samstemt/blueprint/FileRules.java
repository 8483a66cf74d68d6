package dk.samstemt.blueprint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import static java.util.Map.entry;

/** Rules about source files, each a question to one file: does it offend? */
final class FileRules {

    private static final int LONGEST_MAIN_FILE = 200;
    private static final int LONGEST_TEST_FILE = 250;
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Dis" + "abled|@Ig" + "nore\\b|assumeTrue\\(fal" + "se");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+) *=");
    private static final Pattern ONLY_MANY = Pattern.compile("(?m)^(?!.*,choice,|\\S+\\.n *=).*(?<!\\b(?:af|of|de|the|med|with) )\\{\\d} (?:sekunder|minutter|timer|dage|uger"
            + "|måneder|parter|mails|modtagere|opgaver|rækker|hændelser|begivenheder|steder|seconds|minutes|hours|days|weeks|months|years|parties|recipients|tasks|rows|events|places"
            + "|faults|steps)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}");

    private FileRules() {
    }

    static Map<String, BiPredicate<Path, String>> all() {
        return new TreeMap<>(Map.ofEntries(
                entry("a main file has at most 200 lines", (file, text) -> isJava(file) && House.isMain(file) && lines(text) > LONGEST_MAIN_FILE),
                entry("a test file has at most 250 lines", (file, text) -> isJava(file) && !House.isMain(file) && lines(text) > LONGEST_TEST_FILE),
                entry("nothing is left unfinished", (file, text) -> UNFINISHED.matcher(text).find()),
                entry("no test is switched off", (file, text) -> isJava(file) && SWITCHED_OFF.matcher(text).find()),
                entry("no secret is committed", (file, text) -> SECRET.matcher(text).find()),
                entry("no Lombok, no Vavr", (file, text) -> isJava(file) && text.contains("import lom" + "bok.")
                        || isJava(file) && text.contains("import io.va" + "vr.")),
                entry("a bundle says each thing once", (file, text) -> file.toString().endsWith(".properties") && saysTwice(text)),
                entry("a bundle counts one thing too", (file, text) -> file.toString().matches(".*_(da|en)\\.properties") && ONLY_MANY.matcher(text).find()),
                entry("a public main type says what it is", FileRules::isSilentPublicType)));
    }

    /** Keys that one language of a bundle has and the other has not. */
    static Set<String> onlyInOne(Properties danish, Properties english) {
        Set<String> all = new TreeSet<>(danish.stringPropertyNames());
        all.addAll(english.stringPropertyNames());
        all.removeIf(key -> danish.containsKey(key) && english.containsKey(key));
        return all;
    }

    /** Of two lines with one key the reader keeps the later and says nothing. */
    private static boolean saysTwice(String text) {
        Set<String> keys = new TreeSet<>();
        return KEY.matcher(text).results().anyMatch(found -> !keys.add(found.group(1)));
    }

    private static boolean isSilentPublicType(Path file, String text) {
        Pattern declaration = Pattern.compile("(?m)^public (sealed |final |abstract |non-sealed )*(class|record|interface|enum|@interface) ");
        var found = declaration.matcher(text);
        return isJava(file) && House.isMain(file) && found.find() && !text.substring(0, found.start()).contains("/**");
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    private static long lines(String text) {
        return text.lines().count();
    }

    static List<String> endings() {
        return List.of(".java", ".md", ".bpmn", ".yml", ".yaml", ".properties", ".sql", ".xml", ".html");
    }
}
