package dk.samstemt.journeys.example;

import dk.samstemt.journeys.Installation;
import dk.samstemt.json.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The time machine's endpoint of one service, for what its driver does not do. */
final class Management {

    private Management() {
    }

    /** The status answered. */
    static int post(Installation house, String service, Map<String, Object> body) {
        HttpRequest request = HttpRequest.newBuilder(house.house.addresses().management().get(service).resolve("/actuator/timemachine"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(Json.canonical(body))).build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
