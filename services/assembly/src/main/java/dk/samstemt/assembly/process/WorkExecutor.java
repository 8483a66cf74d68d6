package dk.samstemt.assembly.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;

/** The engine's job executor, which looks at legal time before it looks for due work. */
final class WorkExecutor extends DefaultJobExecutor {

    private static final int THREADS = 3;
    private static final int PAGE = 100;

    private final EngineClock clock;

    WorkExecutor(EngineClock clock, ProcessSettings settings) {
        this.clock = clock;
        setAutoActivate(false);
        setCorePoolSize(THREADS);
        setMaxPoolSize(THREADS);
        setQueueSize(PAGE);
        setMaxJobsPerAcquisition(PAGE);
        setLockTimeInMillis(settings.lockMillis());
        setWaitTimeInMillis(settings.waitMillis());
        setMaxWait(settings.waitMillis());
    }

    @Override
    public Command<AcquiredJobs> getAcquireJobsCmd(int numJobs) {
        clock.sync();
        return super.getAcquireJobsCmd(numJobs);
    }
}
