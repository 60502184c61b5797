package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.question.Letters;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class SideMarkTest {
  @Test
  void sidesAreToldApartByShapeFirst() {
    var marks = SideMark.of(List.of("traders", "council", "traders", "residents"));
    assertEquals(3, marks.values().stream().map(SideMark::shape).distinct().count());
    assertEquals(3, marks.values().stream().map(SideMark::style).distinct().count());
    assertEquals("triangle", marks.get("council").shape());
  }

  @Test
  void aSecondRoundOfShapesHasOtherColours() {
    var names = IntStream.range(0, 12).mapToObj(i -> "side %02d".formatted(i)).toList();
    var marks = SideMark.of(names);
    assertEquals(12, new HashSet<>(marks.values()).size());
    assertEquals(marks.get("side 00").shape(), marks.get("side 06").shape());
    assertNotEquals(marks.get("side 00").style(), marks.get("side 06").style());
  }

  @Test
  void theBalanceGivesASideNoLetterAndItsSpeakersNone() {
    var queue =
        List.of(said("Ines Aldovar"), said("Ines Aldovar"), said("Tomas Verrell"), said(null));
    var balance =
        Balance.of(queue, List.of(), 0, new Letters(List.of()), Map.of("Ines Aldovar", "council"));
    var letters =
        balance.shares().stream()
            .collect(Collectors.toMap(Balance.Share::name, Balance.Share::letter));
    assertEquals(Map.of("council", "", "Tomas Verrell", "T", "The outlet", "F"), letters);
    assertEquals("sd-1", balance.shares().get(0).css());
    assertEquals(List.of("council"), balance.sides().stream().map(Balance.Share::name).toList());
    assertTrue(balance.shares().stream().skip(1).allMatch(share -> share.mark() == null));
  }

  private static Queued said(String speaker) {
    return QueuedDrafts.draft(Kind.FACT, speaker);
  }
}
