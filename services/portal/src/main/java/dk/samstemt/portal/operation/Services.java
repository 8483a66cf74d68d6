package dk.samstemt.portal.operation;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.client.Panel;
import dk.samstemt.portal.session.NoSuchPage;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every service, asked the same question once. */
@Component
class Services {

    private final Map<Backend, Operations> all = new EnumMap<>(Backend.class);

    Services(Clients clients) {
        Arrays.stream(Backend.values()).forEach(backend -> all.put(backend, clients.of(backend, Operations.class)));
    }

    /** What each of them answers, or that it does not. */
    <T> List<Told<T>> tell(Function<Operations, List<T>> question) {
        return all.entrySet().stream().map(one -> new Told<>(one.getKey().word(), Panel.of(() -> question.apply(one.getValue())))).toList();
    }

    /** The service of that name. @throws NoSuchPage where there is none */
    Operations named(String word) {
        return all.entrySet().stream().filter(one -> one.getKey().word().equals(word)).map(Map.Entry::getValue).findFirst().orElseThrow(NoSuchPage::new);
    }

    /**
     * What one service says.
     *
     * @param service its name
     * @param panel   its answer
     */
    record Told<T>(String service, Panel<List<T>> panel) {

        /** How many things it names; null when it did not answer. */
        public Integer number() {
            return panel.shown().map(List::size).orElse(null);
        }
    }
}
