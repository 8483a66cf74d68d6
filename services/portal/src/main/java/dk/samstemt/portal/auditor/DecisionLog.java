package dk.samstemt.portal.auditor;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.util.List;
import java.util.Map;

/** What the area needs of {@code audit}: the log, read from the front. */
public interface DecisionLog {

    /** Entries in order, as {@link LogFilter#question} asks for them. */
    @GetExchange("/api/v1/associations/{association}/log")
    Stretch read(@PathVariable String association, @RequestParam Map<String, String> question);

    /** The entry with that fingerprint. */
    @GetExchange("/api/v1/associations/{association}/log/{leafHash}")
    Entry entry(@PathVariable String association, @PathVariable String leafHash);

    /** Assemblies that deviated, the one with the latest deviation first; {@code question} has {@code before} and {@code limit}. */
    @GetExchange("/api/v1/associations/{association}/log/deviations")
    Deviating deviating(@PathVariable String association, @RequestParam Map<String, String> question);

    /**
     * Some of the assemblies that deviated.
     *
     * @param assemblies the latest first
     * @param total      how many there are in all
     * @param next       position to read on before; null at the end
     */
    record Deviating(List<Assembly> assemblies, long total, Long next) {
    }

    /** One of them, with each kind of deviation once. */
    record Assembly(String assembly, List<Deviation> deviations) {
    }

    /** A kind of deviation, and how many entries there are of it. */
    record Deviation(String kind, long count) {
    }

    /**
     * A stretch of the log.
     *
     * @param entries in order of position
     * @param next    position to read on after; null at the end
     */
    record Stretch(List<Entry> entries, Long next) {
    }

    /**
     * One entry.
     *
     * @param position its place, gap-free from 1
     * @param topic    topic it came on
     * @param source   service that wrote it
     * @param key      {@code <association>} or {@code <association>/<assembly>}
     * @param sequence its number under source and key
     * @param type     wire name of the event
     * @param id       id of the event
     * @param leafHash SHA-256 of a zero byte and the bytes, in hex
     * @param bytes    the producer's exact bytes, in base 64
     * @param deviation what went otherwise; null where nothing did
     */
    record Entry(long position, String topic, String source, String key, long sequence, String type, String id, String leafHash, String bytes, String deviation) {
    }
}
