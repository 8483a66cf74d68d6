package dk.samstemt.statutes.text;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills messages with values: ids become names, dates become days, øre become kroner. */
final class Phrases {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private final Bundle bundle;
    private final Profile profile;
    private final Dates dates;
    private final Numbers numbers;

    Phrases(Bundle bundle, Profile profile) {
        this.bundle = bundle;
        this.profile = profile;
        this.dates = new Dates(bundle, profile.zone());
        this.numbers = new Numbers(bundle);
    }

    Bundle bundle() {
        return bundle;
    }

    String fill(String key, Map<String, Object> values) {
        String message = bundle.get(one(key, values));
        return PLACE.matcher(message).replaceAll(place -> Matcher.quoteReplacement(beforePoint(message.startsWith(".", place.end()),
                word(values.get(place.group(1)), place.group(2) == null ? "" : place.group(2)))));
    }

    /** Of one, the message for one, where there is such a message. */
    private String one(String key, Map<String, Object> values) {
        return Long.valueOf(1).equals(values.get("count")) && bundle.find(key + ".one").isPresent() ? key + ".one" : key;
    }

    /** An abbreviation such as kr. lends its point to the sentence it ends. */
    private static String beforePoint(boolean point, String word) {
        return point && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private String word(Object value, String format) {
        if (value instanceof List<?> list) {
            return list(list.stream().map(element -> word(element, format)).toList(), "and");
        }
        if (value instanceof Long number) {
            return numbers.format(number, format);
        }
        return value == null ? "" : format.equals("decimal") ? numbers.decimal(value.toString())
                : format.equals("first") ? capital(name(value.toString())) : name(value.toString());
    }

    /** As the first word of a sentence. */
    private String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.forLanguageTag(bundle.language())) + name.substring(1);
    }

    /** A short string of a ruling as people say it. */
    String name(String value) {
        return profile.party(value).map(party -> party.name().get(bundle.language()))
                .or(() -> profile.classes().stream().filter(known -> known.id().equals(value))
                        .map(known -> known.name().get(bundle.language())).findFirst())
                .or(() -> profile.provision(value).map(Provision::number))
                .or(() -> dates.format(value)).or(() -> named(value))
                .or(() -> bundle.find("word." + value)).orElse(value);
    }

    /** Somebody the statutes name who is no party. */
    private Optional<String> named(String value) {
        return Optional.ofNullable(profile.assets()).flatMap(assets -> assets.first().stream()
                .filter(recipient -> recipient.who().equals(value)).map(recipient -> recipient.name().get(bundle.language())).findFirst());
    }

    String number(String provision) {
        return provision == null ? "" : profile.provision(provision).map(Provision::number).orElse(provision);
    }

    /**
     * One of several by name; every party of the association is "just one of the parties", so that nobody reads nine names, and so is
     * every member, those among them whom a party speaks for.
     */
    String anyOf(List<String> subjects) {
        Set<String> all = Set.copyOf(subjects);
        boolean parties = all.equals(Set.copyOf(profile.partyIds()));
        return subjects.size() > 1 && (parties || all.equals(members())) ? fill(parties ? "list.anyOf" : "list.anyOfMembers", Map.of("count", (long) subjects.size()))
                : list(subjects.stream().map(this::name).toList(), "or");
    }

    private Set<String> members() {
        return Stream.concat(profile.partyIds().stream(), profile.parties().stream().flatMap(party -> party.speaksFor().stream())).collect(Collectors.toSet());
    }

    String list(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + bundle.get("list." + conjunction) + " " + words.get(last);
    }
}
