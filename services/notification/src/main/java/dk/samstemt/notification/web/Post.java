package dk.samstemt.notification.web;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads an assembly's mails page by page: with nine parties there are some dozens of them, with a thousand members tens of thousands. */
@Repository
class Post {

    private static final String ASKED = """
            m.association = :association and m.assembly = :assembly and (:kind::text is null or m.kind = :kind)
              and (:party::text is null or m.party = :party) and (:states::text[] is null or m.state = any(:states::text[]))""";
    private static final String PAGE = "select m.*, " + Views.SENT + " from message m where " + ASKED + """
             and (:after::text is null or (m.queued_at, m.message) < (select l.queued_at, l.message from message l
                  where l.association = :association and l.assembly = :assembly and l.message = :after))
            order by m.queued_at desc, m.message desc limit :limit""";
    private static final String FOUND = "select count(*) from message m where " + ASKED;
    private static final String BROKEN = "select count(*) from message where association = ? and assembly = ? and state in ('FAILED', 'BOUNCED')";

    private final JdbcClient database;
    private final Views views;

    Post(JdbcClient database, Views views) {
        this.database = database;
        this.views = views;
    }

    PostPage page(String association, String assembly, PostAsked asked) {
        Map<String, List<ReportView>> reports = views.reports(association, assembly);
        List<MessageView> found = where(PAGE, association, assembly, asked).param("after", asked.after()).param("limit", asked.most() + 1)
                .query((row, number) -> Views.view(row, reports.getOrDefault(row.getString("message"), List.of()))).list();
        List<MessageView> shown = found.subList(0, Math.min(found.size(), asked.most()));
        return new PostPage(List.copyOf(shown), found.size() > shown.size() ? shown.get(shown.size() - 1).message() : null,
                where(FOUND, association, assembly, asked).query(Long.class).single(),
                database.sql(BROKEN).params(association, assembly).query(Long.class).single());
    }

    private JdbcClient.StatementSpec where(String sql, String association, String assembly, PostAsked asked) {
        return database.sql(sql).param("association", association).param("assembly", assembly).param("kind", asked.kind())
                .param("party", asked.stored()).param("states", asked.states());
    }
}
