package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.testing.smtp.Delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything an outsider finds when nothing is under way: tables, topics, mails, and what clients were told.
 *
 * @param tables     rows by the name of the question
 * @param outbox     events the services have written
 * @param wire       events in Kafka, repetitions included, in order within each partition
 * @param log        events of the decision log
 * @param deliveries mails the mail server took to their end
 * @param history    what clients asked and were told
 */
record Found(Map<String, List<Row>> tables, List<Event> outbox, List<Event> wire, List<Event> log, List<Delivery> deliveries, History history) {

    private static final List<String> SERVICES = List.of("membership", "assembly", "voting", "notification", "audit");
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("statement", """
                    select s.*, r.leaf_hash, r.sequence
                    from voting.statement s left join voting.receipt r using (association, statement)"""),
            Map.entry("ballot", "select * from voting.ballot"),
            Map.entry("refusal", "select r.*, b.deadline from voting.refusal r join voting.ballot b using (association, assembly)"),
            Map.entry("assembly", "select association, assembly, state, last_dispatch, deadline, assembly.moment() as now from assembly.assembly"),
            Map.entry("message", "select * from notification.message"),
            Map.entry("attempt", """
                    select a.*, m.kind, m.message_id
                    from notification.attempt a join notification.message m using (association, message)"""),
            Map.entry("log", "select association, position, leaf_hash, bytes, topic from audit.log_entry order by association, position"),
            Map.entry("incident", "select id_, activity_id_, incident_msg_ from assembly.act_ru_incident"),
            Map.entry("exhausted", "select id_, process_instance_id_ from assembly.act_ru_job where retries_ = 0"),
            Map.entry("stranded", """
                    select e.proc_inst_id_, e.act_id_ from assembly.act_ru_execution e
                    where not exists (select from assembly.act_ru_execution c where c.parent_id_ = e.id_ or c.super_exec_ = e.id_)
                      and not exists (select from assembly.act_ru_job j where j.execution_id_ = e.id_)
                      and not exists (select from assembly.act_ru_event_subscr s where s.execution_id_ = e.id_)
                      and not exists (select from assembly.act_ru_task t where t.execution_id_ = e.id_)"""));

    static Found at(Site site) {
        try (Connection database = site.servers.database().superuser().getConnection()) {
            Map<String, List<Row>> tables = new HashMap<>();
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                tables.put(question.getKey(), Row.of(database, question.getValue()));
            }
            for (String service : SERVICES) {
                plumbing(tables, database, service);
            }
            List<Event> outbox = events(tables.get("outbox"), "value");
            List<Event> wire = Wire.read(site.servers.broker().bootstrapServers());
            return new Found(tables, outbox, wire, events(tables.get("log"), "bytes"),
                    site.smtp.deliveries(), site.history);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void plumbing(Map<String, List<Row>> tables, Connection database, String service) throws SQLException {
        Map<String, String> questions = Map.of(
                "outbox", "select topic, value, leaf_hash from %1$s.outbox where topic like '%%.v1' and sequence is not null and value is not null",
                "unpublished", "select '%1$s' as service, topic, key, sequence from %1$s.outbox where published_at is null",
                "held", "select '%1$s' as service, source, key, sequence, state from %1$s.inbox where state in ('PARKED', 'NOT_YET', 'FAILED', 'DEAD')",
                "dead", "select '%1$s' as service, reason, topic, position from %1$s.dead_letter",
                "position", "select '%1$s' as service, source, key, last from %1$s.inbox_position",
                "applied", "select '%1$s' as service, source, key, sequence, count(*) as n from %1$s.inbox group by source, key, sequence");
        for (Map.Entry<String, String> question : questions.entrySet()) {
            tables.computeIfAbsent(question.getKey(), name -> new ArrayList<>()).addAll(Row.of(database, question.getValue().formatted(service)));
        }
    }

    private static List<Event> events(List<Row> rows, String column) {
        return rows.stream().filter(row -> !row.text("topic").startsWith("membership.contacts") && !row.text("topic").startsWith("membership.logins"))
                .map(row -> Event.of(row.text("topic"), row.bytes(column))).toList();
    }

    List<Row> rows(String question) {
        return tables.get(question);
    }

    List<Event> told(String type) {
        return outbox.stream().filter(event -> event.type().equals(type)).toList();
    }
}
