package dk.samstemt.portal.operation;

import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** What the area brings to the frame: two roles, two menus. */
@Configuration(proxyBeanMethods = false)
class OperationArea {

    @Bean
    Menu administratorMenu() {
        return new Menu(Role.ADMINISTRATOR, List.of(new Menu.Item("statutes.title", "/vedtaegter")));
    }

    @Bean
    Menu operatorMenu() {
        return new Menu(Role.OPERATOR, List.of(new Menu.Item("operation.alarms.title", ""), new Menu.Item("operation.letters.title", "/fejl")));
    }
}
