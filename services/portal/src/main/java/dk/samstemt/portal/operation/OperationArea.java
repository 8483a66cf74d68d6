package dk.samstemt.portal.operation;

import dk.samstemt.portal.clock.LegalClock;
import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.session.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import java.util.ArrayList;
import java.util.List;

/** What the area brings to the frame: two roles, two menus. */
@Configuration(proxyBeanMethods = false)
class OperationArea {

    @Bean
    @Order(1)
    Menu administratorMenu() {
        return new Menu(Role.ADMINISTRATOR, List.of(new Menu.Item("statutes.title", "/vedtaegter")));
    }

    @Bean
    Menu operatorMenu(ObjectProvider<LegalClock> clock) {
        List<Menu.Item> items = new ArrayList<>(List.of(new Menu.Item("operation.alarms.title", ""), new Menu.Item("operation.health.title", "/tilstand"), new Menu.Item("operation.letters.title", "/fejl"),
                new Menu.Item("operation.jobs.title", "/job")));
        if (clock.getIfAvailable() != null) {
            items.add(new Menu.Item("operation.clock.title", "/ur"));
        }
        return new Menu(Role.OPERATOR, List.copyOf(items));
    }
}
