package onrecord.user;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.system.Rows;
import onrecord.system.Stored;
import onrecord.system.Token;
import org.hibernate.annotations.DynamicUpdate;

/** A person with an account, or a learner who joined a class with a nickname. */
@Entity
@DynamicUpdate
@Table(name = "users")
public class User extends Stored {
  /** Lower case; null for a nickname. */
  public String username;

  public String name;
  public String email;
  public String passwordHash;
  public byte[] resumeHash;
  public Instant adminSince;
  public Instant mayImportSince;
  public String zone = "UTC";

  /** The local hour at which this person's day begins. */
  public short dayStart = 4;

  /** Null follows the device. */
  @Enumerated(EnumType.STRING)
  public Theme theme;

  public Instant shortcutsOffSince;
  public Instant createdAt;

  public enum Theme {
    LIGHT,
    DARK
  }

  protected User() {}

  /** The columns that {@link #of} takes; the password's hash is read only where it is compared. */
  static final String COLUMNS =
      "u.id, u.username, u.name, u.email, u.resume_hash, u.admin_since, u.may_import_since, u.zone,"
          + " u.day_start, u.theme, u.shortcuts_off_since, u.created_at";

  static User of(Rows.Row row) throws SQLException {
    var user = new User();
    user.id = row.number();
    user.username = row.text();
    user.name = row.text();
    user.email = row.text();
    user.resumeHash = row.bytes();
    user.adminSince = row.instant();
    user.mayImportSince = row.instant();
    user.zone = row.text();
    user.dayStart = (short) row.small();
    String theme = row.text();
    user.theme = theme == null ? null : Theme.valueOf(theme);
    user.shortcutsOffSince = row.instant();
    user.createdAt = row.instant();
    return user;
  }

  public User(String username, String name, String passwordHash, Instant now) {
    this.username = username.toLowerCase(Locale.ROOT);
    this.name = name;
    this.passwordHash = passwordHash;
    this.createdAt = now;
  }

  /** A learner without a password, who comes back by a personal link. */
  public static User nicknamed(String nickname, Token resume, String zone, Instant now) {
    var user = new User();
    user.name = nickname;
    user.resumeHash = resume.hash();
    user.zone = zone;
    user.createdAt = now;
    return user;
  }

  public static Optional<User> named(String username) {
    return find("username", username.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
  }

  public static Optional<User> resuming(Token token) {
    return find("resumeHash", token.hash()).firstResultOptional();
  }

  public static long admins() {
    return count("adminSince is not null");
  }

  public static List<User> everybody(int page, int size) {
    return find("order by name, id").page(page, size).list();
  }

  public boolean isAdmin() {
    return adminSince != null;
  }

  public boolean mayImport() {
    return mayImportSince != null;
  }

  public boolean isNicknamed() {
    return username == null;
  }

  public boolean wantsShortcuts() {
    return shortcutsOffSince == null;
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  /** The learner's own day: it begins at {@link #dayStart}, so a late night is still today. */
  public LocalDate today(Instant now) {
    // hours of the clock, not of time: the two differ in the night in which clocks change
    return now.atZone(zoneId()).toLocalDateTime().minusHours(dayStart).toLocalDate();
  }

  /** The instant at which that day of the learner's begins. */
  public Instant dayBegins(LocalDate day) {
    return day.atTime(dayStart, 0).atZone(zoneId()).toInstant();
  }

  public void becomeAdmin(Instant now) {
    adminSince = now;
    allowImport(now);
  }

  public void allowImport(Instant now) {
    if (mayImportSince == null) {
      mayImportSince = now;
    }
  }

  public void stopBeingAdmin() {
    adminSince = null;
  }

  public void stopImporting() {
    mayImportSince = null;
  }

  public void settle(String name, ZoneId zone, int dayStart, Theme theme) {
    this.name = name;
    this.zone = zone.getId();
    this.dayStart = (short) dayStart;
    this.theme = theme;
  }

  public void useShortcuts(boolean wanted, Instant now) {
    shortcutsOffSince = wanted ? null : now;
  }

  /** Sets a new password and ends every session but the one it was done in. */
  public void changePassword(String hash, UserSession here) {
    passwordHash = hash;
    UserSession.endOthers(this, here);
  }

  /** A new personal link; the old one and whoever came by it are out. */
  public Token renewResumeLink() {
    var token = Token.make();
    resumeHash = token.hash();
    UserSession.endOthers(this, null);
    return token;
  }
}
