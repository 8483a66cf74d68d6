package dk.samstemt.platform.web;

import dk.samstemt.json.Json;
import dk.samstemt.platform.correlation.Correlation;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes problems as {@code application/problem+json}. */
public final class ProblemAnswers {

    private final ProblemTexts texts;

    ProblemAnswers(ProblemTexts texts) {
        this.texts = texts;
    }

    /** A problem as an answer of a controller. */
    public ResponseEntity<byte[]> answer(ProblemException problem, Locale locale) {
        HttpHeaders headers = new HttpHeaders();
        problem.headers().forEach(headers::set);
        headers.setContentLanguage(locale);
        headers.setCacheControl("no-store");
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(problem.type().status()).headers(headers).body(Json.canonical(body(problem, locale)));
    }

    /** A problem written where no controller answers. */
    public void write(ProblemException problem, Locale locale, HttpServletResponse response) throws IOException {
        ResponseEntity<byte[]> answer = answer(problem, locale);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        byte[] body = answer.getBody();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Object error(FieldError error, Locale locale) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("pointer", error.pointer(), "code", error.code()));
        texts.fault(error.code(), locale).ifPresent(detail -> told.put("detail", detail));
        if (!error.alternatives().isEmpty()) {
            told.put("alternatives", List.copyOf(error.alternatives()));
        }
        return told;
    }

    private Map<String, Object> body(ProblemException problem, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        problem.members().forEach((name, value) -> body.put(name, Trees.of(value)));
        body.put("type", "/problems/" + problem.type().slug());
        body.put("title", texts.text(problem.type(), "title", locale));
        body.put("status", (long) problem.type().status());
        body.put("detail", texts.text(problem.type(), "detail", locale, problem.arguments()));
        body.put("instance", "urn:samstemt:correlation:" + Correlation.current().id());
        body.putIfAbsent("code", problem.type().slug());
        List<Object> errors = problem.errors().stream().map(error -> error(error, locale)).toList();
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return body;
    }
}
