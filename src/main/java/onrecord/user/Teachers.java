package onrecord.user;

/** Who teaches a person. Classes stand further down the line, so they hand this in as a bean. */
public interface Teachers {
  /** Whether that is what somebody is called who teaches a class that the person learns in. */
  boolean areCalled(String name, User learner);
}
