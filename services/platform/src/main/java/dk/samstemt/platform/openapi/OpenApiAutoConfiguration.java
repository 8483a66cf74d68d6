package dk.samstemt.platform.openapi;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ExpectedVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;

import java.util.Arrays;
import java.util.List;

/** Completes what springdoc reads off the controllers. */
@AutoConfiguration
@ConditionalOnWebApplication
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.web.enabled:true}")
class OpenApiAutoConfiguration {

    private static final String LOGIN = "login";

    /** Title, licence and login; the address is left to the reader, who knows how the service was reached. */
    @Bean
    OpenApiCustomizer samstemtDescription(@Value("${samstemt.service}") String service) {
        return api -> describe(api, service);
    }

    /** What the parameters of the method do not show: the key of a write, the version of an edit, the action, the problems. */
    @Bean
    OperationCustomizer samstemtOperations() {
        return OpenApiAutoConfiguration::describe;
    }

    private static void describe(OpenAPI api, String service) {
        api.info(new Info().title("Samstemt " + service).version("v1").license(new License().name("Apache-2.0"))
                .description("Problems are RFC 9457 documents; their types are pages of this service. Texts follow Accept-Language (da, en)."));
        api.servers(List.of(new Server().url("/")));
        api.getComponents().addSecuritySchemes(LOGIN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(PostMapping.class) || method.hasMethodAnnotation(PutMapping.class)) {
            operation.addParametersItem(header("Idempotency-Key", "Names this request; the same key never has two effects."));
        }
        if (Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == ExpectedVersion.class)) {
            operation.addParametersItem(header("If-Match", "The ETag of the state that was seen."));
        }
        Action action = method.getMethodAnnotation(Action.class);
        if (action != null) {
            operation.addExtension("x-action", action.value());
            operation.addSecurityItem(new SecurityRequirement().addList(LOGIN));
        }
        operation.getResponses().setDefault(new ApiResponse().description("A problem").content(
                new Content().addMediaType("application/problem+json", new MediaType().schema(new ObjectSchema()))));
        return operation;
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(true).schema(new StringSchema());
        return header;
    }
}
