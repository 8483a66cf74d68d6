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

/** Every further example of a written assembly, one association each, in one pass of the clock. */
@TestInstance(Lifecycle.PER_CLASS)
class ExamplesJourney {

    private Installation house;
    private List<Tale> tales;

    @BeforeAll
    void play(@TempDir Path data) {
        house = Installation.on(data, List.of());
        tales = List.of(new MailServerDown(new Club(house, "gceu-real8")),
                new RefusedBeforeConvening(new Club(house, "gceu-afvist")), new SpringByTheBoard(new Club(house, "gceu-foraar")),
                new WaivedInWriting(new Club(house, "gceu-frafald")), new NewDay(new Club(house, "gceu-nydag")),
                new Cancelled(new Club(house, "gceu-aflyst")), new Bounced(new Club(house, "gceu-retur"), true),
                new Bounced(new Club(house, "gceu-retur-sen"), false), new SentUnapproved(new Club(house, "gceu-udkast")));
        Timeline.play(house, tales);
    }

    @AfterAll
    void stop() {
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return tales.stream().map(tale -> DynamicTest.dynamicTest(tale.getClass().getSimpleName(), tale::assertHappened));
    }
}
