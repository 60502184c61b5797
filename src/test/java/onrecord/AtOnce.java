package onrecord;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Requests at the same moment, as by a double click, a second tab or a second node. */
public final class AtOnce {
  private AtOnce() {}

  public interface Request {
    Response send(Browsing browser);
  }

  public static List<Response> send(String session, int times, Request request) {
    return send(session, Collections.nCopies(times, request));
  }

  /** Sends them together, each from a browser of its own with the same session. */
  public static List<Response> send(String session, List<Request> requests) {
    var together = new CyclicBarrier(requests.size());
    var threads = Executors.newFixedThreadPool(requests.size());
    try {
      List<Callable<Response>> work = new ArrayList<>();
      for (Request request : requests) {
        var browser = new Browsing(session);
        work.add(
            () -> {
              together.await();
              return request.send(browser);
            });
      }
      List<Response> responses = new ArrayList<>();
      for (Future<Response> done : threads.invokeAll(work, Aside.SECONDS, TimeUnit.SECONDS)) {
        responses.add(done.get());
      }
      return responses;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdown();
    }
  }
}
