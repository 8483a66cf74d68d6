package dk.samstemt.assembly;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The assembly service: assemblies from draft to concluded, paced by the process engine. */
@SpringBootApplication
public class AssemblyApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(AssemblyApplication.class).properties("spring.config.name=assembly").run(args);
    }
}
