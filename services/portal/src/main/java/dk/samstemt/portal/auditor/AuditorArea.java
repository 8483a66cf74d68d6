package dk.samstemt.portal.auditor;

import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** What the area brings to the frame. */
@Configuration(proxyBeanMethods = false)
class AuditorArea {

    @Bean
    Menu auditorMenu() {
        return new Menu(Role.AUDITOR, List.of(new Menu.Item("auditor.overview.title", ""), new Menu.Item("auditor.log.title", "/log"),
                new Menu.Item("statutes.title", "/vedtaegter"), new Menu.Item("auditor.house.title", "/forening")));
    }
}
