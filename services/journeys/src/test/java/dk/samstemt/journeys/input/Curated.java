package dk.samstemt.journeys.input;

import dk.samstemt.json.Json;
import dk.samstemt.quickstart.replay.Branch;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The cases that need to know what an operation is about: names, addresses, agendas, versions, pages, ids. */
final class Curated {

    private static final Operation PERSONS = json("membership", "POST", "/persons", "membership.register-person");
    private static final Operation DRAFTS = json("assembly", "POST", "/assemblies", "assembly.draft");

    private final Door door;
    private final Branch branch;
    private final List<Sent> cases = new ArrayList<>();

    Curated(Door door, Branch branch) {
        this.door = door;
        this.branch = branch;
    }

    private static Operation json(String service, String method, String rest, String action) {
        return new Operation(service, method, rest, action, java.util.Set.of("application/json"), List.of(), new dk.samstemt.quickstart.replay.Tree(null));
    }

    /** Everything about one draft and one convened assembly. */
    List<Sent> cases(String draft, String convened) {
        names();
        addresses();
        agendas();
        lastMoments();
        versions(draft, convened);
        pages();
        ids();
        return cases;
    }

    private void names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("K\u0430ren", "confusable-name");
        names.put("\u039Aaren", "confusable-name");
        names.put("Karla\u202Eeiranak", "hidden-characters");
        names.put("Kar\u200Bla", "hidden-characters");
        names.put("Kar\u200Dla", "hidden-characters");
        names.put("Kar\u00ADla", "hidden-characters");
        names.put("Karla\uDB40\uDC41", "hidden-characters");
        names.put("Karla\r\nBcc: x", "hidden-characters");
        names.put("Kar\u2028la", "hidden-characters");
        names.put("\u001B[2J Karla", "hidden-characters");
        names.forEach((name, code) -> person(name.contains("\r") || name.contains("\u001B") ? "B41" : "B36", "name", name, code));
        person("B37", "name", "x".repeat(10_000), "name-limits");
        person("B37", "name", "K" + "\u0301".repeat(500) + "arla", "name-limits");
        person("B37", "name", "   ", "name-limits");
        person("B37", "name", "Karla \uD83C\uDF89", "name-limits");
    }

    private void addresses() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("B44", List.of("s\u00F8ren@example.org", "a@b\u0000.org"));
        rows.put("B45", List.of("<aaa@example.com>ccc@example.org", "Formand <a@example.org>", "x@example.org (c)", "\"a b\"@example.org"));
        rows.put("B46", List.of("a@b", "a@localhost", "a@[127.0.0.1]", "a@127.0.0.1", "a@x.localhost"));
        rows.put("B47", List.of("a@example.org, c@example.org", "a@example.org;c@example.org", "a@b@example.org"));
        rows.put("B48", List.of("a@example.org\r\nBcc: b@example.org", "a\n@example.org", "a@example.org\u2028", "a@example.org\u0085"));
        rows.put("B49", List.of("a\u560D\u560Ab@example.org"));
        rows.put("B50", List.of("a".repeat(65) + "@example.org", "a@" + "b".repeat(250) + ".org", "a..b@example.org", ".a@example.org", "a.@example.org", "", " a@example.org"));
        rows.forEach((row, texts) -> texts.stream().filter(text -> !text.contains("\u0000")).forEach(text -> person(row, "email", text, "invalid-address")));
        person("B51", "email", "KU@" + branch.association() + ".example.org", "shared-mailbox");
    }

    private void person(String row, String member, String value, String code) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", "Karla Kanarie", "email", "karla@example.org", "language", "da",
                "login", Map.of("provider", "oidc", "subject", "karla")));
        body.put(member, value);
        invalid(row, PERSONS, member + " " + code + " " + cases.size(), body, "/" + member, code);
    }

    private void agendas() {
        Map<String, Object> item = Agenda.item(1, "x");
        agenda("B42", "201 items", IntStream.rangeClosed(1, 201).mapToObj(number -> (Object) Agenda.item(number, "x")).toList(), "/items", "too-long");
        agenda("B42", "an item of 20,001 characters", List.of(Agenda.item(1, "x".repeat(20_001))), "/items/0/wording", "too-long");
        agenda("B43", "two items with one number", List.of(item, item), "/items/1/number", "duplicate");
        agenda("B43", "no items", List.of(), "/items", "missing");
        agenda("B36", "a wording that reads backwards", List.of(Agenda.item(1, "Fee\u202Eeef")), "/items/0/wording", "invalid");
        for (String day : List.of("0001-01-01", "9999-12-31")) {
            invalid("B30", DRAFTS, "held on " + day, Agenda.draft(day, List.of(item)), "/day", "invalid");
        }
    }

    /** The last moment for statements, as wall-clock time. */
    private void lastMoments() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("B21 2026-03-29 2026-03-29T02:30", "dst-gap");
        rows.put("B22 2026-10-25 2026-10-25T02:30", "dst-ambiguous");
        rows.put("B23 2026-10-25 2026-10-25T02:30+03:00[Europe/Copenhagen]", "offset-mismatch");
        rows.put("B24 2026-03-01 2026-02-29T12:00", "no-such-date");
        rows.put("B24 2026-03-02 29.02.2026", "no-such-date");
        rows.put("B27 2026-12-28 2026-W53-1T12:00", "unsupported-format");
        rows.put("B29 2026-11-16 2026-11-16T24:00", "no-such-time");
        rows.put("B29 2026-11-17 2026-11-17T23:59:60", "no-such-time");
        rows.put("B32 2026-04-03 03/04/2026T12:00", "unsupported-format");
        rows.put("B30 2026-11-16 2026-11-15T12:00", "not-on-the-day");
        rows.forEach((row, code) -> {
            Map<String, Object> body = new LinkedHashMap<>(Agenda.draft(row.substring(4, 14), List.of(Agenda.item(1, "x"))));
            body.put("notice", Map.of("howToState", Map.of("da", "Ord"), "lastMoment", row.substring(15)));
            invalid(row.substring(0, 3), DRAFTS, row, body, "/notice/lastMoment", code);
        });
    }

    private void agenda(String row, String what, List<Object> items, String pointer, String code) {
        invalid(row, DRAFTS, what, Agenda.draft("2024-05-01", items), pointer, code);
    }

    private void versions(String draft, String convened) {
        Operation edit = json("assembly", "PUT", "/assemblies/" + draft, "assembly.draft");
        byte[] body = Json.canonical(Agenda.draft("2024-05-01", List.of(Agenda.item(1, "x"))));
        answered("B16", "no If-Match", () -> put(edit, body, null), 428, "precondition-required");
        answered("B16", "any version", () -> put(edit, body, "*"), 400, "bad-request");
        answered("B16", "a version without quotes", () -> put(edit, body, "1"), 400, "bad-request");
        answered("B16", "a version that never was", () -> put(edit, body, "\"99\""), 412, "stale");
        answered("B43", "an item after convening", () -> put(json("assembly", "PUT", "/assemblies/" + convened, "assembly.draft"), body, "\"1\""), 409, "not-a-draft");
    }

    private HttpRequest put(Operation operation, byte[] body, String version) {
        HttpRequest.Builder request = door.request(operation, branch.path(operation.template())).header("Content-Type", "application/json");
        return (version == null ? request : request.header("If-Match", version)).PUT(BodyPublishers.ofByteArray(body)).build();
    }

    private void pages() {
        for (String query : List.of("limit=-1", "limit=1000000000", "limit=0", "limit=201", "limit=x", "after=-1", "after=99999999999999999999")) {
            answered("B17", query, () -> get("audit", "audit.read-log", "/log?" + query, null), 422, "invalid-paging");
        }
        answered("B18", "an image of the log", () -> get("audit", "audit.read-log", "/log", "image/png"), 406, "not-acceptable");
    }

    private void ids() {
        for (String id : List.of("asm-00000000000000000000000000", "1%20OR%201=1", "a".repeat(300), "%3Cscript%3E", "%27--", "*", "%F0%9F%97%B3")) {
            for (String rest : List.of("", "/check", "/certificate", "/decisions", "/record", "/course", "/course/writtenAssembly-1")) {
                answered("B13", id + rest, () -> get("assembly", "assembly.read", "/assemblies/" + id + rest, null), 404, "not-found");
            }
            answered("B13", id + " ballot", () -> get("voting", "voting.read-ballot", "/assemblies/" + id + "/ballot", null), 404, "not-found");
            answered("B13", id + " notices", () -> get("notification", "notification.read-notices", "/assemblies/" + id + "/notices", null), 404, "not-found");
        }
        for (String id : List.of("%00", "a%0D%0Ab", "%C3%28", "%27%3B--")) {
            answered("B13", id, () -> get("assembly", "assembly.read", "/assemblies/" + id, null), 400, "bad-request");
        }
    }

    private HttpRequest get(String service, String action, String rest, String accept) {
        Operation operation = new Operation(service, "GET", rest, action, java.util.Set.of(), List.of(), new dk.samstemt.quickstart.replay.Tree(null));
        HttpRequest.Builder request = door.request(operation, branch.path(rest));
        return (accept == null ? request : request.header("Accept", accept)).GET().build();
    }

    private void invalid(String row, Operation operation, String what, Map<String, Object> body, String pointer, String code) {
        cases.add(new Sent(row, operation.template() + " " + what, () -> door.request(operation, branch.path(operation.template())).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.canonical(body))).build(), 422, "invalid-body", code, pointer));
    }

    private void answered(String row, String what, Supplier<HttpRequest> request, int status, String slug) {
        cases.add(new Sent(row, what, request, status, slug, slug, null));
    }
}
