package dk.samstemt.notification.bounce.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A mail or a part of one: its header and the lines of its body, one character per byte.
 */
record Part(Head head, List<String> body) {

    private static final int MOST_PARTS = 50;

    static Part of(List<String> lines) {
        int empty = 0;
        while (empty < lines.size() && !lines.get(empty).isBlank()) {
            empty++;
        }
        return new Part(Head.of(lines.subList(0, empty)), lines.subList(Math.min(empty + 1, lines.size()), lines.size()));
    }

    ContentType type() {
        return ContentType.of(head.first("content-type"));
    }

    /** The parts of a multipart; one whose end is cut off still counts. */
    List<Part> parts() {
        String delimiter = "--" + type().boundary();
        List<Part> parts = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= body.size(); at++) {
            boolean over = at == body.size();
            String line = over ? "" : body.get(at).stripTrailing();
            boolean closing = line.equals(delimiter + "--");
            if (over || closing || line.equals(delimiter)) {
                if (begin >= 0) {
                    add(parts, body.subList(begin, at));
                }
                begin = closing ? -1 : at + 1;
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, List<String> lines) {
        if (parts.size() == MOST_PARTS) {
            throw new BounceDefect("too-many-parts");
        }
        parts.add(of(lines));
    }
}
