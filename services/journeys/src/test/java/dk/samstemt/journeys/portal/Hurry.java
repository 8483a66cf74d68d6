package dk.samstemt.journeys.portal;

import com.microsoft.playwright.Response;
import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.journeys.Installation;
import dk.samstemt.quickstart.replay.Tokens;
import org.awaitility.Awaitility;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Somebody who asks a service for so much, and goes on asking, that his share is used up: pages of the same login then meet 429. */
final class Hurry implements AutoCloseable {

    private static final int TOO_MANY = 429;
    private static final int TRIES = 20;
    private static final int AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean refused = new AtomicBoolean();

    Hurry(Installation house, String user, String service) {
        String token = new Tokens(new TokenClient(house.house.addresses().provider().toString())).of(user);
        HttpRequest question = HttpRequest.newBuilder(house.house.addresses().service(service).resolve("/api/v1/nothing")).header("Authorization", "Bearer " + token).build();
        Thread asker = new Thread(() -> ask(question), "hurry");
        asker.setDaemon(true);
        asker.start();
        Awaitility.await().atMost(PATIENCE).untilTrue(refused);
    }

    private void ask(HttpRequest question) {
        while (!over.get()) {
            places.acquireUninterruptibly();
            http.sendAsync(question, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                places.release();
                refused.compareAndSet(false, answer != null && answer.statusCode() == TOO_MANY);
            });
        }
    }

    /** Opens a page until it is refused: a little of the share comes back every hundredth of a second, and the page may be the one that gets it. */
    Response meets(Supplier<Response> page) {
        return Stream.generate(page).limit(TRIES).filter(answer -> answer.status() == TOO_MANY).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        over.set(true);
        places.acquireUninterruptibly(AT_ONCE);
    }
}
