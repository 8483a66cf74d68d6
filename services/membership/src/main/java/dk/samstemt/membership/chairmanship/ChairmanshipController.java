package dk.samstemt.membership.chairmanship;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.Statutes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The chairmanship now, or as it stood when a civil day ended. */
@RestController
@RequestMapping("/api/v1/associations/{association}/chairmanship")
class ChairmanshipController {

    private static final int LAST_YEAR = 9999;

    private final OfficeHolders holders;
    private final Profiles profiles;
    private final LegalTime time;

    ChairmanshipController(OfficeHolders holders, Profiles profiles, LegalTime time) {
        this.holders = holders;
        this.profiles = profiles;
        this.time = time;
    }

    @Action("membership.read-chairmanship")
    @GetMapping
    Chairmanship read(@PathVariable String association, @RequestParam(required = false) String day) {
        Instant now = time.now();
        Statutes statutes = Statutes.of(profiles.at(association, now));
        if (day == null) {
            return new Chairmanship(statutes.dayOf(now), holders.at(association, now));
        }
        LocalDate asked = parse(day);
        return new Chairmanship(asked, holders.at(association, statutes.endOfDay(asked).minusMillis(1)));
    }

    private static LocalDate parse(String day) {
        try {
            // A day at the edge of the calendar has no end to ask for.
            return Optional.of(LocalDate.parse(day)).filter(asked -> asked.getYear() > 0 && asked.getYear() < LAST_YEAR)
                    .orElseThrow(() -> ProblemException.of(MembershipProblems.INVALID_MOMENT));
        } catch (DateTimeException unreadable) {
            throw ProblemException.of(MembershipProblems.INVALID_MOMENT);
        }
    }

    /**
     * The chairmanship.
     *
     * @param day     the civil day
     * @param holders in office then, chair first; fewer than three when an office is vacant
     */
    record Chairmanship(LocalDate day, List<OfficeHolders.Holder> holders) {
    }
}
