package onrecord.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How pages mark a side that a teacher named: by a shape where a speaker has a letter, and by a
 * colour and a pattern of its own.
 *
 * @param shape the name of its drawing
 * @param style 1 to 3 for {@code sd-1} to {@code sd-3}
 */
public record SideMark(String shape, int style) {
  private static final List<String> SHAPES =
      List.of("triangle", "diamond", "square", "star", "hexagon", "circle");
  private static final int STYLES = 3;

  /** For each side its mark, in the order of their names; shapes come again in other colours. */
  static Map<String, SideMark> of(Collection<String> sides) {
    var marks = new HashMap<String, SideMark>();
    for (String side : new TreeSet<>(sides)) {
      int place = marks.size();
      int round = place / SHAPES.size();
      String shape = SHAPES.get(place % SHAPES.size());
      marks.put(side, new SideMark(shape, (place + round) % STYLES + 1));
    }
    return marks;
  }

  public String css() {
    return "sd-" + style;
  }
}
