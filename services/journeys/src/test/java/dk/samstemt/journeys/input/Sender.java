package dk.samstemt.journeys.input;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.quickstart.replay.Tree;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends cases and keeps what was wrong with the answers, and what they cost. */
final class Sender {

    /** What one request may cost. */
    private static final long ALLOWED = 50_000_000;
    private static final int TRIES = 3;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> faults = new ArrayList<>();
    private long dearest;
    private int count;

    HttpResponse<String> plain(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void send(Sent sent) {
        long best = Long.MAX_VALUE;
        // A collection of garbage or a class that is loaded is no property of the request: only what is dear every time is.
        for (int i = 0; i < TRIES && best > ALLOWED; i++) {
            long before = Cpu.used();
            HttpResponse<String> answer = plain(sent.request().get());
            best = Math.min(best, Cpu.used() - before);
            judge(sent, answer);
        }
        count++;
        dearest = Math.max(dearest, best);
        note(best <= ALLOWED, sent, "costs " + best / 1_000_000 + " ms of processor time");
    }

    private void judge(Sent sent, HttpResponse<String> answer) {
        if (answer.statusCode() != sent.status()) {
            note(false, sent, "is answered " + answer.statusCode() + " instead of " + sent.status() + " " + shortened(answer.body()));
            return;
        }
        if (!sent.slug().isEmpty()) {
            problem(sent, answer);
        }
    }

    private void problem(Sent sent, HttpResponse<String> answer) {
        Tree body = tree(answer.body());
        note(answer.headers().firstValue("content-type").orElse("").startsWith("application/problem+json"), sent, "is no problem document");
        note(body.at("type").text().equals("/problems/" + sent.slug()), sent, "has the type " + body.at("type").text());
        boolean named = sent.pointer() == null ? body.at("code").text().equals(sent.code())
                : body.at("errors").list().stream().anyMatch(error -> error.at("pointer").text().equals(sent.pointer()) && error.at("code").text().equals(sent.code()));
        note(named, sent, "does not name " + sent.code() + " at " + sent.pointer() + ": " + shortened(answer.body()));
        note(!answer.body().contains("dk.samstemt") && !answer.body().contains("Exception"), sent, "tells what the program looks like");
        note(!sent.slug().equals("method-not-allowed") || answer.headers().firstValue("allow").isPresent(), sent, "does not say what is allowed");
    }

    private static Tree tree(String body) {
        try {
            return new Tree(Json.read(body.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonDefect none) {
            return new Tree(null);
        }
    }

    private void note(boolean good, Sent sent, String fault) {
        if (!good) {
            faults.add(sent + " " + fault);
        }
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }

    List<String> faults() {
        return faults;
    }

    int count() {
        return count;
    }

    /** The most that any case cost, in milliseconds. */
    long dearestMillis() {
        return dearest / 1_000_000;
    }
}
