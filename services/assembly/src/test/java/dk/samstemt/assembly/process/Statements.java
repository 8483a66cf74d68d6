package dk.samstemt.assembly.process;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import javax.sql.DataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Remembers the statements that this thread prepares. */
final class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> PREPARED = ThreadLocal.withInitial(ArrayList::new);

    /** Those a piece of work needs. */
    static List<String> of(Runnable work) {
        PREPARED.get().clear();
        work.run();
        return List.copyOf(PREPARED.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("prepareStatement")) {
                    PREPARED.get().add((String) arguments[0]);
                }
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }
}
