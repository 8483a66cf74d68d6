package dk.samstemt.journeys.order;

import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;
import org.springframework.util.ReflectionUtils;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a service remembers of its database in its own memory; what it learnt since a mark is forgotten when the database goes back to it, as no real one does. */
final class Memory {

    private final List<Map<?, ?>> kept;

    private Memory(List<Map<?, ?>> kept) {
        this.kept = kept;
    }

    static Memory of(ApplicationContext inside) {
        return new Memory(Stream.of(inside.getBeanDefinitionNames()).filter(name -> inside.getType(name) != null)
                .filter(name -> inside.getType(name).getName().startsWith("dk.samstemt") && inside.getType(name).getPackageName().endsWith(".law"))
                .map(name -> AopTestUtils.<Object>getUltimateTargetObject(inside.getBean(name))).flatMap(Memory::maps).toList());
    }

    private static Stream<Map<?, ?>> maps(Object bean) {
        return Stream.of(bean.getClass().getDeclaredFields()).filter(field -> Map.class.isAssignableFrom(field.getType())).<Map<?, ?>>map(field -> {
            field.setAccessible(true);
            return (Map<?, ?>) ReflectionUtils.getField(field, bean);
        });
    }

    void forget() {
        kept.forEach(Map::clear);
    }

    /** Of what it remembers now. */
    List<Set<Object>> known() {
        return kept.stream().map(map -> Set.<Object>copyOf(map.keySet())).toList();
    }

    /** Only what it knew then. */
    void knowsOnly(List<Set<Object>> known) {
        IntStream.range(0, kept.size()).forEach(i -> kept.get(i).keySet().retainAll(known.get(i)));
    }
}
