package onrecord.reader;

import java.util.ArrayList;
import java.util.List;
import onrecord.reader.Story.Paragraph;
import onrecord.reader.Story.Piece;

/**
 * What one page shows of an article: all of it, or of one with very many statements a part, so that
 * no page outgrows the memory that is there for it.
 *
 * @param number from 1
 * @param all how many there are
 * @param start the offset at which it begins, 0 of the first
 * @param end the offset at which the next one begins
 * @param before where the part before it begins, or null
 * @param after where the next one begins, or null
 */
public record Part(int number, int all, int start, int end, Integer before, Integer after) {
  /**
   * In pieces and tags, some three a statement. Of 944 pieces of news that we measure on, three
   * have more.
   */
  private static final int USUAL = 600;

  /** The part with that offset; the first where none has it. */
  static Part of(Story story, int at) {
    List<Integer> starts = starts(story);
    int here = 0;
    while (here + 1 < starts.size() && starts.get(here + 1) <= at) {
      here++;
    }
    boolean last = here + 1 == starts.size();
    return new Part(
        here + 1,
        starts.size(),
        starts.get(here),
        last ? Integer.MAX_VALUE : starts.get(here + 1),
        here == 0 ? null : starts.get(here - 1),
        last ? null : starts.get(here + 1));
  }

  boolean has(int offset) {
    return start <= offset && offset < end;
  }

  public boolean isOfSeveral() {
    return all > 1;
  }

  /** Of about the same weight, parted between paragraphs, and within one that is very long. */
  private static List<Integer> starts(Story story) {
    int sum = story.paragraphs().stream().mapToInt(Part::weight).sum();
    int share = sum / (sum / USUAL + 1) + 1;
    List<Integer> starts = new ArrayList<>(List.of(0));
    int weight = 0;
    for (Paragraph paragraph : story.paragraphs()) {
      for (Piece piece : paragraph.pieces()) {
        boolean begins = piece.start() == paragraph.start();
        if (weight >= (begins ? share : share + USUAL / 4)) {
          starts.add(piece.start());
          weight = 0;
        }
        weight += weight(piece);
      }
    }
    return starts;
  }

  private static int weight(Paragraph paragraph) {
    return paragraph.pieces().stream().mapToInt(Part::weight).sum();
  }

  private static int weight(Piece piece) {
    return 1 + piece.ends().size() + (piece.last() ? 1 : 0);
  }
}
