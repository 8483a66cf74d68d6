package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Installation;
import dk.samstemt.journeys.example.OddDay.Calendar;

import java.util.List;

/** The days on which clocks and calendars play tricks: both nights of 2026, the last of the year and the leap day of 2028. */
final class OddDays {

    private static final Calendar MARCH = new Calendar("2026-03-29", "2026-03-08T23:00:00Z",
            List.of("2026-03-22T08:00:00Z", "2026-03-28T08:00:00Z"), "2026-03-29T22:00:00Z");
    private static final Calendar OCTOBER = new Calendar("2026-10-25", "2026-10-04T22:00:00Z",
            List.of("2026-10-18T07:00:00Z", "2026-10-24T07:00:00Z"), "2026-10-25T23:00:00Z");
    private static final Calendar NEW_YEARS_EVE = new Calendar("2026-12-31", "2026-12-10T23:00:00Z",
            List.of("2026-12-24T08:00:00Z", "2026-12-30T08:00:00Z"), "2026-12-31T23:00:00Z");
    private static final Calendar LEAP_DAY = new Calendar("2028-02-29", "2028-02-08T23:00:00Z",
            List.of("2028-02-22T08:00:00Z", "2028-02-28T08:00:00Z"), "2028-02-29T23:00:00Z");

    private OddDays() {
    }

    static List<Tale> of(Installation house) {
        return List.of(new OddDay(new Club(house, "gceu-martsnat"), MARCH), new WrongClock(new Club(house, "gceu-oktobernat"), OCTOBER, "PT1H"),
                new WrongClock(new Club(house, "gceu-nytaar"), NEW_YEARS_EVE, "PT-90S"), new LateProcess(new Club(house, "gceu-skuddag"), LEAP_DAY));
    }
}
