package onrecord.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.drafting.About;
import onrecord.drafting.Made;
import onrecord.drafting.MoreDrafts;
import onrecord.drafting.ProposedSet;
import onrecord.drafting.Withheld;
import onrecord.question.item.Kind;
import onrecord.system.WholeNumber;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of a desk tells of the last press of a button: written and read here. */
public record Told(
    @RestQuery String drafted,
    @RestQuery String withheld,
    @RestQuery List<String> off,
    @RestQuery String undone,
    @RestQuery String quizzes,
    @RestQuery String wanted,
    @RestQuery String more,
    @RestQuery String left,
    @RestQuery String gone,
    @RestQuery String lost,
    @RestQuery String came,
    @RestQuery String shown,
    @RestQuery String outside) {
  /** Of a replacement by a draft that the filter of the desk does not let through. */
  static final String OUTSIDE = "outside=yes";

  private static final String MISSED =
      "The draft of this link is not on this desk: drafting again may have replaced it. ";

  private static final String UNFIT =
      "No draft of the kind or speaker that you narrowed the desk to can take its place. This is"
          + " the next best one, outside your filter.";

  /**
   * Of drafting from one passage; null where there is nothing to tell.
   *
   * @param like the kind that was wanted most, or null
   */
  static String of(About made, Kind like) {
    if (made.known()) {
      return shown(Aside.Shown.DRAFTED_BEFORE);
    }
    boolean other =
        like != null && made.questions().stream().noneMatch(question -> question.kind == like);
    return other ? shown(Aside.Shown.OF_ANOTHER_KIND) : null;
  }

  /** Of a question that was not saved again. */
  public static String ofSavedBefore() {
    return shown(Aside.Shown.SAVED_BEFORE);
  }

  private static String shown(Aside.Shown why) {
    return "shown=" + why;
  }

  /** Of drafting; null where there is nothing to tell. */
  static String of(Made made) {
    var told = new ArrayList<String>();
    if (!made.any()) {
      told.add("drafted=none");
    }
    if (made.withheld().isAny()) {
      told.add(made.withheld().text());
    }
    if (made.gone().all() > 0) {
      String gone = "gone=" + made.gone().all() + "&lost=" + made.gone().lost();
      told.add(gone + "&came=" + made.came());
    }
    if (made.set() != null && made.set().leftOut().all() > 0) {
      told.add(fewer(made.set()));
    }
    return told.isEmpty() ? null : String.join("&", told);
  }

  /** Of asking for more drafts. */
  static String of(MoreDrafts more) {
    String off = more.withheld().isAny() ? "&" + more.withheld().text() : "";
    return "more=" + more.came() + off;
  }

  /** Of a set that has fewer or more questions than were asked for. */
  static String fewer(ProposedSet.Picked set) {
    return "wanted=" + set.wanted() + "&left=" + new Unpicked(set.leftOut()).text();
  }

  /** Nothing was undone where the last decision on the desk is another one. */
  Aside.Done done(Desk desk) {
    return new Aside.Done(
        "none".equals(drafted),
        undone != null && desk.isUndoLast() ? number(undone) : 0,
        undone != null && desk.isUndoLast() ? number(quizzes) : 0,
        number(wanted),
        more == null ? null : number(more),
        Withheld.of(number(withheld), off),
        number(gone),
        number(lost),
        number(came),
        desk.shown() == null ? null : shown(shown),
        Unpicked.of(left));
  }

  /**
   * Why another draft is shown than somebody wanted, as a sentence; or null.
   *
   * @param draft the one that the address names, or null
   */
  String instead(Desk desk, Long draft) {
    if (desk.misses(draft)) {
      return MISSED + (desk.shown() == null ? "None waits any more." : "This is the next one.");
    }
    boolean unfit = "yes".equals(outside) && desk.shown() != null;
    return unfit && !desk.filter().fits(desk.shown()) ? UNFIT : null;
  }

  private static Aside.Shown shown(String named) {
    return Arrays.stream(Aside.Shown.values())
        .filter(one -> one.name().equals(named))
        .findFirst()
        .orElse(null);
  }

  private static int number(String typed) {
    return WholeNumber.of(typed).orElse(0);
  }
}
