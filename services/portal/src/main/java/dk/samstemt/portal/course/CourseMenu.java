package dk.samstemt.portal.course;

import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.frame.MenuEnd;
import dk.samstemt.portal.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who finds the list of courses in the menu; auditors come to a course from the assembly's own page. */
@Configuration(proxyBeanMethods = false)
class CourseMenu {

    private static final Menu.Item ITEM = new Menu.Item("course.list.title", "/forloeb");

    @Bean
    MenuEnd courseOfTheSecretariat() {
        return new MenuEnd(Role.SECRETARIAT, ITEM);
    }

    @Bean
    MenuEnd courseOfAdministrators() {
        return new MenuEnd(Role.ADMINISTRATOR, ITEM);
    }

    @Bean
    MenuEnd courseOfOperators() {
        return new MenuEnd(Role.OPERATOR, ITEM);
    }
}
