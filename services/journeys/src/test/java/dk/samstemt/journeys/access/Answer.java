package dk.samstemt.journeys.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param status  HTTP status
 * @param headers names in lower case
 * @param body    as text
 */
record Answer(int status, Map<String, List<String>> headers, String body) {

    /** Also when the server is about to close a connection that has carried many requests. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-correlation-id", "content-length", "connection", "keep-alive");

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), new TreeMap<>(response.headers().map()), response.body());
    }

    /** Everything a caller could tell two answers apart by, except what names this very request and the ids it sent itself. */
    String likeness(String... sent) {
        Map<String, List<String>> lasting = new TreeMap<>(headers);
        lasting.keySet().removeAll(OF_THE_MOMENT);
        String text = status + " " + lasting + " " + body.replaceAll("urn:samstemt:correlation:[^\"]+", "urn").replaceAll("DTSTAMP:\\w+", "DTSTAMP");
        for (String id : sent) {
            text = text.replace(id, "<id>");
        }
        return text;
    }
}
