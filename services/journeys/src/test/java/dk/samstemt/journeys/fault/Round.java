package dk.samstemt.journeys.fault;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One round of the crash family: who dies where, while people do what.
 *
 * @param shots     who dies where; each service at most once
 * @param convening how many associations are convened in it
 * @param stating   whether parties make statements in it
 * @param closing   whether two ballots reach their deadline in it
 */
record Round(List<Shot> shots, int convening, boolean stating, boolean closing) {

    @Override
    public String toString() {
        return shots.stream().map(Shot::toString).collect(Collectors.joining(", "));
    }
}
