package dk.samstemt.platform.alarms;

import dk.samstemt.platform.access.Access;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The operator's list of alarms and their number as a metric. On with database and web. */
@AutoConfiguration(afterName = "dk.samstemt.platform.access.AccessAutoConfiguration")
@ConditionalOnWebApplication
@ConditionalOnExpression("'${samstemt.database.url:}' != '' and ${samstemt.web.enabled:true}")
class AlarmAutoConfiguration {

    @Bean
    AlarmController alarmController(ObjectProvider<AlarmSource> sources, Access access) {
        return new AlarmController(sources, access);
    }

    @Bean
    MeterBinder alarmGauge(ObjectProvider<AlarmSource> sources) {
        return meters -> Gauge.builder("samstemt.alarms", () -> sources.stream().mapToInt(source -> source.alarms().size()).sum()).register(meters);
    }
}
