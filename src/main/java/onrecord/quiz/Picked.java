package onrecord.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.Question;
import onrecord.system.WholeNumber;
import org.jboss.resteasy.reactive.RestQuery;

/** Of the questions ticked to be added, those that can be, and how many of the others. */
record Picked(List<Question> fit, Left left) {
  /**
   * Those that were not added, told by number alone.
   *
   * @param gone deleted, or of a library that is not the quiz's: which of them, nobody is told
   * @param unapproved retired or dropped since the page was shown
   * @param already in the quiz, as after a second click or by another tab
   */
  record Left(int gone, int unapproved, int past, int already) {
    static final Left NONE = new Left(0, 0, 0, 0);

    /** As an address has them. */
    record Typed(
        @RestQuery String gone,
        @RestQuery String unapproved,
        @RestQuery String past,
        @RestQuery String already) {
      Left read() {
        return new Left(number(gone), number(unapproved), number(past), number(already));
      }

      private static int number(String typed) {
        return WholeNumber.of(typed).orElse(0);
      }
    }

    /** For an address. */
    String text() {
      return "gone=%s&unapproved=%s&past=%s&already=%s".formatted(gone, unapproved, past, already);
    }

    public boolean isAny() {
      return all() > 0;
    }

    /**
     * @param added how many of the others were
     */
    public String told(int added) {
      String lead =
          added > 0
              ? "%d of %d %s not added".formatted(all(), added + all(), all() == 1 ? "was" : "were")
              : all() == 1 ? "This question was not added" : "None of these questions was added";
      return Stream.of(
              Map.entry(gone, "no longer in your library"),
              Map.entry(unapproved, "no longer approved"),
              Map.entry(past, "past the review date, which is asked about on Today"),
              Map.entry(already, "in the quiz already"))
          .filter(reason -> reason.getKey() > 0)
          .map(reason -> whoIs(reason.getKey()) + " " + reason.getValue())
          .collect(Collectors.joining("; ", lead + ": ", "."));
    }

    private String whoIs(int some) {
      String who = some < all() ? String.valueOf(some) : some == 1 ? "it" : "they";
      return who + (some == 1 ? " is" : " are");
    }

    private int all() {
      return gone + unapproved + past + already;
    }
  }

  /**
   * @param quiz held, and its library with it, as by whoever deletes an article
   */
  static Picked of(Quiz quiz, List<Long> ticked, LocalDate today) {
    List<Question> found =
        Question.list("id in ?1 and library = ?2 order by rank, id", ticked, quiz.library);
    List<Question> approved = Quiz.stillAsked(found);
    List<Question> fit = approved.stream().filter(one -> !one.isPastReview(today)).toList();
    int all = (int) ticked.stream().distinct().count();
    return new Picked(
        fit,
        new Left(
            all - found.size(), found.size() - approved.size(), approved.size() - fit.size(), 0));
  }

  /**
   * @param added how many of the fit were not in the quiz yet
   */
  Left leftAfter(int added) {
    return new Left(left.gone, left.unapproved, left.past, fit.size() - added);
  }

  boolean isNoneFit() {
    return fit.isEmpty() && left.isAny();
  }
}
