package onrecord.user;

/** The two rights that belong to an account; all others are a query. */
public final class Role {
  public static final String ADMIN = "ADMIN";
  public static final String IMPORT = "IMPORT";

  private Role() {}
}
