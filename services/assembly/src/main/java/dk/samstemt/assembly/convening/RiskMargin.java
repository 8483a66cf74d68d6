package dk.samstemt.assembly.convening;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long before the last lawful moment a party without evidence becomes the secretariat's task. */
@Component
class RiskMargin {

    private static final Duration TIME_TO_DELIVER = Duration.ofHours(1);

    private final Duration margin;

    /** @param margin {@code samstemt.assembly.risk-margin}, 48 hours by default */
    RiskMargin(@Value("${samstemt.assembly.risk-margin:PT48H}") Duration margin) {
        this.margin = margin;
    }

    /**
     * The moment: the margin before the end of dispatch; where the notice goes out later than that, an hour after it has gone
     * out, and within the last two hours halfway to the end.
     */
    Instant before(Instant lastDispatch, Instant decidedAt) {
        Instant wanted = lastDispatch.minus(margin);
        if (wanted.isAfter(decidedAt)) {
            return wanted;
        }
        Duration left = Duration.between(decidedAt, lastDispatch);
        return left.compareTo(TIME_TO_DELIVER.multipliedBy(2)) >= 0 ? decidedAt.plus(TIME_TO_DELIVER)
                : Instant.ofEpochMilli(decidedAt.plus(left.dividedBy(2)).toEpochMilli());
    }
}
