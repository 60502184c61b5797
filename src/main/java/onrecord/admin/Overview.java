package onrecord.admin;

import java.time.Instant;
import java.util.List;
import onrecord.system.PageNumber;
import onrecord.user.Invitation;
import onrecord.user.Server;
import onrecord.user.User;

/** All that the admin page shows. */
public record Overview(
    Server server,
    List<User> people,
    int page,
    long all,
    List<Invitation> invitations,
    int invitationsPage,
    long allInvitations,
    Storage storage,
    List<Job> jobs,
    Instant now) {
  private static final int PAGE = 50;
  private static final int INVITATIONS = 20;

  /**
   * @param asked the page of people, as typed
   * @param askedInvitations that of invitations
   */
  static Overview of(String asked, String askedInvitations, Instant now) {
    long all = User.count();
    long made = Invitation.count();
    int leaf = PageNumber.within(askedInvitations, made, INVITATIONS);
    int page = PageNumber.within(asked, all, PAGE);
    return new Overview(
        Server.here(),
        User.everybody(page, PAGE),
        page,
        all,
        Invitation.made(leaf, INVITATIONS),
        leaf,
        made,
        Storage.now(),
        Job.all(),
        now);
  }

  public boolean hasPrevious() {
    return page > 0;
  }

  public boolean hasNext() {
    return (page + 1L) * PAGE < all;
  }

  public boolean hasLater() {
    return invitationsPage > 0;
  }

  public boolean hasEarlier() {
    return (invitationsPage + 1L) * INVITATIONS < allInvitations;
  }
}
