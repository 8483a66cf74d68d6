package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import java.util.List;

/** What the area brings to the frame. */
@Configuration(proxyBeanMethods = false)
class SecretariatArea {

    @Bean
    @Order(1)
    Menu secretariatMenu() {
        return new Menu(Role.SECRETARIAT, List.of(new Menu.Item("secretariat.tasks.title", ""), new Menu.Item("assemblies.title", "/forsamlinger"),
                new Menu.Item("secretariat.new.title", "/ny")));
    }
}
