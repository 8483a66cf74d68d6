package dk.samstemt.assembly;

import dk.samstemt.platform.law.LawFailures;
import dk.samstemt.platform.malware.MalwareScanning;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The assembly service: assemblies from draft to concluded, paced by the process engine. */
@SpringBootApplication
@Import({MalwareScanning.class, LawFailures.class})
public class AssemblyApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(AssemblyApplication.class).properties("spring.config.name=assembly").run(args);
    }
}
