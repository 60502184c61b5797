package onrecord.attempt;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import onrecord.classroom.Assignment;
import onrecord.classroom.Classroom;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Deleting a class, once it was said what is lost with it. */
@Authenticated
@Path("/classrooms/{id}/removal")
class ClassroomRemovalResource {
  private final CurrentUser me;

  ClassroomRemovalResource(CurrentUser me) {
    this.me = me;
  }

  @GET
  public TemplateInstance page(@PathParam("id") long id) {
    return page(Removal.of(led(id)), false);
  }

  /**
   * @param attempts how many runs the page told of
   */
  @POST
  @Transactional
  public RestResponse<?> remove(@PathParam("id") long id, @RestForm Long attempts) {
    // held before it is read: whoever deletes it at the same moment was first or waits
    Classroom.hold(id);
    var classroom = led(id);
    Assignment.holdOf(classroom);
    var removal = Removal.of(classroom);
    return removal.confirmed(attempts, page(removal, true));
  }

  private static TemplateInstance page(Removal removal, boolean changed) {
    return Templates.classroomRemoval((Classroom) removal.what(), removal.loss(), changed);
  }

  private Classroom led(long id) {
    return Classroom.ledBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
