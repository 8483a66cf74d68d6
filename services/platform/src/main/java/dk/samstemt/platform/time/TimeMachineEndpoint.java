package dk.samstemt.platform.time;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** What the driver of the time machine asks and tells a service. Exists only with {@code samstemt.time-machine=true}. */
@Endpoint(id = "timemachine")
public class TimeMachineEndpoint {

    private final TimeMachine machine;

    TimeMachineEndpoint(TimeMachine machine) {
        this.machine = machine;
    }

    /** Moment, rest, next due moment, and how much has been done: rest is rest only if two readings agree. */
    @ReadOperation
    public Map<String, Object> report() {
        return machine.report();
    }

    /**
     * {@code sync} after a move, {@code replay} to read all topics again, a moment to move {@code to} in whole milliseconds, or a duration by
     * which this machine's clock shall be off ({@code skew}, for instance PT90S; PT0S ends it).
     */
    @WriteOperation
    public WebEndpointResponse<Map<String, Object>> write(@Nullable String operation, @Nullable String to, @Nullable String skew) {
        if (to != null) {
            return move(to);
        }
        if (skew != null) {
            return skew(skew);
        }
        if ("sync".equals(operation)) {
            machine.sync();
        } else if ("replay".equals(operation)) {
            machine.replay();
        } else {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        }
        return new WebEndpointResponse<>(machine.moment());
    }

    private WebEndpointResponse<Map<String, Object>> skew(String by) {
        try {
            machine.skew(Duration.parse(by));
        } catch (DateTimeParseException e) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        }
        return new WebEndpointResponse<>(machine.moment());
    }

    private WebEndpointResponse<Map<String, Object>> move(String to) {
        Instant target;
        try {
            target = Instant.parse(to);
        } catch (DateTimeParseException e) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        }
        if (!target.equals(target.truncatedTo(ChronoUnit.MILLIS))) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_BAD_REQUEST);
        }
        Optional<ClockMover> mover = machine.mover();
        if (mover.isEmpty()) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        }
        Optional<Instant> moved = mover.get().move(target);
        return new WebEndpointResponse<>(machine.moment(), moved.isPresent() ? 200 : 409);
    }
}
