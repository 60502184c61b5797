package onrecord.statement;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import onrecord.system.Busy;

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
    try {
      return runs.inTurn((Long) run.getParameters()[0], run::proceed);
    } catch (Busy busy) {
      var written = run.getMethod().getAnnotation(EngineRun.class).written();
      throw new Busy(busy.getMessage(), written);
    }
  }
}
