package dk.samstemt.notification.web;

import dk.samstemt.platform.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads messages for people. */
@Repository
class Views {

    private static final List<String> BEST_FIRST = List.of("accepted", "uncertain", "queued", "bounced", "failed");
    /** Digest of what was sent last of a message {@code m}. */
    static final String SENT = """
            (select a.sent_sha256 from attempt a where a.association = m.association and a.message = m.message
                         order by a.number desc limit 1) as sent_sha256""";
    private static final String MESSAGES = "select m.*, " + SENT + " " + """
            from message m where m.association = ? and m.assembly = ? order by m.queued_at, m.party, m.message""";
    private static final String REPORTS = """
            select b.* from bounce b join message m using (association, message)
            where m.association = ? and m.assembly = ? order by b.bounced_at, b.sha256""";
    private static final String COPY = """
            select a.copy from attempt a join message m using (association, message)
            where m.association = ? and m.assembly = ? and m.message = ? and a.copy is not null order by a.number desc limit 1""";
    private final JdbcClient database;

    Views(JdbcClient database) {
        this.database = database;
    }

    List<MessageView> messages(String association, String assembly) {
        Map<String, List<ReportView>> reports = reports(association, assembly);
        return database.sql(MESSAGES).params(association, assembly)
                .query((row, number) -> view(row, reports.getOrDefault(row.getString("message"), List.of()))).list();
    }

    /** The notices of the order with this document, one per party on the roll. */
    List<NoticeView> notices(String association, String assembly, List<String> parties) {
        List<MessageView> notices = messages(association, assembly).stream().filter(message -> message.kind().equals("NOTICE")).toList();
        return parties.stream().map(party -> notice(party, notices.stream().filter(message -> message.party().equals(party)).toList())).toList();
    }

    Optional<byte[]> copy(String association, String assembly, String message) {
        return database.sql(COPY).params(association, assembly, message).query((row, number) -> row.getBytes(1)).optional();
    }

    /** What came back, by message. */
    Map<String, List<ReportView>> reports(String association, String assembly) {
        Map<String, List<ReportView>> reports = new HashMap<>();
        database.sql(REPORTS).params(association, assembly).query((ResultSet row) -> {
            reports.computeIfAbsent(row.getString("message"), any -> new ArrayList<>()).add(new ReportView(
                    row.getString("result").toLowerCase(Locale.ROOT).replace('_', '-'), row.getString("status"), row.getString("diagnostic"),
                    Sql.instant(row, "bounced_at")));
        });
        return reports;
    }

    private static NoticeView notice(String party, List<MessageView> messages) {
        int attempts = messages.stream().mapToInt(MessageView::attempts).sum();
        return messages.stream().min(Comparator.comparingInt(message -> BEST_FIRST.indexOf(message.state())))
                .map(best -> new NoticeView(party, best.state(), best.messageId(), best.acceptedAt(), best.replyCode(), best.reply(), attempts, messages))
                .orElse(new NoticeView(party, "unreachable", null, null, null, null, 0, List.of()));
    }

    static MessageView view(ResultSet row, List<ReportView> reports) throws SQLException {
        boolean waiting = row.getString("phase").equals("WAITING");
        return new MessageView(row.getString("message"), row.getString("kind"), row.getString("party"), row.getString("person"),
                row.getString("name"), row.getString("recipient"), row.getString("message_id"), row.getString("state").toLowerCase(Locale.ROOT), row.getString("phase").equals("DONE"),
                Sql.instant(row, "queued_at"), Sql.instant(row, "accepted_at"), row.getObject("reply_code", Integer.class),
                row.getString("reply"), row.getInt("attempts"), waiting ? Sql.instant(row, "next_attempt_at") : null, row.getString("sent_sha256"),
                reports);
    }
}
