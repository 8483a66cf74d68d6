package dk.samstemt.journeys.order;

import dk.samstemt.platform.time.DueTask;
import dk.samstemt.quickstart.replay.Branch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The services that only take events and do what is due: voting, notification, membership and audit. */
final class Parts {

    private Parts() {
    }

    static DueTask task(Stage stage, String name) {
        return stage.inside().getBeansOfType(DueTask.class).values().stream().filter(task -> task.getClass().getSimpleName().equals(name)).findFirst().orElseThrow();
    }

    /** Runs a task if it is due; true when it was. */
    static boolean due(Stage stage, Instant moment, DueTask task) {
        if (task.nextDue().filter(next -> !next.isAfter(moment)).isEmpty()) {
            return false;
        }
        stage.act(() -> task.run(moment));
        stage.momentCame();
        return true;
    }

    /** People make their statements, and the ballot closes by itself. */
    static final class Voting implements Part {

        private final Branch branch;
        private final Function<String, String> tokens;
        private final String assembly;
        private People people;
        private DueTask closer;

        Voting(Branch branch, Function<String, String> tokens, String assembly) {
            this.branch = branch;
            this.tokens = tokens;
            this.assembly = assembly;
        }

        @Override
        public String service() {
            return "voting";
        }

        @Override
        public void begin(Stage stage) {
            people = new People(stage, tokens);
            closer = task(stage, "Closer");
            Blank.all(stage, service(), Set.of("access_login"));
        }

        @Override
        public boolean act(Stage stage, Told own) {
            if (!own.envelope().type().equals("voting.statement-recorded.v1")) {
                return true;
            }
            String party = (String) own.envelope().data().get("party");
            long saw = (Long) own.envelope().data().get("revision") - 1;
            String choice = branch.statements().stream().filter(s -> s.party().equals(party) && s.saw() == saw).findFirst().orElseThrow().choice();
            return people.posts(party, branch.path("/assemblies/" + assembly + "/ballot/parties/" + party + "/statements"),
                    Map.of("sawRevision", saw, "answers", List.of(Map.of("item", "item-2", "choice", choice))), null) != null;
        }

        @Override
        public boolean work(Stage stage, Instant moment) {
            return due(stage, moment, closer);
        }
    }

    /** Sends its mails as they fall due, reminders among them. */
    static final class Notification implements Part {

        private Postman postman;
        private DueTask reminders;

        @Override
        public String service() {
            return "notification";
        }

        @Override
        public void begin(Stage stage) {
            postman = new Postman(stage);
            reminders = task(stage, "RemindersDue");
            Blank.all(stage, service(), Set.of("access_login", "contact", "content"));
        }

        @Override
        public void end(Stage stage) {
            postman.close();
        }

        @Override
        public int out() {
            return postman.sent().size();
        }

        @Override
        public void back(int out) {
            postman.forgetsFrom(out);
        }

        @Override
        public List<String> outside() {
            return postman.sent();
        }

        @Override
        public boolean work(Stage stage, Instant moment) {
            boolean reminded = due(stage, moment, reminders);
            return postman.sendsAll() || reminded;
        }

        /** Whom to remind is asked of what is known that morning, so a statement that is weeks late is reminded of, and a plan that is made late is shorter. */
        @Override
        public boolean isByTheClock(String row) {
            return row.contains("REMINDER") || row.startsWith("mail ") && row.contains("Påmindelse") || row.startsWith("reminder ") || row.startsWith("outbox_sequence ");
        }
    }

    /** Its people and first statutes stand; what it makes of others' events is taken away. */
    record Membership() implements Part {

        @Override
        public String service() {
            return "membership";
        }

        @Override
        public void begin(Stage stage) {
            List.of("delete from inbox", "delete from inbox_position", "delete from access_grant", "delete from access_mandate", "delete from roll",
                    "delete from amendment_refused", "delete from edition where version > 1",
                    "delete from outbox where type in ('membership.roll-fixed.v1', 'membership.amendment-refused.v1')"
                            + " or type = 'membership.statutes-version-published.v1' and convert_from(value, 'UTF8') like '%\"version\":2}%'",
                    "update outbox_sequence s set last = coalesce((select max(sequence) from outbox o where o.key = s.key and o.topic like '%.v1'), last)")
                    .forEach(sql -> stage.jdbc().sql(sql).update());
        }
    }

    /** Cannot be emptied by anyone: the story is told to it under another association's name. */
    record Audit(String association) implements Part {

        private static final String AGAIN = "told-again";

        @Override
        public String service() {
            return "audit";
        }

        @Override
        public void begin(Stage stage) {
            stage.jdbc().sql("delete from inbox").update();
            stage.jdbc().sql("delete from inbox_position").update();
        }

        /** What it tells of itself is that somebody moved the clock. */
        @Override
        public boolean tells() {
            return false;
        }

        @Override
        public String rewritten(String text) {
            return text.replace(association, AGAIN);
        }

        @Override
        public Optional<String> within() {
            return Optional.of(AGAIN);
        }
    }
}
