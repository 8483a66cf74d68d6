package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.rules.dissolution.DissolutionLaw;
import dk.samstemt.statutes.ruling.LawFailure;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every part of every question's facts is tried otherwise when it is looked for what would have changed the ruling, or it is known why not. */
class TriedOtherwiseTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final int CASES = 40;

    @Test
    void every_part_of_the_facts_is_tried_otherwise_or_listed_with_the_reason() throws IOException {
        Set<String> untried = new TreeSet<>();
        DaysTest.courts().forEach(court -> untried.addAll(untried(court)));
        Set<String> listed = listed();
        assertThat(untried).as("neither tried nor listed").isSubsetOf(listed);
        assertThat(listed.stream().filter(part -> !untried.contains(part))).as("listed, and yet tried").isEmpty();
    }

    /** The list by question and part, without the reason before each. */
    private static Set<String> listed() throws IOException {
        try (InputStream in = TriedOtherwiseTest.class.getResourceAsStream("/tried-otherwise.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
            assertThat(lines).allMatch(line -> line.matches("(NAME|ASKED|UNREAD|PART|SELDOM) [A-Z_]+ [a-zA-Z.]+")).isSorted().doesNotHaveDuplicates();
            return lines.stream().map(line -> line.substring(line.indexOf(' ') + 1)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static <F extends Record> Set<String> untried(Court<F> court) {
        Set<String> parts = new TreeSet<>();
        parts(court.facts(), "", parts);
        for (long seed = 0; seed < CASES; seed++) {
            parts.removeAll(tried(court, new NearbyFacts(seed, 40, 0).tree(court.facts())));
            parts.removeAll(tried(court, remote(new NearbyFacts(seed, 40, 0).tree(court.facts()))));
        }
        Set<String> named = new TreeSet<>();
        parts.forEach(part -> named.add(court.kind() + " " + part));
        return named;
    }

    /** The leaves of a record type, those of lists without their place. */
    private static void parts(Type type, String at, Set<String> parts) {
        if (type instanceof ParameterizedType generic) {
            parts(generic.getActualTypeArguments()[0], at, parts);
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            for (RecordComponent part : raw.getRecordComponents()) {
                parts(part.getGenericType(), at.isEmpty() ? part.getName() : at + "." + part.getName(), parts);
            }
        } else {
            parts.add(at);
        }
    }

    /** The same with somebody who is no member acting, and with every member informed long ago but the last. */
    private static Map<String, Object> remote(Map<String, Object> facts) {
        List.of("actor", "givenBy", "proposer").forEach(who -> facts.replace(who, "somebody"));
        List<String> members = DissolutionLaw.of(LAW).membersToInform();
        facts.replace("informed", members.subList(1, members.size()).stream().map(member -> Map.of("member", member, "on", "2020-01-01")).toList());
        return facts;
    }

    private static <F extends Record> Set<String> tried(Court<F> court, Map<String, Object> tree) {
        Set<String> tried = new TreeSet<>();
        try {
            F facts = Records.read(tree, court.facts());
            Object told = Records.tree(facts);
            court.otherwise(facts, LAW).forEach(alternative -> alternative.moves().stream().limit(3).forEach(move ->
                    differing(told, Records.tree(move.apply().apply(facts)), "", tried)));
        } catch (JsonDefect | LawFailure none) {
            return tried;
        }
        return tried;
    }

    private static void differing(Object one, Object other, String at, Set<String> found) {
        if (one instanceof List<?> first && other instanceof List<?> second) {
            for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
                differing(i < first.size() ? first.get(i) : null, i < second.size() ? second.get(i) : null, at, found);
            }
        } else if (one instanceof Map<?, ?> || other instanceof Map<?, ?>) {
            Map<?, ?> first = one instanceof Map<?, ?> members ? members : Map.of();
            Map<?, ?> second = other instanceof Map<?, ?> members ? members : Map.of();
            Set<Object> names = new HashSet<>(first.keySet());
            names.addAll(second.keySet());
            names.forEach(name -> differing(first.get(name), second.get(name), at.isEmpty() ? (String) name : at + "." + name, found));
        } else if (!Objects.equals(one, other)) {
            found.add(at);
        }
    }
}
