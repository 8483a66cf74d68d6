package dk.samstemt.journeys.fault;

import dk.samstemt.portal.clock.NotAtRest;
import dk.samstemt.portal.clock.TimeMachineDriver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Legal time of the site. Services may die under it: then it waits for them and goes on. */
final class Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private final Site site;
    private final TimeMachineDriver driver;

    Clock(Site site) {
        this.site = site;
        this.driver = new TimeMachineDriver(site.management(), Duration.ofSeconds(60));
    }

    Instant now() {
        return driver.now();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** Until nothing is under way anywhere, or does not come to rest; then what does not, else nothing. */
    Optional<String> settle() {
        try {
            persistently(driver::settle);
            return Optional.empty();
        } catch (NotAtRest restless) {
            return Optional.of(restless.getMessage());
        }
    }

    /** Lets everything happen that falls due on the way. */
    void moveTo(Instant target) {
        persistently(() -> driver.moveTo(target));
    }

    /** Moves without waiting for anybody, as time does. */
    void jumpTo(Instant target) {
        try (Connection database = site.servers.database().superuser().getConnection();
             PreparedStatement move = database.prepareStatement("select timemachine.move(?::timestamptz)")) {
            move.setString(1, target.toString());
            move.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        site.management().values().forEach(Clock::sync);
    }

    private static void persistently(Runnable walk) {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                walk.run();
                return;
            } catch (IllegalStateException unreachable) {
                if (System.nanoTime() > end) {
                    throw unreachable;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static void sync(URI service) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/actuator/timemachine")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"operation\":\"sync\"}")).build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException dead) {
            // It asks the database when it is back.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
