package dk.samstemt.bpmn.picture;

import dk.samstemt.bpmn.Model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawing made fit to be kept: what is random is numbered, what nobody sees is left out, and it says what it was drawn from. */
final class Picture {

    private static final Pattern RANDOM = Pattern.compile("marker-[0-9a-z]{10,}");
    private static final Pattern UNSEEN = Pattern.compile("<rect class=\"djs-hit[^>]*/>|<\\?xml[^>]*\\?>\\s*|<!DOCTYPE[^>]*>\\s*");
    private static final Pattern FRAME = Pattern.compile("<svg [^>]*viewBox=\"(-?[\\d.]+) (-?[\\d.]+) ([\\d.]+) ([\\d.]+)\"[^>]*>");
    private static final Pattern METRICS = Pattern.compile("<a class=\"origin\".*?</a>|</tspan><tspan[^>]*>|(?<=<tspan)[^>]*|(?<=<svg)[^>]*");

    private Picture() {
    }

    /** The picture to keep: on white, bpmn-js' own words about itself stay, and the link to bpmn.io that its watermark is stands in the corner. */
    static String of(String key, String drawing) {
        String seen = UNSEEN.matcher(numbered(drawing)).replaceAll("");
        Matcher frame = FRAME.matcher(seen);
        if (!frame.find()) {
            throw new IllegalArgumentException("no frame: " + key);
        }
        return seen.substring(0, frame.start()) + frame.group().replaceFirst("<svg ", "<svg style=\"background: white\" ")
                + "\n<!-- drawn from " + key + ".bpmn sha256:" + digest(Model.bytes(key)) + " by " + Painter.DRAWN_BY + " -->\n"
                + origin(frame) + seen.substring(frame.end()) + "\n";
    }

    private static String origin(Matcher frame) {
        double right = Double.parseDouble(frame.group(1)) + Double.parseDouble(frame.group(3));
        double below = Double.parseDouble(frame.group(2)) + Double.parseDouble(frame.group(4));
        return "<a class=\"origin\" href=\"https://bpmn.io\"><text x=\"" + Math.round(right - 6) + "\" y=\"" + Math.round(below - 4)
                + "\" text-anchor=\"end\" style=\"font-family: Arial, sans-serif; font-size: 11px; fill: rgb(90, 92, 98);\">bpmn.io</text></a>";
    }

    private static String numbered(String drawing) {
        Map<String, String> names = new HashMap<>();
        return RANDOM.matcher(drawing).replaceAll(found -> names.computeIfAbsent(found.group(), random -> "marker-" + (names.size() + 1)));
    }

    /** What has to be equal on every machine: everything but where lines of text break and stand, which is up to the fonts there are. */
    static String comparable(String picture) {
        return METRICS.matcher(picture).replaceAll("").replaceAll("\\s+", "");
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
