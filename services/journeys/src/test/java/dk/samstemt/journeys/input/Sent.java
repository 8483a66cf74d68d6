package dk.samstemt.journeys.input;

import java.net.http.HttpRequest;
import java.util.function.Supplier;

/**
 * One case: what is sent and what must be answered.
 *
 * @param row     row of the catalogue
 * @param what    for people
 * @param request made anew for each sending, since a key is used once
 * @param status  HTTP status
 * @param slug    of the problem's type; empty where the container answers
 * @param code    machine code, of the problem or of the place
 * @param pointer JSON pointer; empty when the whole is meant
 */
record Sent(String row, String what, Supplier<HttpRequest> request, int status, String slug, String code, String pointer) {

    @Override
    public String toString() {
        return row + " " + what;
    }
}
