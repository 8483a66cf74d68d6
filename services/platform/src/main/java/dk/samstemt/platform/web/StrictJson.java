package dk.samstemt.platform.web;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads bodies strictly into records and writes answers canonically, both with the product's own JSON. */
final class StrictJson extends AbstractHttpMessageConverter<Object> implements HttpMessageConverter<Object> {

    StrictJson() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        boolean ours = type.isRecord() && type.getName().startsWith("dk.samstemt.");
        return ours || Map.class.isAssignableFrom(type) || List.class.isAssignableFrom(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) throws IOException {
        byte[] body = input.getBody().readAllBytes();
        try {
            Object tree = Composed.of(Json.read(body));
            return type.isRecord() ? Records.read(tree, type) : plain(tree, type);
        } catch (JsonDefect e) {
            throw problem(e);
        }
    }

    private static Object plain(Object tree, Class<?> type) {
        if (!type.isInstance(tree)) {
            throw JsonDefect.at("", "wrong type");
        }
        return tree;
    }

    private static ProblemException problem(JsonDefect defect) {
        if (defect.isSyntax()) {
            return ProblemException.of(Problems.MALFORMED_JSON, defect.position()).with("code", defect.code()).with("position", (long) defect.position())
                    .with("line", (long) defect.line()).with("column", (long) defect.column());
        }
        ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
        defect.all().forEach(fault -> problem.at(fault.pointer(), fault.code(), fault.alternatives()));
        return problem;
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage output) throws IOException {
        output.getBody().write(Json.canonical(Trees.of(value)));
    }
}
