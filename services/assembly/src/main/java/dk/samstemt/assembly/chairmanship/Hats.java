package dk.samstemt.assembly.chairmanship;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which offices a person may answer: the one it holds, and the chair's while it acts as deputy (BO-10). */
@Component
public class Hats {

    private final Offices offices;
    private final Deputies deputies;

    Hats(Offices offices, Deputies deputies) {
        this.offices = offices;
        this.deputies = deputies;
    }

    /** Whether a person holds an office itself at a legal moment. */
    public boolean holds(String association, String person, String office, Instant moment) {
        return offices.inOffice(association, moment).stream()
                .anyMatch(holder -> holder.person().equals(person) && holder.office().name().equals(office));
    }

    /** The person's offices at a legal moment, its own first; empty for somebody outside the chairmanship. */
    public List<Hat> of(String association, String person, Instant moment) {
        List<Hat> own = offices.inOffice(association, moment).stream().filter(holder -> holder.person().equals(person))
                .map(holder -> new Hat(holder.office().name(), null)).toList();
        Stream<Hat> acting = own.isEmpty() ? Stream.empty() : deputies.at(association, moment).stream()
                .filter(deputy -> deputy.person().equals(person)).map(deputy -> new Hat(deputy.office(), deputy.deputy()));
        return Stream.concat(own.stream(), acting).toList();
    }
}
