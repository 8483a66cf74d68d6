package dk.samstemt.portal.auditor;

import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.session.Hat;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The log as a file, all of it or all that a filter leaves. It is put together before the first byte is sent, so that half a log is never taken for a whole one. */
@Controller
class LogExport {

    private static final int STRETCH = 200;

    private final DecisionLog log;
    private final MessageSource texts;

    LogExport(Clients clients, MessageSource texts) {
        this.log = clients.of(Backend.AUDIT, DecisionLog.class);
        this.texts = texts;
    }

    @GetMapping("/a/{association}/revision/log.csv")
    void csv(Hat hat, @PathVariable String association, LogSearch search, Locale locale, HttpServletResponse answer) throws IOException {
        CsvLog format = new CsvLog(texts, locale);
        send(LogFilter.of(association, search), format, "csv", "text/csv;charset=UTF-8", answer);
    }

    @GetMapping("/a/{association}/revision/log.json")
    void json(Hat hat, @PathVariable String association, LogSearch search, HttpServletResponse answer) throws IOException {
        send(LogFilter.of(association, search), new JsonLog(association), "json", "application/json", answer);
    }

    private void send(LogFilter filter, LogFormat format, String ending, String type, HttpServletResponse answer) throws IOException {
        Path file = Files.createTempFile("log", "." + ending);
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                write(filter, format, out);
            }
            answer.setContentType(type);
            answer.setHeader("Content-Disposition", "attachment; filename=\"" + name(filter) + "." + ending + "\"");
            answer.setContentLengthLong(Files.size(file));
            Files.copy(file, answer.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private void write(LogFilter filter, LogFormat format, Writer out) throws IOException {
        out.write(format.head());
        Long after = 0L;
        boolean first = true;
        while (after != null) {
            DecisionLog.Stretch stretch = log.read(filter.association(), filter.question(after, STRETCH));
            for (DecisionLog.Entry entry : stretch.entries()) {
                out.write(first ? "" : format.between());
                out.write(format.entry(Event.of(entry)));
                first = false;
            }
            after = stretch.next();
        }
        out.write(format.foot());
    }

    private static String name(LogFilter filter) {
        return "beslutningslog-" + filter.association().replaceAll("[^A-Za-z0-9-]", "") + (filter.narrowed() ? "-" + (filter.about().isEmpty() ? "udsnit" : filter.about()) : "");
    }
}
