package dk.samstemt.portal.operation;

import org.springframework.web.service.annotation.GetExchange;

import java.util.Map;

/** How a service is, as its management port tells an operator. */
public interface Health {

    @GetExchange("/actuator/health")
    Report read();

    /**
     * How it is.
     *
     * @param status     UP, or how it is not
     * @param components what it is made of, by name; null where that is not told
     */
    record Report(String status, Map<String, Component> components) {
    }

    /**
     * A part of it.
     *
     * @param status  UP, UNKNOWN, or how it is not
     * @param details what it tells beside; null without
     */
    record Component(String status, Map<String, Object> details) {
    }
}
