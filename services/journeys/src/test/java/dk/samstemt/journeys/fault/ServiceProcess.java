package dk.samstemt.journeys.fault;

import org.awaitility.Awaitility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One service as a process, watched: when it dies it is started again at once, as any service manager would. A file tells
 * it at which crash point to die; the file then says so.
 */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private final String name;
    private final URI management;
    private final Path armed;
    private final ChildJvm jvm;
    private final AtomicInteger deaths = new AtomicInteger();
    private volatile boolean wanted;

    /** @param place where its property file, its crash file and its log lie */
    ServiceProcess(String name, Path place, Map<String, String> properties) {
        this.name = name;
        this.management = URI.create("http://127.0.0.1:" + properties.get("management.server.port"));
        this.armed = place.resolve(name + ".crash");
        Path file = place.resolve(name + ".properties");
        write(file, properties);
        this.jvm = new ChildJvm(place.resolve(name + ".log"), List.of("-Xmx192m", "-Dsamstemt.crash=" + armed,
                "dk.samstemt.journeys.fault.ServiceMain", name, file.toString()));
    }

    String name() {
        return name;
    }

    URI management() {
        return management;
    }

    Path log() {
        return jvm.log();
    }

    int deaths() {
        return deaths.get();
    }

    void start() {
        wanted = true;
        jvm.start().onExit().thenAccept(this::died);
    }

    private void died(Process process) {
        if (wanted) {
            deaths.incrementAndGet();
            start();
        }
    }

    /** Until it answers as ready. */
    void awaitUp() {
        Awaitility.await(name + " to be up, see " + jvm.log()).atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(this::isUp);
    }

    private boolean isUp() {
        HttpRequest ready = HttpRequest.newBuilder(management.resolve("/actuator/health/readiness")).timeout(Duration.ofSeconds(2)).build();
        try {
            return HttpClient.newHttpClient().send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Tells the running process where to die. */
    void arm(Shot shot) {
        try {
            Path aside = Files.writeString(armed.resolveSibling(armed.getFileName() + ".new"), shot.point() + "#" + shot.hit());
            Files.move(aside, armed, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has died of what it was armed with; then nothing is left of it. */
    boolean hasFired() {
        try {
            boolean fired = Optional.of(armed).filter(Files::exists).map(ServiceProcess::read).filter(text -> text.endsWith("#0")).isPresent();
            return fired && Files.deleteIfExists(armed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void disarm() {
        try {
            Files.deleteIfExists(armed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        jvm.kill();
    }

    @Override
    public void close() {
        wanted = false;
        jvm.kill();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                properties.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
