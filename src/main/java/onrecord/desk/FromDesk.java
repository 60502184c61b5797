package onrecord.desk;

import org.jboss.resteasy.reactive.RestForm;

/** How the desk was narrowed, and which set was asked for, where a form on it was sent. */
public record FromDesk(
    @RestForm String deskKind, @RestForm String deskSpeaker, @RestForm String deskSet) {
  public DeskFilter filter() {
    return DeskFilter.of(deskKind, deskSpeaker, deskSet);
  }
}
