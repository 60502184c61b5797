package onrecord.user;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import onrecord.system.Token;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The pressing of a button that makes something. A form with {@code {#once /}} in it makes one
 * thing, however often and on whichever node it arrives.
 */
@Entity
public class Press extends PanacheEntityBase {
  private static final Duration REMEMBERED = Duration.ofDays(2);

  @Id public byte[] formKey;

  public Instant pressedAt;
  public String address;

  protected Press() {}

  /**
   * A press of a form. One that comes while another of the same form is under way waits here until
   * that is through.
   *
   * @param once what the form has under this name, or null
   */
  public static Press of(User by, String once, Instant now) {
    byte[] key = new Token(by.id + " " + (once == null ? Token.make().secret() : once)).hash();
    getEntityManager()
        .createNativeQuery(
            "insert into press (form_key, pressed_at) values (:key, :now) on conflict do nothing")
        .setParameter("key", key)
        .setParameter("now", now)
        .executeUpdate();
    return findById(key);
  }

  /**
   * The same where it would be wrong to take other words for sent. A browser may bring a page back
   * as it was: what is typed there then is another press.
   *
   * @param words what the form was sent with; only a hash of it is kept, and never without what the
   *     form is known by, as a password may be among it
   */
  public static Press of(User by, String once, Object words, Instant now) {
    boolean known = once != null && !once.isBlank();
    return of(by, known ? once + " " + words : null, now);
  }

  /** Whether the form has made its thing before. */
  public boolean isRepeated() {
    return address != null;
  }

  /** Notes the page of what was made, and goes there. */
  public RestResponse<?> leadTo(String address) {
    this.address = address;
    return lead();
  }

  /** To the page of what was made. */
  public RestResponse<?> lead() {
    return RestResponse.seeOther(URI.create(address));
  }

  static long sweep(Instant now) {
    return delete("pressedAt < ?1", now.minus(REMEMBERED));
  }
}
