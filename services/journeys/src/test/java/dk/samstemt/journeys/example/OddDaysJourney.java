package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Installation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The days on which clocks play tricks, each an association of its own, in one pass of the clock; apart from the examples, because a wrong clock is everyone's. */
@TestInstance(Lifecycle.PER_CLASS)
class OddDaysJourney {

    private Installation house;
    private List<Tale> tales;

    @BeforeAll
    void play(@TempDir Path data) {
        house = Installation.on(data, List.of());
        tales = OddDays.of(house);
        Timeline.play(house, tales);
    }

    @AfterAll
    void stop() {
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> odd_days() {
        return tales.stream().map(tale -> DynamicTest.dynamicTest(tale.getClass().getSimpleName() + " of " + tale.club.id(), tale::assertHappened));
    }
}
