package onrecord.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import onrecord.question.QuestionVersion;
import onrecord.question.item.Item;
import onrecord.question.item.Paired;
import onrecord.question.item.Picked;
import onrecord.question.item.Response;
import onrecord.question.item.Sequenced;
import onrecord.question.item.Typed;

/** A wrong answer as somebody gives one who has read half of it. */
final class Slip {
  private Slip() {}

  static Response in(QuestionVersion version, Random random) {
    Item item = version.item();
    return switch (version.format) {
      case SINGLE, MULTIPLE, TRUEFALSE -> Picked.one(option(version, random));
      case MATCH -> new Paired(swapped(item.pairs().size()));
      case ORDER -> new Sequenced(swapped(item.sequence().size()));
      case NUMERIC -> new Typed("1");
      case SHORT -> new Typed("not sure");
    };
  }

  /** Of the wrong options the first in the question's own shuffle draws most. */
  private static int option(QuestionVersion version, Random random) {
    var wrong =
        new ArrayList<>(
            IntStream.range(0, version.choices.size())
                .filter(i -> !version.choices.get(i).correct())
                .boxed()
                .toList());
    Collections.shuffle(wrong, new Random(version.stem.hashCode()));
    return wrong.get(random.nextDouble() < .6 ? 0 : random.nextInt(wrong.size()));
  }

  /** The first two changed about. */
  private static List<Integer> swapped(int size) {
    var places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.swap(places, 0, 1);
    return places;
  }
}
