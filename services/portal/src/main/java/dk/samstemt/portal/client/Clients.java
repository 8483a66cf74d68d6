package dk.samstemt.portal.client;

import dk.samstemt.platform.time.RealTime;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Makes typed clients: an area declares an interface with {@code @GetExchange} methods and its own records of what it needs from the answers. */
public final class Clients {

    private final Map<Backend, RestClient> backends;
    private final Map<Backend, RestClient> management;

    Clients(Map<Backend, RestClient> backends, Map<Backend, RestClient> management) {
        this.backends = backends;
        this.management = management;
    }

    /**
     * A client of a service. Its methods throw {@link BackendRefusal}, {@link BackendAway} or {@link NotLoggedIn}, and nothing else.
     *
     * @param declared public interface with {@code @HttpExchange} methods; paths begin with {@code /api/v1}
     */
    public <T> T of(Backend backend, Class<T> declared) {
        return of(backends.get(backend), backend, declared);
    }

    /** The same of a service's management port, for operators: paths begin with {@code /actuator}, and 503 is an answer like any other. */
    public <T> T ofManagement(Backend backend, Class<T> declared) {
        return of(management.get(backend), backend, declared);
    }

    private static <T> T of(RestClient place, Backend backend, Class<T> declared) {
        T client = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(place)).build().createClient(declared);
        return declared.cast(Proxy.newProxyInstance(declared.getClassLoader(), new Class<?>[] {declared},
                (proxy, method, arguments) -> ask(backend, client, method, arguments)));
    }

    /** An answer that breaks off, or is not what the interface says, is as good as none. */
    private static Object ask(Backend backend, Object client, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RestClientException broken ? new BackendAway(backend, RealTime.now(), broken) : e.getCause();
        }
    }
}
