package onrecord.statement;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Asks for the turn before the transaction begins: who is sent away or waits then holds neither a
 * connection nor the library, and the turn ends only once all is stored.
 */
@EngineRun
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class EngineTurn {
  private final EngineRuns runs;

  EngineTurn(EngineRuns runs) {
    this.runs = runs;
  }

  @AroundInvoke
  Object take(InvocationContext run) throws Exception {
    return runs.inTurn((Long) run.getParameters()[0], run::proceed);
  }
}
