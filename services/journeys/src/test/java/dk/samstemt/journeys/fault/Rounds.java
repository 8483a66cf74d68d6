package dk.samstemt.journeys.fault;

import dk.samstemt.platform.crash.CrashPoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rounds of the crash family. Who dies in one round are different services, so that a round costs one restart of time. */
final class Rounds {

    private static final String ASSEMBLY = "assembly";
    private static final String VOTING = "voting";
    private static final String NOTIFICATION = "notification";
    private static final String AUDIT = "audit";

    private Rounds() {
    }

    /** Every point at its first and second hit; as many services at a time as the work of a round lets die. */
    static List<Round> all() {
        return Stream.of(convening(), stating(), closing()).flatMap(List::stream).toList();
    }

    private static List<Round> convening() {
        List<Shot> statements = statements();
        return List.of(
                round(2, shot(ASSEMBLY, CrashPoint.NOTICE_ORDERED_BEFORE_COMMIT, 2), shot(NOTIFICATION, CrashPoint.NOTICE_QUEUED_BEFORE_COMMIT, 2),
                        shot(AUDIT, CrashPoint.INBOX_BEFORE_COMMIT, 1)),
                round(2, shot(ASSEMBLY, CrashPoint.CONVENING_BEFORE_COMMIT, 2), shot(NOTIFICATION, CrashPoint.MAIL_AFTER_FINAL_DOT, 1),
                        shot(AUDIT, CrashPoint.INBOX_AFTER_COMMIT, 1), statements.get(0)),
                round(1, shot(ASSEMBLY, CrashPoint.CONVENING_BEFORE_COMMIT, 1), shot(NOTIFICATION, CrashPoint.NOTICE_QUEUED_BEFORE_COMMIT, 1),
                        shot(AUDIT, CrashPoint.INBOX_BEFORE_COMMIT, 2), statements.get(1)),
                round(1, shot(ASSEMBLY, CrashPoint.NOTICE_ORDERED_BEFORE_COMMIT, 1), shot(NOTIFICATION, CrashPoint.MAIL_AFTER_FINAL_DOT, 2),
                        shot(AUDIT, CrashPoint.INBOX_AFTER_COMMIT, 2), statements.get(2)),
                round(1, shot(NOTIFICATION, CrashPoint.MAIL_BEFORE_ATTEMPT, 1), statements.get(3)),
                round(1, shot(NOTIFICATION, CrashPoint.MAIL_AFTER_ATTEMPT, 1), statements.get(4)),
                round(1, shot(NOTIFICATION, CrashPoint.MAIL_BEFORE_FINAL_DOT, 1), statements.get(5)),
                round(1, shot(NOTIFICATION, CrashPoint.MAIL_BEFORE_FINAL_DOT, 2), statements.get(6)),
                round(1, shot(NOTIFICATION, CrashPoint.MAIL_BEFORE_EVIDENCE, 1), statements.get(7)),
                round(1, shot(NOTIFICATION, CrashPoint.MAIL_BEFORE_EVIDENCE, 2), statements.get(8)));
    }

    private static List<Round> stating() {
        List<Shot> statements = statements();
        return List.of(new Round(List.of(shot(NOTIFICATION, CrashPoint.MAIL_BEFORE_ATTEMPT, 2), statements.get(9)), 0, true, false),
                new Round(List.of(shot(NOTIFICATION, CrashPoint.MAIL_AFTER_ATTEMPT, 2), statements.get(10)), 0, true, false),
                new Round(List.of(statements.get(11)), 0, true, false));
    }

    private static List<Shot> statements() {
        List<Shot> shots = new ArrayList<>();
        Stream.of(CrashPoint.STATEMENT_BEFORE_INSERT, CrashPoint.STATEMENT_BEFORE_COMMIT, CrashPoint.WRITE_AFTER_COMMIT,
                        CrashPoint.RELAY_BEFORE_SEND, CrashPoint.RELAY_BEFORE_MARK, CrashPoint.RELAY_AFTER_MARK)
                .forEach(point -> shots.addAll(List.of(shot(VOTING, point, 1), shot(VOTING, point, 2))));
        return shots;
    }

    private static List<Round> closing() {
        List<Round> rounds = new ArrayList<>();
        for (CrashPoint point : List.of(CrashPoint.CLOSING_BEFORE_EVENT, CrashPoint.CLOSING_BEFORE_COMMIT, CrashPoint.CLOSING_AFTER_COMMIT)) {
            rounds.add(new Round(List.of(shot(VOTING, point, 1)), 0, false, true));
            rounds.add(new Round(List.of(shot(VOTING, point, 2)), 0, false, true));
        }
        rounds.set(0, new Round(List.of(rounds.get(0).shots().get(0), shot(ASSEMBLY, CrashPoint.RULING_BEFORE_COMMIT, 1)), 0, false, true));
        rounds.set(2, new Round(List.of(rounds.get(2).shots().get(0), shot(ASSEMBLY, CrashPoint.RULING_BEFORE_COMMIT, 2)), 0, false, true));
        return rounds;
    }

    private static Round round(int convening, Shot... shots) {
        return new Round(List.of(shots), convening, List.of(shots).stream().anyMatch(shot -> shot.service().equals(VOTING)), false);
    }

    private static Shot shot(String service, CrashPoint point, int hit) {
        return new Shot(service, point, hit);
    }
}
