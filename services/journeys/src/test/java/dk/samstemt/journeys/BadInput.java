package dk.samstemt.journeys;

import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.json.Json;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Tokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what nobody should send to every endpoint that takes something, and keeps what was answered. */
final class BadInput {

    private static final List<String> WORDS = List.of("%00", "%0D%0A", "..", "%2e%2e", "%2F", "%25", "x;y=1", "*", "'", "%C3%28", "%ED%A0%80",
            "%F0%9F%97%B3", "-1", "99999999999999999999", "%2B999999999-12-31", "9999-12-31", "-9999-01-01", "0001-01-01", "0000-00-00", "2023-02-30",
            "%2B1000000000-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z", "a".repeat(3000));
    private static final List<String> BODIES = List.of("", "{", "[]", "\"x\"", "\u0000", "\uFEFF{}", "{\"a\":1,\"a\":2}", "[".repeat(50_000), "{\"a\":" + "9".repeat(400) + "}",
            "{\"text\":\"" + "x".repeat(300_000) + "\"}");
    private static final List<String> TYPES = List.of("text/xml", "multipart/form-data; boundary=x", "nonsense", "application/json; charset=UTF-16",
            "application/x-www-form-urlencoded", "application/json; charset=none");

    private static final Pattern ASSEMBLY = Pattern.compile("\"assembly\":\"(asm-[a-z0-9]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Installation house;
    private final Tokens tokens;

    private BadInput(Installation house) {
        this.house = house;
        tokens = new Tokens(new TokenClient(house.house.addresses().provider().toString()));
    }

    /** What was sent, shortened, with the status it got. */
    static Map<String, Integer> of(Installation house, Branch branch) {
        BadInput input = new BadInput(house);
        input.reads(branch);
        input.writes(branch);
        return input.answers;
    }

    private void reads(Branch branch) {
        String here = branch.path("/assemblies/") + house.replay.assembly(branch);
        Map<String, List<String>> places = Map.of(
                "membership", List.of("/api/v1/associations/?/me", branch.path("/chairmanship?day=?"), branch.path("/statutes/?"),
                        branch.path("/statutes/in-force?at=?"), branch.path("/statutes/in-force?day=?"), branch.path("/?")),
                "assembly", List.of(branch.path("/timetable?kind=ORDINARY&form=WRITTEN&day=?"), branch.path("/timetable?kind=?&form=?&day=2024-05-01"),
                        branch.path("/assemblies/?"), here + "/record/?.pdf", here + "/record/1.pdf?lang=?", here + "/annexes/?"),
                "voting", List.of(branch.path("/assemblies/?/ballot"), here + "/ballot/parties/?/statements"),
                "notification", List.of(here + "/messages/?.eml", branch.path("/assemblies/?/notices"), "/links/?", "/links/?/annexes/?"),
                "audit", List.of(branch.path("/log?key=?"), branch.path("/log?after=?"), branch.path("/log?limit=?"), branch.path("/log?deviation=?"), branch.path("/log/deviations?before=?"), branch.path("/log/?"), "/problems/?"));
        places.forEach((service, paths) -> paths.forEach(path -> WORDS.forEach(word ->
                send("sekretariat", service, HttpRequest.newBuilder(address(service, path.replace("?day=?", "?day=" + word).replace("=?", "=" + word)
                        .replace("/?", "/" + word))).GET(), word))));
    }

    private void writes(Branch branch) {
        String here = branch.path("/assemblies/") + house.replay.assembly(branch);
        Bodies.of(branch, here).forEach(target -> {
            Fragments.of(target.body()).forEach(body -> write(target, body, "application/json"));
            BODIES.forEach(body -> write(target, body, "application/json"));
            TYPES.forEach(type -> write(target, new String(Json.canonical(target.body()), StandardCharsets.UTF_8), type));
        });
        names(here);
    }

    private void names(String here) {
        for (String name : List.of("attachment; filename*=UTF-8''%zz", "attachment; filename*=none''a", "attachment; filename=\"", "attachment; filename*=UTF-8''%00",
                "attachment; filename==?UTF-8?Q?=zz?=", ";;;", "attachment; filename=\"../x\"")) {
            send("sekretariat", "assembly", HttpRequest.newBuilder(address("assembly", here + "/annexes")).header("Content-Type", "text/plain")
                    .header("Idempotency-Key", Ids.next("bad")).header("Content-Disposition", name).POST(BodyPublishers.ofString("text")), name);
        }
    }

    private void write(Bodies.Target target, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(target.service(), target.path())).header("Content-Type", type)
                .header("Idempotency-Key", Ids.next("bad")).header("If-Match", "\"1\"");
        String what = type + " " + body;
        Matcher stored = ASSEMBLY.matcher(send(target.user(), target.service(), request.method(target.method(), BodyPublishers.ofString(body)), what));
        if (target.path().endsWith("/assemblies") && stored.find()) {
            HttpRequest.Builder check = HttpRequest.newBuilder(address(target.service(), target.path() + "/" + stored.group(1) + "/check"));
            send(target.user(), target.service(), check.GET(), what);
        }
    }

    private URI address(String service, String path) {
        return URI.create(house.house.addresses().service(service) + path);
    }

    private String send(String user, String service, HttpRequest.Builder request, String what) {
        HttpRequest built = request.header("Authorization", "Bearer " + tokens.of(user)).timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = http.send(built, BodyHandlers.ofString());
            String place = built.method() + " " + service + " " + built.uri().getRawPath() + " " + what;
            answers.put(place.substring(0, Math.min(400, place.length())) + " #" + answers.size(), answer.statusCode());
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(built.uri() + " " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
