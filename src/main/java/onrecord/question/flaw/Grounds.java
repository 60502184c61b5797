package onrecord.question.flaw;

import java.time.LocalDate;

/**
 * What the right answer rests on, and for how long.
 *
 * @param evidence null where none is given
 * @param speaker whose words are asked for, or null
 * @param reviewBy the day by which somebody looks again, or null
 */
public record Grounds(
    Evidence evidence, String speaker, LocalDate asOf, LocalDate reviewBy, String explanation) {
  public static final Grounds NONE = new Grounds(null, null, null, null, null);
}
