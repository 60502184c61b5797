package onrecord.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.generation.LeftOut;

/** Why a set has fewer questions than were asked for, on its way through an address. */
public record Unpicked(LeftOut leftOut) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,3})-(\\d{1,3})-(\\d{1,3})");

  /** As an address has it, such as {@code 11-6-2}. */
  static Unpicked of(String text) {
    var found = TEXT.matcher(text == null ? "" : text);
    return new Unpicked(
        found.matches()
            ? new LeftOut(
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)))
            : LeftOut.NONE);
  }

  String text() {
    return leftOut.same() + "-" + leftOut.third() + "-" + leftOut.otherKind();
  }

  /**
   * "Of the other 19 drafts to pick from 11 ask for the same as one of these or tell its answer, 8
   * …." What was dropped, or only a warning keeps out, is listed on the desk, and is none of them.
   */
  public String told() {
    if (leftOut.all() == 0) {
      return "There is no other draft to pick from.";
    }
    var causes = new ArrayList<String>();
    add(leftOut.same(), "asks", "ask", " for the same as one of these or tells its answer", causes);
    add(leftOut.third(), "is", "are", " about a statement that two of these ask about", causes);
    add(leftOut.otherKind(), "is", "are", " of a kind that you did not tick", causes);
    if (causes.size() == 1) {
      return "The other "
          + causes
              .get(0)
              .replaceFirst("^1 ", "draft to pick from ")
              .replaceFirst("^\\d+", "$0 drafts to pick from")
          + ".";
    }
    return "Of the other "
        + leftOut.all()
        + " drafts to pick from "
        + String.join(", ", causes)
        + ".";
  }

  private static void add(int number, String one, String several, String what, List<String> to) {
    if (number > 0) {
      String verb = number == 1 ? one : several;
      to.add(number + " " + verb + (number == 1 ? what : what.replace("tells", "tell")));
    }
  }
}
